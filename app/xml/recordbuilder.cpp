#include "recordbuilder.h"

#include "typedvalue.h"

namespace ticketeer {

namespace {

constexpr qsizetype MostSamples = 64;
constexpr qsizetype MostExtras = 2'000;

bool isCustomers(QStringView name)
{
    return name.compare(u"Customers", Qt::CaseInsensitive) == 0;
}

} // namespace

RecordBuilder::RecordBuilder(const Resource &resource, const AccountFormat &format)
    : m_resource(resource), m_format(format)
{
}

void RecordBuilder::begin()
{
    m_record = Record(m_resource);
    m_seen.assign(m_resource.fields.size(), false);
    m_expected = 0;
}

int RecordBuilder::slotFor(QStringView name)
{
    // Elements come in the order of the description, so the next one nearly always is the one expected.
    const auto size = static_cast<int>(m_resource.fields.size());
    if (m_expected < size && name == m_resource.fields[static_cast<std::size_t>(m_expected)].element)
        return m_expected++;
    const int slot = m_resource.slot(name);
    if (slot >= 0)
        m_expected = slot + 1;
    return slot;
}

bool RecordBuilder::element(QStringView name, const QString &text)
{
    const int slot = slotFor(name);
    if (slot < 0 || m_seen[static_cast<std::size_t>(slot)])
        return append({name.toString(), text, false});
    m_seen[static_cast<std::size_t>(slot)] = true;
    const FieldType type = m_resource.fields[static_cast<std::size_t>(slot)].type;
    if (type == FieldType::Moment && !text.isEmpty() && m_samples.size() < MostSamples)
        m_samples.append(text);
    m_record.setValue(slot, typedValue(type, text, m_format));
    return true;
}

bool RecordBuilder::tree(QStringView name, const QString &xml)
{
    return append({name.toString(), xml, true});
}

bool RecordBuilder::append(ExtraValue extra)
{
    if (m_record.extras().size() >= MostExtras)
        return false;
    m_record.appendExtra(std::move(extra));
    return true;
}

void RecordBuilder::setLinks(QStringView name, QList<Link> links)
{
    if (isCustomers(name))
        m_record.setCustomers(std::move(links));
    else
        m_record.setContacts(std::move(links));
}

void RecordBuilder::setTags(QStringList tags)
{
    m_record.setTags(std::move(tags));
}

bool RecordBuilder::hasLinks(QStringView name) const
{
    return (isCustomers(name) ? m_record.customers() : m_record.contacts()).has_value();
}

Record RecordBuilder::take()
{
    Record done = std::exchange(m_record, Record());
    return done.id() ? done : Record();
}

} // namespace ticketeer
