#include "problems.h"

#include <algorithm>
#include <limits>

namespace ticketeer {

namespace {

/// Columns that keep Latin text only (reference D.2): other letters come back as question marks.
bool latinOnly(const Resource &resource, const FormField &field)
{
    if (field.custom)
        return true;
    if (resource.is(resources::Products))
        return field.element == u"Name" || field.element == u"Description";
    if (resource.is(resources::Customers))
        return field.element == u"Description" || field.element == u"Website";
    return (resource.is(resources::Versions) && field.element == u"VersionNumber") ||
           resource.is(resources::PhoneNumbers) || resource.is(resources::Addresses) ||
           resource.is(resources::Notes);
}

bool losesCharacters(const QString &text)
{
    // Windows-1252 also has some punctuation and the euro sign above Latin-1.
    static const QString more = QStringLiteral("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() > 0xFF && !more.contains(c); });
}

} // namespace

bool mayLoseCharacters(const Resource &resource, const FormField &field, const QString &text)
{
    return latinOnly(resource, field) && losesCharacters(text);
}

QList<Problem> problemsOfValue(const FormField &field, const Resource &resource, const Value &value)
{
    QList<Problem> found;
    const QString text = value.isText() ? value.toText() : QString();
    if (field.maxLength && text.size() > field.maxLength)
        found.append({field.element, Problem::Kind::TooLong, field.maxLength, false});
    if (field.type == FieldType::Integer && field.lookup.isEmpty()) {
        const qint64 number = value.toInteger();
        const bool fits =
            number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
        if (!value.isInteger() || !fits)
            found.append({field.element, Problem::Kind::NotANumber, 0, false});
    }
    if ((field.type == FieldType::Moment && !value.isMoment()) ||
        (field.type == FieldType::Date && !value.isDate()))
        found.append({field.element, Problem::Kind::NotADate, 0, false});
    if (mayLoseCharacters(resource, field, text))
        found.append({field.element, Problem::Kind::CharactersLost, 0, true});
    return found;
}

QList<Problem> problemsOf(const FormField &field, const EditSession &session)
{
    const Value value = session.value(field.element);
    if (!value.hasValue() || (value.isText() && value.toText().trimmed().isEmpty())) {
        // What was empty before the user came is not theirs to mend, unless the field is new.
        if (field.required && (session.isCreate() || session.touched(field.element)))
            return {{field.element, Problem::Kind::Required, 0, false}};
        return {};
    }
    if (!session.touched(field.element))
        return {};
    QList<Problem> found = problemsOfValue(field, session.resource(), value);
    if (!field.lookup.isEmpty()) {
        const QList<Choice> choices = session.choices(field.element);
        const bool known = std::any_of(choices.cbegin(), choices.cend(), [&](const Choice &choice) {
            return value.isInteger() && choice.id == value.toInteger();
        });
        if (!known)
            found.append({field.element, Problem::Kind::NotInChoices, 0, false});
    }
    return found;
}

} // namespace ticketeer
