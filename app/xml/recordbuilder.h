#pragma once

#include "recordreader.h"

#include <vector>

namespace ticketeer {

/// Puts together one record from its elements as they come by: knows which are described, which come a second
/// time (a custom field may carry a standard name, reference C.9), and which are not ours to understand.
class RecordBuilder
{
public:
    RecordBuilder(const Resource &resource, const AccountFormat &format);

    void begin();
    /// text is past both unescapes. Date texts are collected as samples.
    /// False, here and below, when the record has more unknown elements than any account can have.
    [[nodiscard]] bool element(QStringView name, const QString &text);
    [[nodiscard]] bool tree(QStringView name, const QString &xml);
    void setLinks(QStringView name, QList<Link> links);
    void setTags(QStringList tags);
    /// Whether setLinks() has come for this one of Customers and Contacts.
    [[nodiscard]] bool hasLinks(QStringView name) const;
    /// Null when it has no id: a row that broke off before it said what it was (reference E.5).
    [[nodiscard]] Record take();

    [[nodiscard]] const QList<QString> &dateSamples() const { return m_samples; }

private:
    [[nodiscard]] int slotFor(QStringView name);
    [[nodiscard]] bool append(ExtraValue extra);
    const Resource &m_resource;
    const AccountFormat &m_format;
    Record m_record;
    std::vector<bool> m_seen;
    int m_expected = 0;
    QList<QString> m_samples;
};

} // namespace ticketeer
