#pragma once

#include "record.h"

#include <QList>

namespace ticketeer {

/// One edited field: what the user started from, and what they want.
struct FieldEdit
{
    QString element;
    Value before;
    Value after;
};

/// What a user wants done to one object: create it, or change some fields of it. Carries only real
/// differences (reference D.7: send only what changed, never a whole document).
class Change
{
public:
    /// A new object; base is empty. parentId is the customer of a contact, the ticket of an action, and so
    /// on.
    static Change create(const Resource &resource, const Resource *parent = nullptr, qint64 parentId = 0);
    /// Edits to what the server last said.
    static Change update(const Record &base);

    [[nodiscard]] bool isCreate() const { return m_base.id() == 0; }
    [[nodiscard]] const Resource &resource() const { return m_base.resource(); }
    [[nodiscard]] qint64 id() const { return m_base.id(); }
    [[nodiscard]] const Record &base() const { return m_base; }
    [[nodiscard]] const Resource *parent() const { return m_parent; }
    [[nodiscard]] qint64 parentId() const { return m_parentId; }
    void setParent(const Resource &parent, qint64 id);
    /// The object got its id from the server after this was written down.
    void setId(qint64 id);
    /// What is known of the object, apart from what is wanted of it.
    void setBaseValue(QAnyStringView element, const Value &value) { m_base.setValue(element, value); }

    /// Setting the value of the base takes the edit back.
    void set(QAnyStringView element, const Value &after);
    /// The whole set. Nothing is said when the base does not know its tags and none are given.
    void setTags(const QStringList &tags);
    /// Extra elements that only a create takes and that no record shows (ContactID, CustomerID, Description
    /// of a ticket). Written after the described ones.
    void setCreateOnly(const QString &element, const Value &value);

    [[nodiscard]] const QList<FieldEdit> &edits() const { return m_edits; }
    [[nodiscard]] const QList<FieldEdit> &createOnly() const { return m_createOnly; }
    [[nodiscard]] const std::optional<QStringList> &tags() const { return m_tags; }
    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty() && !m_tags && m_createOnly.isEmpty(); }
    [[nodiscard]] const FieldEdit *edit(QAnyStringView element) const;
    /// The base with the edits applied, as the user sees it.
    [[nodiscard]] Record preview() const;

private:
    Change() = default;
    Record m_base;
    const Resource *m_parent = nullptr;
    qint64 m_parentId = 0;
    QList<FieldEdit> m_edits;
    QList<FieldEdit> m_createOnly;
    std::optional<QStringList> m_tags;
};

} // namespace ticketeer
