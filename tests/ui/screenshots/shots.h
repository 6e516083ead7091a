#pragma once

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLibraryInfo>
#include <QLocale>
#include <QPixmap>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace ticketeer::test {

/// Pictures of windows in one dress: scale, theme and language, as the environment says.
class Shots
{
public:
    /// Once, before the first window; false when there is no room for pictures.
    [[nodiscard]] bool begin()
    {
        using namespace Qt::StringLiterals;
        const QString language = qEnvironmentVariable("SHOT_LANGUAGE", u"en"_s);
        m_suffix = u"%1-%2-%3"_s.arg(qEnvironmentVariable("SHOT_SCALE", u"1"_s), theme(), language);
        QLocale::setDefault(language == u"de" ? QLocale(QLocale::German, QLocale::Germany)
                                              : QLocale(QLocale::English, QLocale::UnitedStates));
        if (m_translator.load(u":/i18n/ticketeer_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_translator);
        if (m_qtTranslator.load(QLocale(), u"qtbase"_s, u"_"_s,
                                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qtTranslator);
        return QDir().mkpath(QStringLiteral(SCREENSHOTS));
    }
    [[nodiscard]] static QString theme()
    {
        return qEnvironmentVariable("SHOT_THEME", QStringLiteral("light"));
    }
    /// False when the window is empty or cannot be kept.
    [[nodiscard]] bool keep(QWidget *widget, const QString &name) const
    {
        // Pictures must not depend on where the cursor blinks, and be of the last layout.
        QApplication::setCursorFlashTime(0);
        QTest::qWait(80); // one round of layout and painting; nothing to wait on but the paint itself
        const QImage picture = widget->grab().toImage();
        return picture.width() > 100 &&
               picture.save(QStringLiteral("%1/%2-%3.png").arg(QStringLiteral(SCREENSHOTS), name, m_suffix));
    }

private:
    QString m_suffix;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace ticketeer::test
