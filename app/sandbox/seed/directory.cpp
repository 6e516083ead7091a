#include "seed/seeder.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct AgentRow
{
    const char16_t *first;
    const char16_t *last;
    const char16_t *title;
    int group;
};

constexpr AgentRow agentRows[] = {
    {u"Mara", u"Lind", u"Support Lead", 0},
    {u"Tom", u"Okafor", u"Support Agent", 0},
    {u"Jonas", u"Weiß", u"Support Agent", 0},
    {u"Priya", u"Raman", u"Senior Support Agent", 1},
    {u"Luc", u"Desrosiers", u"Field Engineer", 2},
    {u"Hannah", u"O'Connor", u"Support Agent", 0},
    {u"Sven", u"Åkesson", u"Field Engineer", 2},
    {u"Grace", u"Whitfield", u"Customer Success", 5},
    {u"Diego", u"Marín", u"Senior Support Agent", 1},
    {u"Aiko", u"Tanaka", u"Developer", 3},
    {u"Ben", u"Carrick", u"Developer", 3},
    {u"Nora", u"Bélanger", u"Billing Specialist", 4},
    {u"Felix", u"Grün", u"Support Agent", 0},
    {u"Ruth", u"Abernathy", u"Support Agent (retired)", 0},
};

constexpr const char16_t *groupRows[][2] = {
    {u"First Line", u"Everything that comes in"},    {u"Second Line", u"Deep product questions"},
    {u"Field Service", u"Site visits and hardware"}, {u"Development", u"Defects and changes"},
    {u"Billing", u"Invoices, contracts, licences"},  {u"Customer Success", u"Onboarding and reviews"},
};

struct CompanyRow
{
    const char16_t *name;
    const char16_t *domain;
    const char16_t *city;
    const char16_t *country;
};

constexpr CompanyRow companyRows[] = {
    {u"Hay & Sons", u"hay.example", u"Des Moines", u"USA"},
    {u"Alder Creek Water District", u"aldercreek.example", u"Bend", u"USA"},
    {u"Müller Wassertechnik GmbH", u"mueller-wasser.example", u"Düsseldorf", u"Germany"},
    {u"Northgate Dairy", u"northgate.example", u"Madison", u"USA"},
    {u"Brauerei Lindenhof", u"lindenhof.example", u"Bamberg", u"Germany"},
    {u"O'Malley Irrigation", u"omalley.example", u"Galway", u"Ireland"},
    {u"Fjord Aqua AS", u"fjordaqua.example", u"Bergen", u"Norway"},
    {u"Castellano Aceites S.L.", u"castellano.example", u"Jaén", u"Spain"},
    {u"Prairie Grain Cooperative", u"prairiegrain.example", u"Saskatoon", u"Canada"},
    {u"Bayou Pump Rental", u"bayoupump.example", u"Lafayette", u"USA"},
    {u"Stadtwerke Altstetten", u"altstetten.example", u"Zürich", u"Switzerland"},
    {u"Kestrel Chemicals", u"kestrel.example", u"Hull", u"United Kingdom"},
    {u"Marlowe Textiles", u"marlowe.example", u"Leicester", u"United Kingdom"},
    {u"Blue Mesa Mining", u"bluemesa.example", u"Elko", u"USA"},
    {u"Santé Laval", u"santelaval.example", u"Laval", u"Canada"},
    {u"Ridgeline Snow Resorts", u"ridgeline.example", u"Aspen", u"USA"},
    {u"Hafen Nord Logistik", u"hafennord.example", u"Hamburg", u"Germany"},
    {u"Kobayashi Precision", u"kobayashi.example", u"Nagoya", u"Japan"},
    {u"Greenvale Greenhouses", u"greenvale.example", u"Leamington", u"Canada"},
    {u"Delta Seed & Feed", u"deltaseed.example", u"Greenville", u"USA"},
    {u"Vantage Tower Facilities", u"vantagetower.example", u"Chicago", u"USA"},
    {u"Coastal Desal Partners", u"coastaldesal.example", u"Carlsbad", u"USA"},
    {u"Borås Pappersbruk", u"boraspapper.example", u"Borås", u"Sweden"},
    {u"Thames Reach Housing", u"thamesreach.example", u"London", u"United Kingdom"},
    {u"Peninsula Pools", u"peninsulapools.example", u"Mornington", u"Australia"},
    {u"Sable Island Fisheries", u"sableisland.example", u"Halifax", u"Canada"},
    {u"Quarry Hill Stone", u"quarryhill.example", u"Barre", u"USA"},
    {u"Riverbend Hospital", u"riverbend.example", u"Louisville", u"USA"},
    {u"Tulpenhof Kwekerij", u"tulpenhof.example", u"Lisse", u"Netherlands"},
    {u"Desert Bloom Farms", u"desertbloom.example", u"Yuma", u"USA"},
    {u"Granite State Ski Area", u"granitestate.example", u"Lincoln", u"USA"},
    {u"Halcyon Hotels", u"halcyon.example", u"Brighton", u"United Kingdom"},
    {u"Monarch Beverages", u"monarch.example", u"Atlanta", u"USA"},
    {u"Wren & Partners Engineering", u"wren.example", u"Bristol", u"United Kingdom"},
    {u"Oberland Käserei", u"oberland.example", u"Thun", u"Switzerland"},
    {u"Clearwater Township", u"clearwater.example", u"Clearwater", u"USA"},
    {u"Sunline Citrus", u"sunline.example", u"Lakeland", u"USA"},
    {u"Atlas Concrete", u"atlasconcrete.example", u"Tulsa", u"USA"},
    {u"Pinewood Paper", u"pinewood.example", u"Missoula", u"USA"},
    {u"Harbour City Transit", u"harbourcity.example", u"Nanaimo", u"Canada"},
    {u"Ferrand & Fils", u"ferrand.example", u"Cognac", u"France"},
    {u"Lago Maggiore Servizi", u"lagoservizi.example", u"Verbania", u"Italy"},
    {u"Eastfield Data Centre", u"eastfield.example", u"Slough", u"United Kingdom"},
    {u"Cedar Rapids Foundry", u"crfoundry.example", u"Cedar Rapids", u"USA"},
    {u"Silver Fern Dairies", u"silverfern.example", u"Hamilton", u"New Zealand"},
    {u"Outback Station Supplies", u"outback.example", u"Alice Springs", u"Australia"},
    {u"Highline Breweries", u"highline.example", u"Denver", u"USA"},
    {u"Nordhavn Shipping", u"nordhavn.example", u"Aarhus", u"Denmark"},
    {u"Tarn Valley Aquaculture", u"tarnvalley.example", u"Kendal", u"United Kingdom"},
    {u"Whitfield Estates", u"whitfield-estates.example", u"Bath", u"United Kingdom"},
    {u"Solano Vineyards", u"solano.example", u"Napa", u"USA"},
    {u"Lakeshore School District", u"lakeshore.example", u"Erie", u"USA"},
    {u"Iron Range Energy", u"ironrange.example", u"Duluth", u"USA"},
    {u"Pacific Kelp Co.", u"pacifickelp.example", u"Monterey", u"USA"},
    {u"Zielona Farma", u"zielonafarma.example", u"Poznań", u"Poland"},
    {u"Keystone Plastics", u"keystone.example", u"Allentown", u"USA"},
    {u"Glenmore Distillers", u"glenmore.example", u"Elgin", u"United Kingdom"},
    {u"Bright Harbor Marina", u"brightharbor.example", u"Annapolis", u"USA"},
    {u"Tri-County \"Rapid\" Plumbing", u"tricounty.example", u"Dayton", u"USA"},
};

constexpr const char16_t *firstNames[] = {
    u"Ines",   u"Walter", u"Chloé",  u"Anders",  u"Beatriz", u"Colin",  u"Dana",   u"Emil",
    u"Fiona",  u"Gustav", u"Heidi",  u"Ivan",    u"Jürgen",  u"Karen",  u"Leo",    u"Megan",
    u"Nadia",  u"Oscar",  u"Paula",  u"Quentin", u"Rosa",    u"Simon",  u"Teresa", u"Ulrich",
    u"Vera",   u"Will",   u"Yasmin", u"Zoë",     u"Amir",    u"Becky",  u"Carl",   u"Denise",
    u"Eduard", u"Farah",  u"George", u"Holly",   u"Ingrid",  u"Jerome", u"Kenji",  u"Lorna"};
constexpr const char16_t *lastNames[] = {
    u"O'Hara",   u"Becker",    u"Nguyen",    u"Svensson", u"Dubois",  u"Carter", u"Müller",  u"Rossi",
    u"Kowalski", u"Haddad",    u"Lindqvist", u"Moreau",   u"Patel",   u"Quinn",  u"Ramírez", u"Schäfer",
    u"Tremblay", u"Ueda",      u"Vance",     u"Wójcik",   u"Young",   u"Zimmer", u"Archer",  u"Bishop",
    u"Coleman",  u"Drake",     u"Ellison",   u"Fletcher", u"Garner",  u"Hobbs",  u"Iverson", u"Jarvis",
    u"Keller",   u"Lambert",   u"Mercer",    u"Norris",   u"Osborne", u"Pruitt", u"Redmond", u"Sato",
    u"Thornton", u"Underhill", u"Vaughn",    u"Weller"};
constexpr const char16_t *titles[] = {u"Plant Manager",
                                      u"IT Administrator",
                                      u"Maintenance Technician",
                                      u"Operations",
                                      u"Shift Supervisor",
                                      u"Controls Engineer",
                                      u"Facilities",
                                      u"Accounting",
                                      u"Purchasing",
                                      u"",
                                      u"",
                                      u"Water Quality"};
constexpr const char16_t *streets[] = {u"Mill Road",    u"Harbour Street", u"Industrial Park 4",
                                       u"Station Road", u"Am Wehr",        u"Quai du Port",
                                       u"Route 6",      u"Foundry Lane"};

QString ascii(const QString &name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetter())
            out.append(c);
    }
    return out;
}

} // namespace

void Seeder::groupsAndAgents()
{
    m_database.insert(u"Organizations"_s, {{u"OrganizationID"_s, m_account},
                                           {u"ParentID"_s, 1},
                                           {u"Name"_s, u"Millrace Automation"_s},
                                           {u"WebServiceID"_s, m_options.token}});
    int id = 410;
    for (const auto &row : groupRows) {
        m_groups.append(id);
        m_database.insert(u"SupportGroups"_s, {{u"GroupID"_s, id++},
                                               {u"OrganizationID"_s, m_account},
                                               {u"Name"_s, QString::fromUtf16(row[0])},
                                               {u"Description"_s, QString::fromUtf16(row[1])},
                                               {u"DateCreated"_s, daysAgo(2000)},
                                               {u"DateModified"_s, daysAgo(2000)}});
    }
    Inserter users(m_database, "Users",
                   {"UserID", "OrganizationID", "Email", "FirstName", "LastName", "Title", "IsActive",
                    "LastLogin", "LastActivity", "IsSystemAdmin", "PrimaryGroupID", "InOffice",
                    "InOfficeComment", "ActivatedOn", "DateCreated", "DateModified", "IsOnline",
                    "IsChatUser"});
    id = 90210;
    for (const AgentRow &row : agentRows) {
        const QString first = QString::fromUtf16(row.first);
        const QString last = QString::fromUtf16(row.last);
        const QString email = ascii(first) + u"."_s + ascii(last) + u"@millrace.example"_s;
        const bool retired = id == 90210 + 13;
        const bool away = id == 90210 + 6;
        users.add({id, m_account, email, first, last, QString::fromUtf16(row.title), !retired,
                   daysAgo(retired ? 300 : 0), daysAgo(retired ? 300 : 0), id == 90210, m_groups[row.group],
                   !away, away ? u"On site until Friday"_s : QString(), daysAgo(1500), daysAgo(1500),
                   daysAgo(20), id % 3 == 0, id % 2 == 0});
        m_agents.append({id++, m_account, first, last, email});
    }
}

void Seeder::companies()
{
    Inserter organizations(m_database, "Organizations",
                           {"OrganizationID",
                            "ParentID",
                            "Name",
                            "Description",
                            "Website",
                            "IsActive",
                            "InActiveReason",
                            "HasPortalAccess",
                            "SAExpirationDate",
                            "SlaLevelID",
                            "DefaultSupportGroupID",
                            "DefaultSupportUserID",
                            "Domains",
                            "SupportHoursMonth",
                            "SupportHoursUsed",
                            "CustDisIndex",
                            "CustDistIndexTrend",
                            "DateCreated",
                            "DateModified",
                            "CreatorID",
                            "ModifierID"});
    Inserter phones(m_database, "PhoneNumbers",
                    {"RefType", "RefID", "PhoneTypeID", "Number", "Extension", "DateCreated", "DateModified",
                     "CreatorID", "ModifierID"});
    Inserter addresses(m_database, "Addresses",
                       {"RefType", "RefID", "Description", "Addr1", "City", "Zip", "Country", "DateCreated",
                        "DateModified", "CreatorID", "ModifierID"});
    Inserter notes(m_database, "Notes",
                   {"RefType", "RefID", "Title", "Description", "DateCreated", "DateModified", "CreatorID",
                    "ModifierID"});
    organizations.add({800800,
                       m_account,
                       u"_Unknown Company"_s,
                       u""_s,
                       u""_s,
                       true,
                       {},
                       false,
                       {},
                       {},
                       {},
                       {},
                       {},
                       0,
                       0,
                       0,
                       {},
                       daysAgo(2000),
                       daysAgo(2000),
                       -1,
                       -1});
    m_companies.append({800800, u"_Unknown Company"_s, u"Springfield"_s, {}, {}});
    int id = 800801;
    for (const CompanyRow &row : companyRows) {
        const QString domain = QString::fromUtf16(row.domain);
        Company company{id, QString::fromUtf16(row.name), QString::fromUtf16(row.city), {}, {}};
        const bool active = id % 19 != 0;
        const bool contract = m_dice.chance(70);
        const Person &agent = m_dice.pick(m_agents);
        const QVariant none;
        organizations.add(
            {id,
             m_account,
             company.name,
             m_dice.chance(40) ? u"Runs %1 sites around %2."_s.arg(m_dice.number(1, 40)).arg(company.city)
                               : QString(),
             domain,
             active,
             active ? none : QVariant(u"Contract ended"_s),
             m_dice.chance(60),
             contract ? QVariant(stamp(m_now.addDays(m_dice.number(-60, 700)))) : none,
             contract ? QVariant(m_dice.number(7001, 7003)) : none,
             m_dice.chance(30) ? QVariant(m_groups[m_dice.number(0, 2)]) : none,
             m_dice.chance(30) ? QVariant(agent.id) : none,
             m_dice.chance(20) ? domain + u", "_s + domain.section(u'.', 0, 0) + u".test"_s : domain,
             contract ? m_dice.number(2, 40) : 0,
             m_dice.number(0, 12),
             m_dice.number(0, 900),
             m_dice.chance(50) ? QVariant(m_dice.number(-1, 1)) : none,
             daysAgo(m_dice.number(400, 1800)),
             daysAgo(m_dice.number(1, 300)),
             agent.id,
             m_dice.chance(20) ? -3 : agent.id});
        peopleOf(company, domain);
        if (!company.people.isEmpty())
            m_database.run(u"UPDATE Organizations SET PrimaryUserID = ? WHERE OrganizationID = ?"_s,
                           {m_contacts[company.people.first()].id, id});
        contactDetails(9, id, company, phones, addresses);
        for (int i = m_dice.number(0, 2); i > 0; --i)
            notes.add({9, id, m_dice.chance(50) ? u"Before you call"_s : u"Site access"_s,
                       m_dice.chance(50)
                           ? u"<p>Ask for the shift supervisor, <b>not</b> the front desk.</p>"_s
                           : u"<p>Gate code changes every month &amp; visitors need safety shoes.</p>"_s,
                       daysAgo(m_dice.number(10, 700)), daysAgo(m_dice.number(1, 9)), agent.id, agent.id});
        for (const int person : std::as_const(company.people)) {
            if (m_dice.chance(50))
                contactDetails(22, m_contacts[person].id, company, phones, addresses);
        }
        m_companies.append(company);
        ++id;
    }
    m_database.run(u"UPDATE Organizations SET WebServiceID = ?, IsActive = 1 WHERE OrganizationID = 800801"_s,
                   {m_options.customerToken});
}

void Seeder::peopleOf(Company &company, const QString &domain)
{
    Inserter users(m_database, "Users",
                   {"UserID", "OrganizationID", "Email", "FirstName", "MiddleName", "LastName", "Title",
                    "IsActive", "LastLogin", "LastActivity", "IsPortalUser", "ActivatedOn", "DateCreated",
                    "DateModified", "CreatorID", "ModifierID"});
    const int count = m_dice.number(1, 6);
    for (int i = 0; i < count; ++i) {
        const int id = 910911 + int(m_contacts.size());
        const QString first = m_contacts.isEmpty() ? u"Ines"_s : m_dice.text(firstNames);
        const QString last = m_contacts.isEmpty() ? u"O'Hara"_s : m_dice.text(lastNames);
        const QString email = ascii(first) + u"."_s + ascii(last) + u"@"_s + domain;
        users.add({id, company.id, email, first,
                   m_dice.chance(10) ? QString(QChar(u'A' + m_dice.number(0, 20))) : QString(), last,
                   m_dice.text(titles), m_dice.chance(95), daysAgo(m_dice.number(1, 200)),
                   daysAgo(m_dice.number(1, 200)), m_dice.chance(50), daysAgo(m_dice.number(300, 1500)),
                   daysAgo(m_dice.number(300, 1500)), daysAgo(m_dice.number(1, 299)), m_agents[0].id, -3});
        company.people.append(int(m_contacts.size()));
        m_contacts.append({id, company.id, first, last, email});
    }
}

void Seeder::contactDetails(int refType, int refId, const Company &company, Inserter &phones,
                            Inserter &addresses)
{
    const int agent = m_agents[m_dice.number(0, 5)].id;
    for (int i = m_dice.number(1, 2); i > 0; --i)
        phones.add({refType, refId, m_dice.number(2701, 2704),
                    u"+1 555 01%1 %2"_s.arg(m_dice.number(10, 99)).arg(m_dice.number(1000, 9999)),
                    m_dice.chance(20) ? QString::number(m_dice.number(10, 999)) : QString(),
                    daysAgo(m_dice.number(50, 900)), daysAgo(m_dice.number(1, 49)), agent, agent});
    if (m_dice.chance(refType == 9 ? 90 : 30))
        addresses.add({refType, refId, u"Office"_s,
                       QString(QString::number(m_dice.number(1, 240)) + u" "_s + m_dice.text(streets)),
                       company.city, QString::number(m_dice.number(10000, 99999)), u""_s,
                       daysAgo(m_dice.number(50, 900)), daysAgo(m_dice.number(1, 49)), agent, agent});
}

} // namespace ticketeer::sandbox
