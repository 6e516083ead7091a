#include "api/picturefetch.h"
#include "pages/html/htmlview.h"
#include "pages/html/picture.h"
#include "support/certificates.h"
#include "support/scriptedserver.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

#include <optional>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

QByteArray png(int width, int height, const QColor &colour)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray answer(const QByteArray &body, const QByteArray &headers = {})
{
    return ScriptedServer::answer(200, body, "Content-Type: image/png\r\n" + headers);
}

} // namespace

/// Pictures in mails: never by themselves, and when asked for, without giving anything away.
class PicturesTest : public QObject
{
    Q_OBJECT

    Certificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;

    [[nodiscard]] QString address(const QString &path) const { return m_server->origin() + path; }
    /// Whether the picture came; its bytes.
    [[nodiscard]] std::optional<QByteArray> fetch(PictureFetch &fetching, const QString &from)
    {
        std::optional<QByteArray> got;
        bool ended = false;
        connect(&fetching, &PictureFetch::fetched, &fetching, [&](const QString &, const QByteArray &bytes) {
            got = bytes;
            ended = true;
        });
        connect(&fetching, &PictureFetch::failed, &fetching, [&] { ended = true; });
        fetching.fetch({from});
        (void)QTest::qWaitFor([&ended] { return ended; }, Patience);
        fetching.disconnect(&fetching);
        return got;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_certificates.trouble().isEmpty(), qPrintable(m_certificates.trouble()));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(QSslCertificate::fromPath(m_certificates.caFile()));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates.server(u"IP:127.0.0.1"_s), u"127.0.0.1"_s);
    }

    void aPictureComesWithoutCredentialsCookiesOrReferrer()
    {
        const QByteArray picture = png(4, 4, Qt::red);
        m_server->then(answer(picture, "Set-Cookie: who=you; Path=/\r\n"));
        m_server->then(answer(picture));
        PictureFetch fetching;
        QCOMPARE(fetch(fetching, address(u"/a.png"_s)), std::optional(picture));
        QCOMPARE(fetch(fetching, address(u"/b.png"_s)), std::optional(picture));
        QCOMPARE(m_server->seen().size(), 2);
        for (const SeenRequest &request : m_server->seen()) {
            for (const char *telling : {"authorization", "cookie", "referer"})
                QVERIFY2(!request.headers.contains(telling), telling);
        }
    }

    void whatIsNotOnATlsAddressIsNotAskedFor_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("plain") << u"http://127.0.0.1:9/a.png"_s;
        QTest::newRow("a file") << u"file:///etc/hostname"_s;
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsNotOnATlsAddressIsNotAskedFor()
    {
        QFETCH(QString, from);
        PictureFetch fetching;
        QVERIFY(!fetch(fetching, from));
    }

    void aLeadAwayFromTlsIsNotFollowed()
    {
        ScriptedServer plain;
        m_server->then(
            ScriptedServer::answer(302, {}, "Location: " + plain.origin().toLatin1() + "/a.png\r\n"));
        PictureFetch fetching;
        QVERIFY(!fetch(fetching, address(u"/a.png"_s)));
        QCOMPARE(plain.seen().size(), 0);
    }

    void anEndlessPictureIsBrokenOff()
    {
        m_server->then(answer(QByteArray(PictureFetch::MostBytes + 100'000, 'x')));
        PictureFetch fetching;
        QVERIFY(!fetch(fetching, address(u"/a.png"_s)));
    }

    void anUnknownAuthorityIsRefused()
    {
        Certificates others;
        ScriptedServer stranger(others.server(u"IP:127.0.0.1"_s), u"127.0.0.1"_s);
        stranger.then(answer(png(4, 4, Qt::red)));
        PictureFetch fetching;
        QVERIFY(!fetch(fetching, stranger.origin() + u"/a.png"_s));
    }

    void onlyPlainPicturesAreReadAndNoneLargerThanItIsShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("width");
        QTest::newRow("small") << png(40, 20, Qt::red) << 40;
        QTest::newRow("wide") << png(3000, 20, Qt::red) << WidestPicture;
        QTest::newRow("not one") << QByteArray("<html>") << 0;
        QTest::newRow("cut") << png(40, 20, Qt::red).first(30) << 0;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << 0;
    }
    void onlyPlainPicturesAreReadAndNoneLargerThanItIsShown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, width);
        std::optional<QImage> read;
        readPicture(bytes, this, [&read](const QImage &picture) { read = picture; });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), Patience);
        QCOMPARE(read->width(), width);
    }

    void aMessageShowsItsPictureOnlyWhenItIsHandedOver()
    {
        const QString source = u"<p>Look:</p><img src='%1' width='60'>"_s.arg(address(u"/a.png"_s));
        HtmlView view;
        view.resize(300, 100);
        view.setSafe(safeHtml(source, HtmlExtent::All));
        (void)view.grab();
        QVERIFY(view.document()->toPlainText().contains(u"[Image]"));
        const SafeHtml placed = safeHtml(source, HtmlExtent::All, HtmlImages::Placed);
        QCOMPARE(placed.imagesAt, QStringList{address(u"/a.png"_s)});
        view.setSafe(placed);
        (void)view.grab();
        QCOMPARE(m_server->seen().size(), 0);
        QImage red(60, 40, QImage::Format_RGB32);
        red.fill(Qt::red);
        view.setPicture(0, red);
        const QImage after = view.grab().toImage();
        bool seen = false;
        for (int y = 0; y < after.height() && !seen; ++y) {
            for (int x = 0; x < after.width() && !seen; ++x)
                seen = after.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY(seen);
        QCOMPARE(view.refusedLoads(), 0);
    }

    void anImageOnAPlainAddressStaysAWord()
    {
        const SafeHtml safe = safeHtml(u"<img src='http://a.test/1.png'><img src='https://a.test/2.png'>"_s,
                                       HtmlExtent::All, HtmlImages::Placed);
        QCOMPARE(safe.html.count(u"<img"), 1);
        QVERIFY(safe.html.contains(u"picture:1"));
        QVERIFY(!safe.html.contains(u"a.test"));
        QVERIFY(safe.html.contains(u"[Image]"));
    }
};

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
