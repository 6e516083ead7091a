#include "seed/seeder.h"

#include "accountclock.h"
#include "customfields.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct FieldRow
{
    CustomKind kind;
    int type; ///< index of the ticket type, -1 for the other kinds
    const char16_t *name;
    FieldType fieldType;
    const char16_t *items;
};

using K = CustomKind;
using T = FieldType;

/// SiteCode is two different fields of the same name, on purpose; one name starts with a digit, one is not
/// ASCII.
constexpr FieldRow rows[] = {
    {K::Ticket, 0, u"SiteCode", T::Text, u""},
    {K::Ticket, 0, u"OnWarranty", T::Boolean, u""},
    {K::Ticket, 0, u"InstallDate", T::Date, u""},
    {K::Ticket, 0, u"NextVisit", T::DateTime, u""},
    {K::Ticket, 0, u"DowntimeHours", T::Number, u""},
    {K::Ticket, 0, u"Environment", T::PickList, u"Production|Test|Development"},
    {K::Ticket, 0, u"CallBackAt", T::Time, u""},
    {K::Ticket, 1, u"SiteCode", T::Text, u""},
    {K::Ticket, 1, u"Topic", T::PickList, u"How to|Licence|Training|Other"},
    {K::Ticket, 1, u"CustomerReference", T::Text, u""},
    {K::Ticket, 2, u"Priorität", T::PickList, u"Offen|Hoch|Niedrig"},
    {K::Ticket, 2, u"VotesCount", T::Number, u""},
    {K::Ticket, 2, u"TargetRelease", T::Text, u""},
    {K::Ticket, 3, u"PlannedFor", T::Date, u""},
    {K::Ticket, 3, u"_2ndApproval", T::Boolean, u""},
    {K::Customer, -1, u"Region", T::PickList, u"North|South|East|West"},
    {K::Customer, -1, u"AccountNumber", T::Text, u""},
    {K::Customer, -1, u"GoLive", T::Date, u""},
    {K::Customer, -1, u"KeyAccount", T::Boolean, u""},
    {K::Customer, -1, u"Sites", T::Number, u""},
    {K::Customer, -1, u"LastReview", T::DateTime, u""},
    {K::Contact, -1, u"Department", T::PickList, u"Operations|IT|Finance|Maintenance"},
    {K::Contact, -1, u"BadgeNumber", T::Number, u""},
    {K::Contact, -1, u"Newsletter", T::Boolean, u""},
    {K::Contact, -1, u"TrainedOn", T::Date, u""},
    {K::Contact, -1, u"BestTimeToCall", T::Time, u""},
    {K::Product, -1, u"Lifecycle", T::PickList, u"Active|Maintenance|End of life"},
    {K::Product, -1, u"ProductOwner", T::Text, u""},
    {K::Product, -1, u"EndOfSupport", T::Date, u""},
    {K::Product, -1, u"IsHardware", T::Boolean, u""},
    {K::Version, -1, u"BuildNumber", T::Number, u""},
    {K::Version, -1, u"Mandatory", T::Boolean, u""},
    {K::Version, -1, u"ReleaseNotes", T::Text, u""},
    {K::CustomerProduct, -1, u"LicenceKey", T::Text, u""},
    {K::CustomerProduct, -1, u"Seats", T::Number, u""},
    {K::CustomerProduct, -1, u"Hosted", T::Boolean, u""},
    {K::CustomerProduct, -1, u"InstalledOn", T::Date, u""},
    {K::CustomerProduct, -1, u"Edition", T::PickList, u"Standard|Professional|Enterprise"},
};

constexpr const char16_t *texts[] = {u"B-17", u"K-204", u"Hall 3", u"C-9 \"old\"", u"Nord/2", u"A&B-5"};

const char *sourceOf(CustomKind kind)
{
    switch (kind) {
    case K::Customer:
        return "SELECT OrganizationID FROM Organizations WHERE ParentID = ?";
    case K::Contact:
        return "SELECT UserID FROM Users u JOIN Organizations o ON o.OrganizationID = u.OrganizationID"
               " WHERE o.ParentID = ?";
    case K::Product:
        return "SELECT ProductID FROM Products WHERE OrganizationID = ?";
    case K::Version:
        return "SELECT ProductVersionID FROM ProductVersions v JOIN Products p ON p.ProductID = v.ProductID"
               " WHERE p.OrganizationID = ?";
    case K::CustomerProduct:
        return "SELECT OrganizationProductID FROM OrganizationProducts op JOIN Products p ON p.ProductID = "
               "op.ProductID"
               " WHERE p.OrganizationID = ?";
    case K::Ticket:
    case K::None:
        break;
    }
    return nullptr;
}

} // namespace

void Seeder::customFields()
{
    int id = 55001;
    for (const FieldRow &row : rows) {
        m_database.insert(u"CustomFields"_s, {{u"CustomFieldID"_s, id},
                                              {u"OrganizationID"_s, m_account},
                                              {u"RefType"_s, int(row.kind)},
                                              {u"AuxID"_s, row.type < 0 ? 0 : m_types[row.type].id},
                                              {u"ApiFieldName"_s, QString::fromUtf16(row.name)},
                                              {u"FieldType"_s, int(row.fieldType)},
                                              {u"Position"_s, id - 55001},
                                              {u"ListValues"_s, QString::fromUtf16(row.items)}});
        ++id;
    }
}

QString Seeder::customValue(int fieldType, const QString &items)
{
    const QDateTime at = m_now.addDays(m_dice.number(-900, 60)).addSecs(m_dice.number(12, 22) * 3600);
    switch (FieldType(fieldType)) {
    case T::Text:
        return m_dice.text(texts);
    case T::Boolean:
        return m_dice.chance(50) ? u"True"_s : u"False"_s;
    case T::Number:
        return QString::number(m_dice.number(0, 240));
    case T::PickList:
        return m_dice.pick(items.split(u'|'));
    case T::Date:
        return AccountClock::serverShortDate(at.date());
    case T::DateTime:
    case T::Time:
        return AccountClock::serverDateTime(at);
    }
    return {};
}

void Seeder::customValues()
{
    Inserter values(m_database, "CustomValues", {"RefID", "CustomFieldID", "Value"});
    int field = 55001;
    for (const FieldRow &row : rows) {
        if (const char *source = sourceOf(row.kind)) {
            QList<int> ids;
            QSqlQuery query = m_database.run(QString::fromLatin1(source), {m_account});
            while (query.next())
                ids.append(query.value(0).toInt());
            for (const int id : std::as_const(ids)) {
                if (m_dice.chance(75))
                    values.add({id, field, customValue(int(row.fieldType), QString::fromUtf16(row.items))});
            }
        }
        ++field;
    }
}

} // namespace ticketeer::sandbox
