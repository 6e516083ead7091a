#include "optionaldatetimeedit.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>

namespace ticketeer {

OptionalDateTimeEdit::OptionalDateTimeEdit(Kind kind, QWidget *parent) : QDateTimeEdit(parent)
{
    setMinimumDateTime(QDateTime(QDate(1900, 1, 1), QTime(0, 0)));
    setSpecialValueText(tr("Not set"));
    QString format = kind == Kind::Day ? locale().dateFormat(QLocale::ShortFormat)
                                       : locale().dateTimeFormat(QLocale::ShortFormat);
    // Two digits of a year would make 2026 of 1926.
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    setDisplayFormat(format);
    setCalendarPopup(true);
    calendarWidget()->installEventFilter(this);
    setNull();
}

void OptionalDateTimeEdit::begin()
{
    const QDateTime now = QDateTime::currentDateTime();
    setDateTime(QDateTime(now.date(), QTime(now.time().hour(), 0)));
}

void OptionalDateTimeEdit::stepBy(int steps)
{
    if (isNull())
        begin();
    else
        QDateTimeEdit::stepBy(steps);
}

QDateTimeEdit::StepEnabled OptionalDateTimeEdit::stepEnabled() const
{
    return isNull() ? StepEnabled(StepUpEnabled | StepDownEnabled) : QDateTimeEdit::stepEnabled();
}

bool OptionalDateTimeEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && isNull()) {
        const QDate today = QDate::currentDate();
        calendarWidget()->setCurrentPage(today.year(), today.month());
    }
    return QDateTimeEdit::eventFilter(watched, event);
}

void OptionalDateTimeEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (isNull() && !typed.isEmpty() && typed.at(0).isDigit()) {
        begin();
        setSelectedSection(sectionAt(0));
    } else if (!isNull() && !isReadOnly() &&
               (event->matches(QKeySequence::DeleteStartOfWord) ||
                event->matches(QKeySequence::DeleteEndOfWord))) {
        setNull();
        return;
    }
    QDateTimeEdit::keyPressEvent(event);
}

} // namespace ticketeer
