#include "accountpage.h"

#include "accountsettings.h"
#include "keys.h"
#include "store/recordstore.h"
#include "window/desk.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int MostPerDay = 10'000'000;
constexpr int MostPerMinute = 1'000'000;
constexpr int MostShare = 100;

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QSpinBox *counter(int most, int value, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, most);
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

AccountPage::AccountPage(Desk &desk, QWidget *parent)
    : SettingsPage(parent), m_desk(desk), m_me(new QComboBox(this)), m_order(new QComboBox(this)),
      m_zone(new QComboBox(this)),
      m_perDay(counter(MostPerDay, desk.settings.get(keys::RequestsPerDay), tr("Requests per day"), this)),
      m_perMinute(counter(MostPerMinute, desk.settings.get(keys::RequestsPerMinute),
                          tr("Requests per minute"), this)),
      m_share(counter(MostShare, desk.settings.get(keys::RequestsShare), tr("Share for this client"), this))
{
    m_share->setObjectName(u"shareBox"_s);
    m_share->setSuffix(tr("%", "behind a number"));
    m_me->setObjectName(u"meBox"_s);
    m_me->setAccessibleName(tr("I am"));
    fillPeople();
    m_order->setObjectName(u"dateOrderBox"_s);
    m_order->setAccessibleName(tr("Dates of the account"));
    m_order->addItem(tr("Month, day, year (7/30/2026)"), u"mdy"_s);
    m_order->addItem(tr("Day, month, year (30.07.2026)"), u"dmy"_s);
    m_order->addItem(tr("Year, month, day (2026-07-30)"), u"ymd"_s);
    m_order->setCurrentIndex(
        std::max(0, m_order->findData(dateOrderName(accountFormat(desk.settings).order()))));
    m_zone->setObjectName(u"zoneBox"_s);
    m_zone->setAccessibleName(tr("Time zone of the account"));
    fillZones();

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&I am:"), m_me);
    form->addRow(QString(),
                 hint(tr("Author of what you write. The token belongs to the organization, so the service "
                         "cannot know."),
                      this));
    form->addRow(tr("&Dates of the account:"), m_order);
    form->addRow(tr("&Time zone of the account:"), m_zone);
    form->addRow(QString(),
                 hint(tr("As set for your organization in TeamSupport. The service sends dates this way, "
                         "without saying so; here you see them in your own."),
                      this));
    form->addRow(tr("&Requests per day:"), m_perDay);
    form->addRow(tr("Requests per &minute:"), m_perMinute);
    form->addRow(QString(),
                 hint(tr("What your organization may use, shared with all other programs."), this));
    form->addRow(tr("&Share for this client:"), m_share);
    form->addRow(QString(),
                 hint(tr("Lists and refreshing stop there and leave the rest to others. Saving and opening "
                         "may go on."),
                      this));
}

void AccountPage::fillPeople()
{
    m_me->addItem(tr("Nobody in particular"), qint64(0));
    QList<Record> people = m_desk.store.all(resource(resources::Users));
    std::sort(people.begin(), people.end(), [](const Record &left, const Record &right) {
        return QString::localeAwareCompare(left.title(), right.title()) < 0;
    });
    for (const Record &person : std::as_const(people))
        m_me->addItem(person.title(), person.id());
    const qint64 me = m_desk.settings.get(keys::Me);
    if (me != 0 && m_me->findData(me) < 0)
        m_me->addItem(m_desk.settings.get(keys::MyName), me);
    m_me->setCurrentIndex(std::max(0, m_me->findData(me)));
}

void AccountPage::fillZones()
{
    m_zone->setEditable(true);
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(id));
    m_zone->addItems(zones);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(QString::fromLatin1(accountFormat(m_desk.settings).zone().id()));
}

void AccountPage::save()
{
    Settings &settings = m_desk.settings;
    const AccountFormat before = accountFormat(settings);
    settings.set(keys::Me, m_me->currentData().toLongLong());
    settings.set(keys::MyName, m_me->currentData().toLongLong() == 0 ? QString() : m_me->currentText());
    settings.set(keys::DateOrder, m_order->currentData().toString());
    // A zone that does not exist is not taken over; the one before stays.
    if (const QByteArray zone = m_zone->currentText().trimmed().toLatin1(); QTimeZone(zone).isValid())
        settings.set(keys::Zone, QString::fromLatin1(zone));
    if (!(accountFormat(settings) == before))
        settings.set(keys::FormatFixed, true);
    settings.set(keys::RequestsPerDay, m_perDay->value());
    settings.set(keys::RequestsPerMinute, m_perMinute->value());
    settings.set(keys::RequestsShare, m_share->value());
}

} // namespace ticketeer
