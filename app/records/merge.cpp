#include "merge.h"

#include "ticket.h"

#include <algorithm>
#include <cstdlib>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView tagsElement("Tags");

QString plainText(const Value &value)
{
    QString text = value.toText();
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text.trimmed();
}

bool sameName(QAnyStringView left, QAnyStringView right)
{
    return QAnyStringView::compare(left, right, Qt::CaseInsensitive) == 0;
}

Value joined(const std::optional<QStringList> &texts)
{
    return texts ? Value::of(texts->join(", "_L1)) : Value();
}

QStringList without(const QStringList &tags, const QStringList &others)
{
    QStringList left;
    for (const QString &tag : tags) {
        if (!others.contains(tag, Qt::CaseInsensitive))
            left.append(tag);
    }
    return left;
}

/// The set with what one side did between the other two; the server's order, with mine after it. Where only I
/// spelled a tag in another way, my spelling stays.
QStringList mergedTags(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    QStringList merged = without(theirs, without(base, mine));
    for (QString &tag : merged) {
        if (!base.contains(tag))
            continue;
        for (const QString &spelled : mine) {
            if (sameName(tag, spelled))
                tag = spelled;
        }
    }
    return merged + without(without(mine, base), theirs);
}

class Merging
{
public:
    Merging(const Change &mine, const Record &theirs, const SameValue &same)
        : m_mine(mine), m_base(mine.base()), m_theirs(theirs),
          m_same(same), m_merge{Change::update(theirs), {}, {}, {}}
    {
        if (mine.parent())
            m_merge.change.setParent(*mine.parent(), mine.parentId());
    }

    Merge result()
    {
        for (const FieldEdit &edit : m_mine.edits())
            judge(edit);
        bindDeciders();
        bindDependents();
        for (const FieldEdit &edit : std::as_const(m_mineAlone))
            m_merge.change.set(edit.element, edit.after);
        if (m_mine.tags())
            mergeTags(*m_mine.tags());
        std::stable_sort(m_merge.conflicts.begin(), m_merge.conflicts.end(),
                         [this](const FieldConflict &left, const FieldConflict &right) {
                             return placeOf(left.element) < placeOf(right.element);
                         });
        listTheirs();
        return m_merge;
    }

private:
    [[nodiscard]] bool same(QAnyStringView element, const Value &left, const Value &right) const
    {
        return m_same ? m_same(element, left, right) : sameForPeople(left, right);
    }
    /// What the other side has made of it; what was left out of the answer counts as unchanged.
    [[nodiscard]] bool theyChanged(QAnyStringView element, const Value &before) const
    {
        const Value now = m_theirs.value(element);
        if (now.isAbsent() && m_theirs.resource().slot(element) >= 0)
            return false;
        return !same(element, before, now);
    }
    [[nodiscard]] Value wanted(QAnyStringView element) const
    {
        const FieldEdit *edit = m_mine.edit(element);
        return edit ? edit->after : m_base.value(element);
    }
    [[nodiscard]] bool isInConflict(QAnyStringView element) const
    {
        return std::ranges::any_of(m_merge.conflicts, [&](const FieldConflict &conflict) {
            return sameName(element, conflict.element);
        });
    }
    [[nodiscard]] qsizetype placeOf(const QString &element) const
    {
        qsizetype place = 0;
        for (const FieldEdit &edit : m_mine.edits()) {
            if (sameName(element, edit.element))
                break;
            ++place;
        }
        return place;
    }

    void addConflict(const FieldEdit &edit, const QString &because)
    {
        m_merge.conflicts.append(
            {edit.element, edit.before, edit.after, m_theirs.value(edit.element), because});
    }

    void judge(const FieldEdit &edit)
    {
        const Value now = m_theirs.value(edit.element);
        if (edit.after == now || (!edit.after.hasValue() && !now.hasValue()))
            return;
        if (!theyChanged(edit.element, edit.before)) {
            // An element that was there without a value and is not there any more has gone all the same.
            const bool gone =
                now.isAbsent() && !edit.before.isAbsent() && m_theirs.resource().slot(edit.element) < 0;
            if (gone)
                addConflict(edit, {});
            else
                m_mineAlone.append(edit);
        } else if (!same(edit.element, edit.after, now)) {
            addConflict(edit, {});
        }
    }

    /// The first field that decider's value allows or forbids and that only they have changed.
    [[nodiscard]] QString changedDependent(const QString &decider) const
    {
        const Resource &resource = m_theirs.resource();
        const auto changedUnderMe = [&](QAnyStringView element) {
            return sameName(decidedBy(resource, element), decider) &&
                   theyChanged(element, m_base.value(element)) &&
                   !same(element, wanted(element), m_theirs.value(element));
        };
        for (const Field &field : resource.fields) {
            if (field.writableOnUpdate() && changedUnderMe(field.element))
                return field.element;
        }
        // The set itself differs when a custom field was renamed; that says nothing about the values.
        for (const ExtraValue &extra : m_theirs.extras()) {
            if (!extra.isTree && !m_base.value(extra.element).isAbsent() && changedUnderMe(extra.element))
                return extra.element;
        }
        return {};
    }

    /// I changed the type, they the status of the type it had.
    void bindDeciders()
    {
        m_mineAlone.removeIf([this](const FieldEdit &edit) {
            const QString because = changedDependent(edit.element);
            if (because.isEmpty())
                return false;
            addConflict(edit, because);
            return true;
        });
    }

    /// They changed the type, I the status of the type it had; or my type is not sure to be written.
    void bindDependents()
    {
        m_mineAlone.removeIf([this](const FieldEdit &edit) {
            const QLatin1StringView decider = decidedBy(m_theirs.resource(), edit.element);
            if (!bindsNow(decider))
                return false;
            addConflict(edit, decider);
            return true;
        });
        for (FieldConflict &conflict : m_merge.conflicts) {
            const QLatin1StringView decider = decidedBy(m_theirs.resource(), conflict.element);
            if (conflict.because.isEmpty() && bindsNow(decider))
                conflict.because = decider;
        }
    }
    [[nodiscard]] bool bindsNow(QLatin1StringView decider) const
    {
        if (decider.isEmpty())
            return false;
        const bool theirsDecides = theyChanged(decider, m_base.value(decider)) &&
                                   !same(decider, wanted(decider), m_theirs.value(decider));
        return theirsDecides || isInConflict(decider);
    }

    void mergeTags(const QStringList &mine)
    {
        const std::optional<QStringList> theirs = m_theirs.tags();
        if (theirs) {
            m_merge.change.setTags(mergedTags(m_base.tags().value_or(QStringList()), mine, *theirs));
            return;
        }
        m_merge.unseenTags = mine;
        m_merge.conflicts.append({tagsElement, joined(m_base.tags()), joined(mine), Value(), {}});
    }

    void listTheirs()
    {
        const auto list = [this](const QString &element, const Value &before, const Value &now) {
            m_merge.theirs.append({element, before, now});
        };
        for (const Field &field : m_theirs.resource().fields) {
            if (!field.writableOnUpdate() || !theyChanged(field.element, m_base.value(field.element)))
                continue;
            const bool named = !field.name.isEmpty() && m_theirs.value(field.name).hasValue() &&
                               m_theirs.value(field.name) != m_base.value(field.name);
            const QLatin1StringView element = named ? field.name : field.element;
            list(element, m_base.value(element), m_theirs.value(element));
        }
        for (const ExtraValue &extra : m_theirs.extras()) {
            const Value before = m_base.value(extra.element);
            if (!extra.isTree && theyChanged(extra.element, before))
                list(extra.element, before, Value::of(extra.text));
        }
        for (const ExtraValue &extra : m_base.extras()) {
            if (!extra.isTree && !extra.text.isEmpty() && m_theirs.value(extra.element).isAbsent())
                list(extra.element, Value::of(extra.text), Value());
        }
        const auto listSet = [&](QLatin1StringView element, const std::optional<QStringList> &before,
                                 const std::optional<QStringList> &now) {
            if (before && now && (!without(*before, *now).isEmpty() || !without(*now, *before).isEmpty()))
                list(element, joined(before), joined(now));
        };
        listSet(tagsElement, m_base.tags(), m_theirs.tags());
        listSet("Customers"_L1, names(m_base.customers()), names(m_theirs.customers()));
        listSet("Contacts"_L1, names(m_base.contacts()), names(m_theirs.contacts()));
    }
    static std::optional<QStringList> names(const std::optional<QList<Link>> &links)
    {
        if (!links)
            return std::nullopt;
        QStringList all;
        for (const Link &link : *links)
            all.append(link.name);
        return all;
    }

    const Change &m_mine;
    const Record &m_base;
    const Record &m_theirs;
    const SameValue &m_same;
    QList<FieldEdit> m_mineAlone; ///< changed by me only
    Merge m_merge;
};

} // namespace

bool sameForPeople(const Value &left, const Value &right)
{
    if (left == right || (!left.hasValue() && !right.hasValue()))
        return true;
    // The service answers in minutes.
    if (left.isMoment() && right.isMoment())
        return std::abs(left.toMoment().secsTo(right.toMoment())) < 60;
    const bool flags = left.isFlag() || right.isFlag();
    return plainText(left).compare(plainText(right), flags ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

Merge merge(const Change &mine, const Record &theirs, const SameValue &same)
{
    if (mine.isCreate())
        return {mine, {}, {}, {}};
    Q_ASSERT(theirs.id() == mine.id() && &theirs.resource() == &mine.resource());
    return Merging(mine, theirs, same).result();
}

Change resolved(const Merge &merge, const QHash<QString, Value> &choices)
{
    Change change = merge.change;
    for (const FieldConflict &conflict : merge.conflicts) {
        for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
            if (!sameName(choice.key(), conflict.element))
                continue;
            if (!sameName(conflict.element, tagsElement) || !merge.unseenTags)
                change.set(conflict.element, choice.value());
            else if (choice.value() == conflict.mine)
                change.setTags(*merge.unseenTags);
        }
    }
    return change;
}

Reversal reversed(const Change &done, const Record &now, const SameValue &same)
{
    if (done.isCreate())
        return {Change::update(now), {}};
    // The same merge from the other end: the record as it was after the change is what both start from, and
    // the old values are mine.
    Record after = done.preview();
    for (const ExtraValue &extra : now.extras()) {
        // Another type has other custom fields; what came and went with it was changed by nobody.
        if (!done.edit(extra.element))
            after.setValue(extra.element, Value::of(extra.text));
    }
    Change back = Change::update(after);
    for (const FieldEdit &edit : done.edits())
        back.set(edit.element, edit.before.isAbsent() ? Value::empty() : edit.before);
    Reversal reversal{Change::update(now), {}};
    if (done.tags()) {
        if (const auto before = done.base().tags())
            back.setTags(*before);
        else
            reversal.kept.append(tagsElement); // which of them were there before is not known
    }
    const Merge merged = merge(back, now, same);
    reversal.change = merged.change;
    for (const FieldConflict &conflict : merged.conflicts)
        reversal.kept.append(conflict.element);
    return reversal;
}

} // namespace ticketeer
