#include "change.h"

namespace ticketeer {

Change Change::create(const Resource &resource, const Resource *parent, qint64 parentId)
{
    Change change;
    change.m_base = Record(resource);
    change.m_parent = parent;
    change.m_parentId = parentId;
    return change;
}

Change Change::update(const Record &base)
{
    Q_ASSERT(!base.isNull());
    Change change;
    change.m_base = base;
    return change;
}

void Change::setParent(const Resource &parent, qint64 id)
{
    m_parent = &parent;
    m_parentId = id;
}

void Change::setId(qint64 id)
{
    m_base.setValue(resource().id, Value::of(id));
}

namespace {

/// To the service, an element that is not there and an empty one are the same value. Stricter than what
/// people take for the same: who takes a space away wants it sent.
bool sameToTheService(const Value &left, const Value &right)
{
    return left == right || (!left.hasValue() && !right.hasValue());
}

void putEdit(QList<FieldEdit> &edits, const FieldEdit &edit)
{
    for (FieldEdit &known : edits) {
        if (known.element.compare(edit.element, Qt::CaseInsensitive) == 0) {
            known.after = edit.after;
            return;
        }
    }
    edits.append(edit);
}

void dropEdit(QList<FieldEdit> &edits, QAnyStringView element)
{
    edits.removeIf([&](const FieldEdit &known) {
        return QAnyStringView::compare(element, known.element, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void Change::set(QAnyStringView element, const Value &after)
{
    const Value before = m_base.value(element);
    if (sameToTheService(before, after)) {
        dropEdit(m_edits, element);
        return;
    }
    const Field *field = resource().field(element);
    putEdit(m_edits, {field ? QString(field->element) : element.toString(), before, after});
}

void Change::setTags(const QStringList &tags)
{
    if (m_base.tags() && *m_base.tags() == tags)
        m_tags.reset();
    else if (!m_base.tags() && tags.isEmpty())
        m_tags.reset(); // not known and none wanted: an empty set would remove them all (reference C.1)
    else
        m_tags = tags;
}

void Change::setCreateOnly(const QString &element, const Value &value)
{
    if (value.hasValue())
        putEdit(m_createOnly, {element, Value(), value});
    else
        dropEdit(m_createOnly, element);
}

const FieldEdit *Change::edit(QAnyStringView element) const
{
    for (const FieldEdit &known : m_edits) {
        if (QAnyStringView::compare(element, known.element, Qt::CaseInsensitive) == 0)
            return &known;
    }
    return nullptr;
}

Record Change::preview() const
{
    Record shown = m_base;
    for (const FieldEdit &edit : m_edits)
        shown.setValue(edit.element, edit.after);
    if (m_tags)
        shown.setTags(m_tags);
    return shown;
}

} // namespace ticketeer
