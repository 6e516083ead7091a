#include "nameindex.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNear = 3;

/// How many letters have to be changed, added or left out.
qsizetype distance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= right.size(); ++j) {
            qsizetype &cell = row[static_cast<size_t>(j)];
            const qsizetype change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = cell;
            cell = std::min({change, cell + 1, row[static_cast<size_t>(j) - 1] + 1});
        }
    }
    return row.back();
}

QString key(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

NameIndex::NameIndex(const QList<Record> &records, QLatin1StringView owner)
{
    for (const Record &record : records) {
        const Resource &resource = record.resource();
        Entry entry;
        entry.name = record.title();
        entry.owner = owner.isEmpty() ? 0 : record.integer(owner);
        entry.active = record.value(u"IsActive").toFlag(true);
        if (resource.is(resources::Tickets)) {
            // Titles are not unique; people write the number.
            add(record.text(u"TicketNumber"), record.id());
        } else {
            add(entry.name, record.id());
        }
        if (resource.is(resources::Users) || resource.is(resources::Contacts)) {
            const QString first = record.text(u"FirstName").trimmed();
            const QString last = record.text(u"LastName").trimmed();
            const QString mail = record.text(u"Email").trimmed();
            if (!first.isEmpty() && !last.isEmpty())
                add(last + ", "_L1 + first, record.id());
            if (mail != entry.name)
                add(mail, record.id());
            entry.hint =
                resource.is(resources::Contacts) && mail.isEmpty() ? record.text(u"Organization") : mail;
        }
        m_entries.insert(record.id(), entry);
    }
}

void NameIndex::add(const QString &name, qint64 id)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return;
    m_exact[plain].append(id);
    m_folded[key(plain)].append(id);
}

NameIndex::Found NameIndex::find(const QString &text, qint64 owner) const
{
    const QString plain = text.simplified();
    const Found exact = among(m_exact.value(plain), owner);
    if (exact.id || !exact.candidates.isEmpty())
        return exact;
    Found folded = among(m_folded.value(key(plain)), owner);
    if (folded.id || !folded.candidates.isEmpty())
        return folded;
    // What a list was exported with: the id itself.
    bool isNumber = false;
    const qint64 id = plain.toLongLong(&isNumber);
    if (isNumber && m_entries.contains(id) && !m_folded.contains(key(plain)))
        return among({id}, owner);
    folded.elsewhere = folded.elsewhere || exact.elsewhere;
    return folded;
}

NameIndex::Found NameIndex::among(const QList<qint64> &ids, qint64 owner) const
{
    QList<qint64> own = ids;
    if (owner)
        own.removeIf([&](qint64 id) { return ownerOf(id) != owner; });
    QList<qint64> active = own;
    active.removeIf([this](qint64 id) { return !isActive(id); });
    const QList<qint64> &best = active.isEmpty() ? own : active;
    Found found;
    found.elsewhere = best.isEmpty() && !ids.isEmpty();
    if (best.size() == 1) {
        found.id = best.first();
        return found;
    }
    for (const qint64 id : best) {
        const QString hint = m_entries.value(id).hint;
        found.candidates.append(hint.isEmpty() ? u"%1 (%2)"_s.arg(nameOf(id)).arg(id)
                                               : u"%1 (%2)"_s.arg(nameOf(id), hint));
    }
    return found;
}

QString NameIndex::nameOf(qint64 id) const
{
    return m_entries.value(id).name;
}

qint64 NameIndex::ownerOf(qint64 id) const
{
    return m_entries.value(id).owner;
}

bool NameIndex::isActive(qint64 id) const
{
    return m_entries.value(id).active;
}

QStringList NameIndex::near(const QString &text, qint64 owner) const
{
    const QString wanted = key(text);
    const qsizetype most = std::max<qsizetype>(2, wanted.size() / 3);
    std::vector<std::pair<qsizetype, QString>> found;
    for (const Entry &entry : m_entries) {
        if (owner && entry.owner != owner)
            continue;
        const QString name = key(entry.name);
        const bool within = wanted.size() >= 3 && (name.contains(wanted) || wanted.contains(name));
        if (within && !name.isEmpty())
            found.emplace_back(1, entry.name);
        else if (std::abs(name.size() - wanted.size()) <= most) {
            if (const qsizetype far = distance(wanted, name); far <= most)
                found.emplace_back(far, entry.name);
        }
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[far, name] : found) {
        if (names.size() < MostNear && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace ticketeer
