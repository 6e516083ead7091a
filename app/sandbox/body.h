#pragma once

#include <QByteArray>
#include <QDomElement>
#include <QHash>
#include <QString>

namespace ticketeer::sandbox {

/// A request body, read the way DataSet.ReadXml does it (reference D.6): the first row of the first table
/// counts, elements with attributes, with children or given twice are no columns.
class Body
{
public:
    /// Throws Refusal 500 for malformed XML. Nothing happens for an empty text.
    static Body parse(const QByteArray &bytes);

    /// Throws Refusal 500 when the body was empty or holds no table.
    void requireTable() const;
    [[nodiscard]] bool has(const QString &element) const;
    /// Empty text both for an absent and for an empty element; ask has() first.
    [[nodiscard]] QString text(const QString &element) const;
    /// By lower-case name.
    [[nodiscard]] const QHash<QString, QString> &columns() const { return m_columns; }
    /// The element with the tags, when the root is Ticket or Tickets/Ticket; null otherwise.
    [[nodiscard]] QDomElement tags() const;
    [[nodiscard]] QString jiraKey() const;
    [[nodiscard]] bool isEmpty() const { return m_document.isNull(); }
    [[nodiscard]] QString rawText(const QString &element) const;

private:
    [[nodiscard]] QDomElement ticketChild(const QString &lowerName) const;

    QDomDocument m_document;
    QHash<QString, QString> m_columns;
    bool m_table = false;
};

} // namespace ticketeer::sandbox
