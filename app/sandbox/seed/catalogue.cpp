#include "seed/seeder.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct StatusRow
{
    int type;
    const char *name;
    bool closed;
};

constexpr const char *typeRows[] = {"Issues", "Questions", "Feature Requests", "Tasks"};

constexpr StatusRow statusRows[] = {
    {0, "New", false},
    {0, "In Progress", false},
    {0, "Waiting on Customer", false},
    {0, "On Hold", false},
    {0, "Closed", true},
    {1, "New", false},
    {1, "Answered", false},
    {1, "Waiting on Customer", false},
    {1, "Closed", true},
    {2, "Submitted", false},
    {2, "Under Review", false},
    {2, "Planned", false},
    {2, "Declined", true},
    {2, "Delivered", true},
    {3, "To Do", false},
    {3, "Doing", false},
    {3, "Done", true},
};

constexpr const char *severityRows[] = {"Urgent", "High", "Medium", "Low"};
constexpr const char *actionTypeRows[] = {"Comment", "Email", "Phone Call", "Site Visit", "Research"};
constexpr const char *phoneTypeRows[] = {"Work", "Mobile", "Fax", "On-call"};
constexpr const char *versionStatusRows[] = {"Alpha", "Beta", "Released", "Discontinued"};
constexpr const char *categoryRows[] = {"Installation", "Alarms & Events", "Reporting", "Licences",
                                        "Networking"};

struct ProductRow
{
    const char *name;
    const char *description;
    int first; ///< major version the history starts with
    int versions;
};

constexpr ProductRow productRows[] = {
    {"Pump Controller", "Panel controller for one to six pumps", 2, 7},
    {"Flow Gateway", "Edge gateway between field bus and cloud", 1, 6},
    {"Tank Monitor", "Battery level sensor with radio link", 3, 5},
    {"Site Portal", "Web portal: maps, trends, alarms", 5, 9},
    {"Field App", "Phone app for technicians", 4, 8},
    {"Report Studio", "Scheduled reports & compliance forms", 2, 4},
    {"Billing Bridge", "Meter readings to invoices", 1, 4},
    {"Sensor Hub (legacy)", "Replaced by Flow Gateway", 1, 3},
};

} // namespace

void Seeder::properties()
{
    const QString born = daysAgo(2200);
    const auto property = [&](const char *table, const char *key, int id, const QString &name, int position,
                              const Values &more) {
        Values values{{QString::fromLatin1(key), id},   {u"Name"_s, name},
                      {u"Description"_s, name},         {u"Position"_s, position},
                      {u"OrganizationID"_s, m_account}, {u"DateCreated"_s, born},
                      {u"DateModified"_s, born}};
        m_database.insert(QString::fromLatin1(table), values + more);
    };
    int position = 0;
    for (const char *name : typeRows) {
        const int id = 8101 + position;
        property("TicketTypes", "TicketTypeID", id, QString::fromLatin1(name), position++,
                 {{u"IconUrl"_s, u"Images/TicketTypes/type%1.png"_s.arg(position)}});
        m_types.append(Type{id, {}});
    }
    int id = 62001;
    for (const StatusRow &row : statusRows) {
        Type &type = m_types[row.type];
        property("TicketStatuses", "TicketStatusID", id, QString::fromLatin1(row.name),
                 int(type.statuses.size()), {{u"TicketTypeID"_s, type.id}, {u"IsClosed"_s, row.closed}});
        type.statuses.append({id++, row.closed});
    }
    position = 0;
    for (const char *name : severityRows) {
        property("TicketSeverities", "TicketSeverityID", 9101 + position, QString::fromLatin1(name), position,
                 {});
        ++position;
    }
    position = 0;
    for (const char *name : actionTypeRows) {
        property("ActionTypes", "ActionTypeID", 2601 + position, QString::fromLatin1(name), position,
                 {{u"IsTimed"_s, position != 1}});
        ++position;
    }
    position = 0;
    for (const char *name : phoneTypeRows) {
        property("PhoneTypes", "PhoneTypeID", 2701 + position, QString::fromLatin1(name), position, {});
        ++position;
    }
    position = 0;
    for (const char *name : versionStatusRows) {
        property("ProductVersionStatuses", "ProductVersionStatusID", 2801 + position,
                 QString::fromLatin1(name), position,
                 {{u"IsShipping"_s, position == 2}, {u"IsDiscontinued"_s, position == 3}});
        ++position;
    }
    position = 0;
    for (const char *name : categoryRows) {
        m_database.insert(u"KnowledgeBaseCategories"_s, {{u"CategoryID"_s, 2901 + position},
                                                         {u"ParentID"_s, position == 4 ? 2901 : -1},
                                                         {u"CategoryName"_s, QString::fromLatin1(name)},
                                                         {u"CategoryDesc"_s, u""_s},
                                                         {u"Position"_s, position},
                                                         {u"OrganizationID"_s, m_account}});
        ++position;
    }
    for (int level = 0; level < 3; ++level)
        m_database.insert(u"SlaLevels"_s, {{u"SlaLevelID"_s, 7001 + level},
                                           {u"OrganizationID"_s, m_account},
                                           {u"Name"_s, level == 0   ? u"Gold"_s
                                                       : level == 1 ? u"Silver"_s
                                                                    : u"Bronze"_s}});
}

void Seeder::products()
{
    Inserter versions(m_database, "ProductVersions",
                      {"ProductVersionID", "ProductID", "ProductVersionStatusID", "VersionNumber",
                       "ReleaseDate", "IsReleased", "Description", "DateCreated", "DateModified", "CreatorID",
                       "ModifierID"});
    int version = 7711;
    int id = 3301;
    for (const ProductRow &row : productRows) {
        Product product{id, QString::fromLatin1(row.name), {}};
        m_database.insert(u"Products"_s, {{u"ProductID"_s, id},
                                          {u"OrganizationID"_s, m_account},
                                          {u"Name"_s, product.name},
                                          {u"Description"_s, QString::fromLatin1(row.description)},
                                          {u"DateCreated"_s, daysAgo(2000 - id % 10)},
                                          {u"DateModified"_s, daysAgo(100 + id % 10)},
                                          {u"CreatorID"_s, m_agents[0].id},
                                          {u"ModifierID"_s, m_agents[9].id}});
        for (int i = 0; i < row.versions; ++i) {
            const QString number = u"%1.%2"_s.arg(row.first + i / 4).arg(i % 4 * 2);
            const bool beta = i == row.versions - 1;
            const bool old = i < row.versions / 3;
            const int age = (row.versions - i) * 110 - 100;
            versions.add({version, id,
                          beta  ? 2802
                          : old ? 2804
                                : 2803,
                          number, beta ? QVariant(stamp(m_now.addDays(30))) : QVariant(daysAgo(age)), !beta,
                          u"<p>Release %1 of %2.</p>"_s.arg(number, product.name), daysAgo(age + 60),
                          daysAgo(age + 1), m_agents[9].id, m_agents[10].id});
            product.versions.append({version++, number});
        }
        m_products.append(product);
        ++id;
    }
}

void Seeder::customerProducts()
{
    Inserter rows(m_database, "OrganizationProducts",
                  {"OrganizationProductID", "OrganizationID", "ProductID", "ProductVersionID",
                   "SupportExpiration", "DateCreated", "DateModified", "CreatorID", "ModifierID"});
    int id = 45001;
    for (qsizetype c = 1; c < m_companies.size(); ++c) {
        Company &company = m_companies[c];
        for (int p = 0; p < m_products.size(); ++p) {
            if (!m_dice.chance(p == 7 ? 15 : 45) && !(c == 1 && p == 0))
                continue;
            company.products.append(p);
            const int copies = m_dice.chance(15) ? 2 : 1;
            for (int i = 0; i < copies; ++i) {
                const bool known = m_dice.chance(85);
                rows.add(
                    {id++, company.id, m_products[p].id,
                     known ? QVariant(m_dice.pick(m_products[p].versions).first) : QVariant(),
                     m_dice.chance(60) ? QVariant(stamp(m_now.addDays(m_dice.number(-90, 900)))) : QVariant(),
                     daysAgo(m_dice.number(200, 900)), daysAgo(m_dice.number(1, 199)), m_agents[7].id, -3});
            }
        }
    }
}

void Seeder::library()
{
    constexpr const char *articles[] = {"Replacing the gateway battery", "Alarm classes explained",
                                        "Internal: escalation rota", "Moving a site between tenants"};
    int id = 88001;
    for (const char *name : articles) {
        const bool internal = QLatin1StringView(name).startsWith(u"Internal");
        m_database.insert(u"WikiArticles"_s, {{u"ArticleID"_s, id++},
                                              {u"OrganizationID"_s, m_account},
                                              {u"ArticleName"_s, QString::fromLatin1(name)},
                                              {u"Body"_s, u"<p>See the handbook.</p>"_s},
                                              {u"Version"_s, 3},
                                              {u"PublicView"_s, false},
                                              {u"PortalView"_s, !internal},
                                              {u"Private"_s, internal},
                                              {u"DateCreated"_s, daysAgo(400)},
                                              {u"DateModified"_s, daysAgo(40)}});
    }
    for (int i = 0; i < 6; ++i) {
        const int asset = 71001 + i;
        m_database.insert(u"Assets"_s, {{u"AssetID"_s, asset},
                                        {u"OrganizationID"_s, m_account},
                                        {u"SerialNumber"_s, u"MR-%1"_s.arg(100200 + i * 17)},
                                        {u"Name"_s, u"Gateway cabinet %1"_s.arg(i + 1)},
                                        {u"Location"_s, u"Assigned"_s},
                                        {u"ProductID"_s, m_products[1].id},
                                        {u"DateCreated"_s, daysAgo(300 - i)},
                                        {u"DateModified"_s, daysAgo(30 - i)}});
        m_database.insert(u"AssetHistory"_s, {{u"AssetID"_s, asset},
                                              {u"ActionDescription"_s, u"Item assigned"_s},
                                              {u"DateCreated"_s, daysAgo(290)},
                                              {u"DateModified"_s, daysAgo(290)}});
        m_database.insert(u"AssetAssignments"_s, {{u"AssetID"_s, asset},
                                                  {u"ShippedTo"_s, m_companies[i + 1].id},
                                                  {u"DateCreated"_s, daysAgo(290)}});
    }
}

void Seeder::otherAccount()
{
    // Somebody else's objects, so that "401: not yours" can be met.
    const QString born = daysAgo(900);
    m_database.insert(u"Organizations"_s,
                      {{u"OrganizationID"_s, 690001}, {u"ParentID"_s, 1}, {u"Name"_s, u"Other vendor"_s}});
    m_database.insert(
        u"Organizations"_s,
        {{u"OrganizationID"_s, 690101}, {u"ParentID"_s, 690001}, {u"Name"_s, u"Other customer"_s}});
    m_database.insert(u"Users"_s, {{u"UserID"_s, 690201},
                                   {u"OrganizationID"_s, 690101},
                                   {u"FirstName"_s, u"Else"_s},
                                   {u"LastName"_s, u"Other"_s},
                                   {u"LastLogin"_s, born}});
    m_database.insert(
        u"Products"_s,
        {{u"ProductID"_s, 2301}, {u"OrganizationID"_s, 690001}, {u"Name"_s, u"Other product"_s}});
    m_database.insert(u"Tickets"_s, {{u"TicketID"_s, 4401001},
                                     {u"TicketNumber"_s, 1},
                                     {u"OrganizationID"_s, 690001},
                                     {u"Name"_s, u"Other ticket"_s},
                                     {u"TicketTypeID"_s, 0},
                                     {u"TicketStatusID"_s, 0},
                                     {u"TicketSeverityID"_s, 0},
                                     {u"DateCreated"_s, born},
                                     {u"DateModified"_s, born}});
}

} // namespace ticketeer::sandbox
