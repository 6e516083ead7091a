#include "outboxform.h"

#include "records/keptform.h"

#include <QCborArray>

#include <algorithm>
#include <iterator>

namespace ticketeer::outboxform {

using namespace Qt::StringLiterals;

namespace {

// By the values of the enumerations; names in files: they stay what they are.
constexpr QLatin1StringView Kinds[] = {"save"_L1, "remove"_L1, "link"_L1, "unlink"_L1, "upload"_L1};
constexpr QLatin1StringView States[] = {"waiting"_L1, "sending"_L1,  "unknown"_L1,
                                        "refused"_L1, "conflict"_L1, "done"_L1};
constexpr QLatin1StringView Questions[] = {""_L1, "fields"_L1, "gone"_L1, "news"_L1};

template <typename Enum, std::size_t Count>
QLatin1StringView name(const QLatin1StringView (&names)[Count], Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

template <typename Enum, std::size_t Count>
std::optional<Enum> value(const QLatin1StringView (&names)[Count], const QCborValue &form)
{
    const auto *const found = std::find(std::begin(names), std::end(names), form.toString());
    if (found == std::end(names))
        return std::nullopt;
    return static_cast<Enum>(std::distance(std::begin(names), found));
}

/// What is as in a fresh entry is not written.
class Form
{
public:
    void put(QLatin1StringView key, const QString &text)
    {
        if (!text.isEmpty())
            m_form.insert(key, text);
    }
    void put(QLatin1StringView key, qint64 number)
    {
        if (number != 0)
            m_form.insert(key, number);
    }
    void put(QLatin1StringView key, bool flag)
    {
        if (flag)
            m_form.insert(key, flag);
    }
    void put(QLatin1StringView key, const QDateTime &moment)
    {
        if (moment.isValid())
            m_form.insert(key, moment.toMSecsSinceEpoch());
    }
    void put(QLatin1StringView key, const std::optional<Record> &record)
    {
        if (record)
            m_form.insert(key, keptform::of(*record));
    }
    void put(QLatin1StringView key, const QCborArray &list)
    {
        if (!list.isEmpty())
            m_form.insert(key, list);
    }
    void put(QLatin1StringView key, const QCborMap &map) { m_form.insert(key, map); }
    [[nodiscard]] QCborMap done() const { return m_form; }

private:
    QCborMap m_form;
};

QDateTime moment(const QCborValue &form)
{
    return form.isInteger() ? QDateTime::fromMSecsSinceEpoch(form.toInteger(), Qt::UTC) : QDateTime();
}

QCborMap ofTrouble(const OutboxTrouble &trouble)
{
    Form form;
    form.put("kind"_L1, qint64(trouble.kind));
    form.put("status"_L1, qint64(trouble.status));
    form.put("serverText"_L1, trouble.serverText);
    form.put("technical"_L1, trouble.technical);
    form.put("request"_L1, trouble.request);
    return form.done();
}

OutboxTrouble trouble(const QCborMap &form)
{
    return {static_cast<int>(form.value("kind"_L1).toInteger()),
            static_cast<int>(form.value("status"_L1).toInteger()), form.value("serverText"_L1).toString(),
            form.value("technical"_L1).toString(), form.value("request"_L1).toString()};
}

} // namespace

QCborMap of(const OutboxEntry &entry)
{
    Form form;
    form.put("id"_L1, entry.id);
    form.put("kind"_L1, QString(name(Kinds, entry.kind)));
    form.put("state"_L1, QString(name(States, entry.state)));
    form.put("question"_L1, QString(name(Questions, entry.question)));
    form.put("change"_L1, keptform::of(entry.change));
    form.put("other"_L1, entry.other ? QString(entry.other->key) : QString());
    form.put("otherId"_L1, entry.otherId);
    form.put("otherName"_L1, entry.otherName);
    form.put("file"_L1, entry.file);
    form.put("after"_L1, entry.after);
    form.put("batch"_L1, entry.batch);
    form.put("what"_L1, entry.what);
    form.put("savedAt"_L1, entry.savedAt);
    form.put("sentAt"_L1, entry.sentAt);
    form.put("notBefore"_L1, entry.notBefore);
    form.put("tries"_L1, qint64(entry.tries));
    form.put("seenAction"_L1, entry.seenAction);
    form.put("knownUpTo"_L1, entry.knownUpTo);
    form.put("before"_L1, entry.before);
    form.put("theirs"_L1, entry.theirs);
    QCborArray news;
    for (const Record &record : entry.news)
        news.append(keptform::of(record));
    form.put("news"_L1, news);
    if (entry.trouble)
        form.put("trouble"_L1, ofTrouble(*entry.trouble));
    form.put("serverId"_L1, entry.serverId);
    form.put("ignored"_L1, QCborArray::fromStringList(entry.ignored));
    form.put("undoes"_L1, entry.undoes);
    form.put("skipLook"_L1, entry.skipLook);
    return form.done();
}

std::optional<OutboxEntry> entry(const QCborMap &form)
{
    const auto kind = value<OutboxEntry::Kind>(Kinds, form.value("kind"_L1));
    const auto state = value<OutboxEntry::State>(States, form.value("state"_L1));
    const auto question = value<OutboxEntry::Question>(Questions, form.value("question"_L1));
    const auto change = keptform::change(form.value("change"_L1).toMap());
    const QString other = form.value("other"_L1).toString();
    OutboxEntry entry;
    entry.id = form.value("id"_L1).toInteger();
    entry.other = other.isEmpty() ? nullptr : findResource(other);
    if (!kind || !state || !question || !change || entry.id <= 0 || (!other.isEmpty() && !entry.other))
        return std::nullopt;
    entry.kind = *kind;
    entry.state = *state;
    entry.question = *question;
    entry.change = *change;
    entry.otherId = form.value("otherId"_L1).toInteger();
    entry.otherName = form.value("otherName"_L1).toString();
    entry.file = form.value("file"_L1).toString();
    entry.after = form.value("after"_L1).toInteger();
    entry.batch = form.value("batch"_L1).toString();
    entry.what = form.value("what"_L1).toString();
    entry.savedAt = moment(form.value("savedAt"_L1));
    entry.sentAt = moment(form.value("sentAt"_L1));
    entry.notBefore = moment(form.value("notBefore"_L1));
    entry.tries = static_cast<int>(form.value("tries"_L1).toInteger());
    entry.seenAction = form.value("seenAction"_L1).toInteger();
    entry.knownUpTo = form.value("knownUpTo"_L1).toInteger();
    entry.before = keptform::record(form.value("before"_L1).toMap());
    entry.theirs = keptform::record(form.value("theirs"_L1).toMap());
    for (const QCborValue &record : form.value("news"_L1).toArray()) {
        if (const auto known = keptform::record(record.toMap()))
            entry.news.append(*known);
    }
    if (form.contains("trouble"_L1))
        entry.trouble = trouble(form.value("trouble"_L1).toMap());
    entry.serverId = form.value("serverId"_L1).toInteger();
    for (const QCborValue &element : form.value("ignored"_L1).toArray())
        entry.ignored.append(element.toString());
    entry.undoes = form.value("undoes"_L1).toBool();
    entry.skipLook = form.value("skipLook"_L1).toBool();
    return entry;
}

} // namespace ticketeer::outboxform
