#include "signin/tokenvault.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <optional>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

} // namespace

/// With a real keychain, which with-keychain starts.
class KeychainTest : public QObject
{
    Q_OBJECT

    const QString m_server = u"https://app.teamsupport.com/"_s;

    [[nodiscard]] std::optional<Result<Secret, TokenVault::Failure>> read(const QString &organization)
    {
        TokenVault vault;
        std::optional<Result<Secret, TokenVault::Failure>> got;
        vault.read(m_server, organization,
                   [&got](const Result<Secret, TokenVault::Failure> &token) { got = token; });
        (void)QTest::qWaitFor([&got] { return got.has_value(); }, Patience);
        return got;
    }
    [[nodiscard]] bool write(const QString &organization, const QByteArray &token)
    {
        TokenVault vault;
        std::optional<bool> written;
        vault.write(m_server, organization, Secret(token), [&written](bool kept) { written = kept; });
        (void)QTest::qWaitFor([&written] { return written.has_value(); }, Patience);
        return written.value_or(false);
    }

private Q_SLOTS:
    void aTokenComesBackAtTheNextStart()
    {
        const QByteArray token = "6f2d1c34-5b7a-4e8f-9a01-23456789abcd";
        QVERIFY(write(u"700700"_s, token));
        const auto back = read(u"700700"_s);
        QVERIFY(back && back->ok());
        QCOMPARE((*back)->reveal(), token);
        // A new one takes its place.
        QVERIFY(write(u"700700"_s, "another"));
        QCOMPARE((*read(u"700700"_s))->reveal(), QByteArray("another"));
    }

    void everyAccountHasItsOwn()
    {
        QVERIFY(write(u"1"_s, "one"));
        QVERIFY(write(u"2"_s, "two"));
        QCOMPARE((*read(u"1"_s))->reveal(), QByteArray("one"));
        QCOMPARE((*read(u"2"_s))->reveal(), QByteArray("two"));
        const auto none = read(u"3"_s);
        QVERIFY(none && !none->ok() && none->error() == TokenVault::Failure::NotFound);
    }

    void anErasedTokenIsGone()
    {
        QVERIFY(write(u"9"_s, "nine"));
        TokenVault vault;
        vault.erase(m_server, u"9"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!read(u"9"_s)->ok(), Patience);
        QVERIFY(read(u"9"_s)->error() == TokenVault::Failure::NotFound);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
