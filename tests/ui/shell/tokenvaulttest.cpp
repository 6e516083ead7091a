#include "signin/tokenvault.h"

#include <QTest>

#include <optional>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// On a system without a keychain; the program sees to it that there is none.
class TokenVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
    }

    void withoutAKeychainReadingSaysSoAndEnds()
    {
        TokenVault vault;
        std::optional<TokenVault::Failure> failure;
        vault.read(u"https://example.test/"_s, u"5"_s,
                   [&failure](const Result<Secret, TokenVault::Failure> &token) {
                       if (!token.ok())
                           failure = token.error();
                   });
        QTRY_VERIFY_WITH_TIMEOUT(failure.has_value(), 15'000);
        QVERIFY(*failure == TokenVault::Failure::NoKeychain);
    }

    void withoutAKeychainWritingSaysThatTheTokenWasNotKept()
    {
        TokenVault vault;
        std::optional<bool> written;
        vault.write(u"https://example.test/"_s, u"5"_s, Secret("token"),
                    [&written](bool kept) { written = kept; });
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 15'000);
        QCOMPARE(*written, false);
    }

    void aVaultThatGoesFirstCallsNobodyBack()
    {
        auto called = std::make_shared<bool>(false);
        auto vault = std::make_unique<TokenVault>();
        vault->read(u"https://example.test/"_s, u"5"_s,
                    [called](const Result<Secret, TokenVault::Failure> &) { *called = true; });
        vault.reset();
        QCoreApplication::processEvents();
        QVERIFY(!*called);
    }
};

QTEST_GUILESS_MAIN(TokenVaultTest)
#include "tokenvaulttest.moc"
