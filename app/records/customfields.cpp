#include "customfields.h"

#include <QDataStream>
#include <QIODevice>
#include <QRegularExpression>

#include <limits>

namespace ticketeer {

namespace {

qint64 typeOf(const Record &record)
{
    return record.resource().custom == Custom::FieldsByType ? record.integer(u"TicketTypeID") : 0;
}

bool looksLikeFlag(QStringView text)
{
    return text.compare(u"true", Qt::CaseInsensitive) == 0 ||
           text.compare(u"false", Qt::CaseInsensitive) == 0;
}

/// What a Number field accepts when written: a 32-bit integer (reference C.9). Leading zeros and plus signs
/// speak for a code or a phone number, which would not survive being edited as a number.
bool looksLikeInteger(QStringView text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= std::numeric_limits<qint32>::min() &&
           number <= std::numeric_limits<qint32>::max() && QString::number(number) == text;
}

/// Four digits of year at either end, one separator throughout, a day and a month between them: a version
/// number such as 2.4.1 is no date.
constexpr auto DayShape =
    "^(?:\\d{4}([-./])(\\d{1,2})\\1(\\d{1,2})|(\\d{1,2})([-./])(\\d{1,2})\\5\\d{4})\\.?";
constexpr auto MinuteShape = "\\s\\d{1,2}[:.]\\d{2}";
constexpr auto HalfShape = "(?:\\s[AaPp]\\.?\\s?[Mm]\\.?)?";

bool looksLike(const QRegularExpression &shape, const QString &text)
{
    if (text.isEmpty() || text.front() < u'0' || text.front() > u'9')
        return false;
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return false;
    const bool yearFirst = match.hasCaptured(1);
    const int one = match.captured(yearFirst ? 2 : 4).toInt();
    const int other = match.captured(yearFirst ? 3 : 6).toInt();
    return qMin(one, other) >= 1 && qMin(one, other) <= 12 && qMax(one, other) <= 31;
}

/// The raw short date, or the form that lists give a date field: with a time, but never with seconds, which
/// is how it differs from a raw date-and-time (reference C.9).
bool looksLikeDate(const QString &text)
{
    static const QRegularExpression shape(QLatin1StringView(DayShape) + u"(?:" +
                                          QLatin1StringView(MinuteShape) + QLatin1StringView(HalfShape) +
                                          u")?$");
    return looksLike(shape, text);
}

bool looksLikeMoment(const QString &text)
{
    static const QRegularExpression shape(QLatin1StringView(DayShape) + QLatin1StringView(MinuteShape) +
                                          u"[:.]\\d{2}" + QLatin1StringView(HalfShape) + u'$');
    return looksLike(shape, text);
}

constexpr int EnoughForKind = 3;
constexpr int EnoughForPickList = 20;
constexpr int MostOptions = 12;
constexpr int MostCounted = 64;
constexpr qint32 SavedVersion = 1;
/// An account has dozens; a hostile answer may try to have us keep millions.
constexpr qsizetype MostFields = 1000;
constexpr qsizetype MostGroups = 1000;

} // namespace

CustomKind CustomFields::kindFor(const Evidence &evidence)
{
    // A flag needs no more than one value: nothing else is written True or False.
    if (evidence.values > 0 && evidence.flags == evidence.values)
        return CustomKind::Flag;
    const auto records = evidence.records.size();
    if (records < EnoughForKind)
        return CustomKind::Text;
    if (evidence.integers == evidence.values)
        return CustomKind::Number;
    if (evidence.dates == evidence.values)
        return CustomKind::Date;
    if (evidence.dates + evidence.moments == evidence.values)
        return CustomKind::Moment;
    const auto distinct = evidence.options.size();
    const bool repeats = records >= EnoughForPickList && distinct <= MostOptions && records >= 3 * distinct;
    return repeats ? CustomKind::PickList : CustomKind::Text;
}

bool CustomFields::observe(const QList<Record> &records)
{
    bool news = false;
    for (const Record &record : records) {
        if (record.isNull() || record.resource().custom == Custom::None)
            continue;
        const Group name{QString(record.resource().key), typeOf(record)};
        if (m_groups.size() >= MostGroups && !m_groups.contains(name))
            continue;
        QList<Evidence> &group = m_groups[name];
        qsizetype expected = 0;
        for (const ExtraValue &extra : record.extras()) {
            if (extra.isTree)
                continue;
            // Answers list the fields in the same order, so the next one is nearly always the one expected.
            qsizetype at = expected;
            if (at >= group.size() || group[at].field.element != extra.element) {
                at = 0;
                while (at < group.size() &&
                       group[at].field.element.compare(extra.element, Qt::CaseInsensitive) != 0)
                    ++at;
            }
            if (at == group.size()) {
                if (group.size() >= MostFields)
                    continue;
                Evidence fresh;
                fresh.field.element = extra.element;
                at = qMin(expected, group.size());
                group.insert(at, fresh);
                news = true;
            }
            expected = at + 1;
            group[at].seen = true;
            if (extra.text.isEmpty())
                continue;
            Evidence &evidence = group[at];
            ++evidence.values;
            evidence.flags += looksLikeFlag(extra.text) ? 1 : 0;
            evidence.integers += looksLikeInteger(extra.text) ? 1 : 0;
            evidence.dates += looksLikeDate(extra.text) ? 1 : 0;
            evidence.moments += looksLikeMoment(extra.text) ? 1 : 0;
            // The same record read again is no further evidence.
            if (evidence.records.size() < MostCounted)
                evidence.records.insert(record.id());
            if (evidence.options.size() < MostCounted)
                evidence.options.insert(extra.text);
            if (evidence.field.corrected)
                continue;
            const CustomKind kind = kindFor(evidence);
            if (kind != evidence.field.kind) {
                evidence.field.kind = kind;
                news = true;
            }
        }
    }
    return news;
}

void CustomFields::beginReading(const Resource &resource)
{
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
        if (it.key().first != resource.key)
            continue;
        for (Evidence &evidence : *it)
            evidence.seen = false;
    }
}

bool CustomFields::endReading(const Resource &resource)
{
    qsizetype gone = 0;
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
        const auto seen = [](const Evidence &evidence) { return evidence.seen; };
        // Of a ticket type without a ticket nothing was to be seen.
        if (it.key().first == resource.key && std::any_of(it->cbegin(), it->cend(), seen))
            gone += it->removeIf(
                [](const Evidence &evidence) { return !evidence.seen && !evidence.field.corrected; });
    }
    return gone > 0;
}

QList<CustomField> CustomFields::fields(const Resource &resource, qint64 ticketTypeId) const
{
    QList<CustomField> found;
    const auto group = m_groups.constFind({QString(resource.key), ticketTypeId});
    if (group == m_groups.constEnd())
        return found;
    for (const Evidence &evidence : *group) {
        CustomField field = evidence.field;
        if (field.kind == CustomKind::PickList && field.options.isEmpty()) {
            field.options = evidence.options.values();
            field.options.sort();
        }
        found.append(field);
    }
    return found;
}

QList<CustomField> CustomFields::allFields(const Resource &resource) const
{
    QList<Group> groups;
    for (auto it = m_groups.constBegin(); it != m_groups.constEnd(); ++it) {
        if (it.key().first == resource.key)
            groups.append(it.key());
    }
    std::sort(groups.begin(), groups.end());
    QList<CustomField> found;
    for (const Group &group : std::as_const(groups)) {
        for (const CustomField &field : fields(resource, group.second)) {
            const auto same = std::find_if(found.begin(), found.end(), [&](const CustomField &known) {
                return known.element.compare(field.element, Qt::CaseInsensitive) == 0;
            });
            if (same == found.end())
                found.append(field);
            else if (same->kind != field.kind)
                same->kind = CustomKind::Text; // different fields that share a name (reference C.9)
        }
    }
    return found;
}

const CustomField *CustomFields::find(const Resource &resource, qint64 ticketTypeId,
                                      QAnyStringView element) const
{
    const auto group = m_groups.constFind({QString(resource.key), ticketTypeId});
    if (group == m_groups.constEnd())
        return nullptr;
    for (const Evidence &evidence : *group) {
        if (QAnyStringView::compare(element, evidence.field.element, Qt::CaseInsensitive) == 0)
            return &evidence.field;
    }
    return nullptr;
}

void CustomFields::correct(const Resource &resource, qint64 ticketTypeId, const CustomField &field)
{
    QList<Evidence> &group = m_groups[{QString(resource.key), ticketTypeId}];
    CustomField kept = field;
    kept.corrected = true;
    for (Evidence &evidence : group) {
        if (evidence.field.element.compare(field.element, Qt::CaseInsensitive) == 0) {
            evidence.field = kept;
            return;
        }
    }
    Evidence fresh;
    fresh.field = kept;
    group.append(fresh);
}

QList<std::pair<QString, CustomField>> CustomFields::corrections() const
{
    QList<std::pair<QString, CustomField>> all;
    for (auto it = m_groups.constBegin(); it != m_groups.constEnd(); ++it) {
        for (const Evidence &evidence : it.value()) {
            if (evidence.field.corrected)
                all.append(
                    {QString(it.key().first + u'/' + QString::number(it.key().second)), evidence.field});
        }
    }
    return all;
}

QByteArray CustomFields::saved() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << SavedVersion << static_cast<qint32>(m_groups.size());
    for (auto it = m_groups.constBegin(); it != m_groups.constEnd(); ++it) {
        out << it.key().first << it.key().second << static_cast<qint32>(it->size());
        for (const Evidence &evidence : *it)
            out << evidence.field.element << evidence.values << evidence.flags << evidence.integers
                << evidence.dates << evidence.moments << evidence.records << evidence.options;
    }
    return bytes;
}

CustomFields CustomFields::restored(const QByteArray &saved)
{
    CustomFields fields;
    QDataStream in(saved);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    qint32 groups = 0;
    in >> version >> groups;
    if (in.status() != QDataStream::Ok || version != SavedVersion)
        return fields;
    for (qint32 i = 0; i < groups && in.status() == QDataStream::Ok; ++i) {
        Group group;
        qint32 count = 0;
        in >> group.first >> group.second >> count;
        QList<Evidence> all;
        for (qint32 j = 0; j < count && j < MostFields && in.status() == QDataStream::Ok; ++j) {
            Evidence evidence;
            in >> evidence.field.element >> evidence.values >> evidence.flags >> evidence.integers >>
                evidence.dates >> evidence.moments >> evidence.records >> evidence.options;
            evidence.field.kind = kindFor(evidence);
            all.append(evidence);
        }
        fields.m_groups.insert(group, all);
    }
    return in.status() == QDataStream::Ok ? fields : CustomFields();
}

} // namespace ticketeer
