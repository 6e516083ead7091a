#include "entrytext.h"

#include "editor/plainhtml.h"
#include "editor/thing.h"
#include "models/valuewords.h"
#include "records/merge.h"
#include "store/outbox.h"
#include "sync/delivery.h"
#include "sync/pusher.h"
#include "sync/samevalue.h"
#include "window/desk.h"
#include "window/errorcause.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;
using Question = OutboxEntry::Question;

constexpr qsizetype LongestTitle = 60;

QString kindName(const Resource &resource)
{
    return QCoreApplication::translate("Resource", resource.label);
}

} // namespace

Doing doingOf(const OutboxEntry &entry)
{
    switch (entry.kind) {
    case Kind::Save:
        return entry.isCreate() ? Doing::Creating : Doing::Saving;
    case Kind::Remove:
        return Doing::Deleting;
    case Kind::Link:
    case Kind::Unlink:
        return Doing::Linking;
    case Kind::Upload:
        return Doing::Uploading;
    }
    return Doing::Saving;
}

QString entryName(const Change &change)
{
    if (!change.isCreate())
        return thingName(change.base());
    QString title = change.preview().title().simplified();
    if (change.resource().title.isEmpty() && !change.edit(u"LastName"))
        title.clear(); // the id as a last resort
    if (title.isEmpty() || title == u"0")
        return newThingName(change.resource());
    if (title.size() > LongestTitle)
        title = title.left(LongestTitle - 1) + u'…';
    return QCoreApplication::translate("EntryText", "%1 “%2”").arg(newThingName(change.resource()), title);
}

bool EntryText::isReply(const OutboxEntry &entry)
{
    return entry.isCreate() && entry.change.resource().is(resources::Actions);
}

QString EntryText::thing(const OutboxEntry &entry)
{
    if (entry.kind == Kind::Upload)
        return QFileInfo(entry.file).fileName();
    if (isReply(entry))
        return entry.change.preview().flag(u"IsVisibleOnPortal") ? tr("Your reply") : tr("Your note");
    return entry.what;
}

QString EntryText::label(const OutboxEntry &entry, const QString &element) const
{
    return fieldLabel(entry.change.resource(), element, m_desk.store,
                      entry.change.preview().integer(u"TicketTypeID"));
}

QString EntryText::doing(const OutboxEntry &entry) const
{
    switch (entry.kind) {
    case Kind::Remove:
        return tr("Delete");
    case Kind::Link:
        return tr("Add %1 %2").arg(kindName(*entry.other), entry.otherName);
    case Kind::Unlink:
        return tr("Remove %1 %2").arg(kindName(*entry.other), entry.otherName);
    case Kind::Upload:
        return tr("Attach %1").arg(QFileInfo(entry.file).fileName());
    case Kind::Save:
        break;
    }
    if (isReply(entry))
        return entry.change.preview().flag(u"IsVisibleOnPortal") ? tr("Reply to the customer")
                                                                 : tr("Internal note");
    if (entry.isCreate())
        return tr("Create");
    QStringList labels;
    for (const FieldEdit &edit : entry.change.edits())
        labels.append(label(entry, edit.element));
    if (entry.change.tags())
        labels.append(label(entry, u"Tags"_s));
    return QLocale().createSeparatedList(labels);
}

QString EntryText::state(const OutboxEntry &entry) const
{
    switch (entry.state) {
    case State::Waiting:
        return waiting(entry);
    case State::Sending:
        return tr("Sending …");
    case State::Unknown:
        return tr("Looking whether it arrived");
    case State::Refused:
        return entry.trouble ? tr("Was refused: %1").arg(causeOf(errorOf(*entry.trouble), doingOf(entry)))
                             : tr("Was refused");
    case State::Conflict:
        return question(entry);
    case State::Done:
        break;
    }
    const QStringList ignored = ignoredLabels(entry);
    return ignored.isEmpty() ? tr("Sent")
                             : tr("Sent, but the service kept its own value for: %1")
                                   .arg(QLocale().createSeparatedList(ignored));
}

QString EntryText::waiting(const OutboxEntry &entry) const
{
    if (m_desk.pusher.isPaused({}) || (!entry.batch.isEmpty() && m_desk.pusher.isPaused(entry.batch)))
        return tr("Paused");
    if (m_desk.pusher.isHeld(entry.id))
        return tr("Waiting while you edit it");
    if (m_desk.pusher.hasDraft(entry.id))
        return tr("Waiting for your draft of it");
    if (!m_desk.pusher.isStarted())
        return tr("Waiting until you sign in");
    if (const auto first = m_desk.outbox.inFrontOf(entry))
        return first->needsUser()
                   ? tr("Waiting behind “%1, %2”, which needs you").arg(first->what, doing(*first))
                   : tr("Waiting behind “%1, %2”").arg(first->what, doing(*first));
    const qint64 milliseconds = QDateTime::currentDateTimeUtc().msecsTo(entry.notBefore);
    const bool later = entry.notBefore.isValid() && milliseconds > 0;
    const int seconds = static_cast<int>(std::min<qint64>((milliseconds + 999) / 1000, 100'000));
    if (const std::optional<ApiError> all = m_desk.pusher.trouble(); all && !entry.trouble && !later)
        return tr("Waiting: %1").arg(causeOf(*all, doingOf(entry)));
    if (!entry.trouble)
        return later ? tr("Is sent in %Ln second(s)", "", seconds) : tr("Waiting for its turn");
    const QString cause = causeOf(errorOf(*entry.trouble), doingOf(entry));
    return later ? tr("Waiting: %1; next try in %Ln second(s)", "", seconds).arg(cause)
                 : tr("Waiting: %1").arg(cause);
}

QString EntryText::question(const OutboxEntry &entry) const
{
    switch (entry.question) {
    case Question::Fields: {
        const QStringList labels = conflictLabels(entry);
        return labels.isEmpty() ? tr("Needs you: others have changed it, too")
                                : tr("Needs you: others have changed it, too: %1")
                                      .arg(QLocale().createSeparatedList(labels));
    }
    case Question::Gone:
        return tr("Needs you: it is not there any more");
    case Question::News:
        return tr("Needs you: %Ln new entry(s) by others", "", static_cast<int>(entry.news.size()));
    case Question::None:
        break;
    }
    return tr("Needs you");
}

QString EntryText::contents(const OutboxEntry &entry) const
{
    if (entry.kind != Kind::Save)
        return doing(entry);
    const Resource &kind = entry.change.resource();
    const Record wanted = entry.change.preview();
    QStringList parts;
    for (const QList<FieldEdit> &edits : {entry.change.edits(), entry.change.createOnly()}) {
        for (const FieldEdit &edit : edits) {
            const Field *field = kind.field(edit.element);
            const bool html = (field && field->type == FieldType::Html) ||
                              (!field && edit.element == u"Description" && kind.is(resources::Tickets));
            const QString words = html ? plainFromHtml(edit.after.toText())
                                       : valueWords(kind, edit.element, edit.after, wanted, m_desk.store);
            const bool own = words.contains(u'\n') || html;
            parts.append(label(entry, edit.element) + (own ? u":\n"_s : u": "_s) + words);
        }
    }
    if (entry.change.tags())
        parts.append(label(entry, u"Tags"_s) + u": "_s + entry.change.tags()->join(u", "_s));
    return parts.join(u'\n');
}

QStringList EntryText::conflictLabels(const OutboxEntry &entry) const
{
    QStringList labels;
    if (!entry.theirs)
        return labels;
    for (const FieldConflict &conflict :
         merge(entry.change, *entry.theirs, sameValueIn(m_desk.store, *entry.theirs)).conflicts)
        labels.append(label(entry, conflict.element));
    return labels;
}

QStringList EntryText::ignoredLabels(const OutboxEntry &entry) const
{
    QStringList labels;
    for (const QString &element : entry.ignored)
        labels.append(label(entry, element));
    return labels;
}

ErrorText EntryText::explanation(const OutboxEntry &entry) const
{
    if (entry.state == State::Conflict) {
        switch (entry.question) {
        case Question::Fields:
            return {tr("%1: others have changed what you changed, too.").arg(entry.what),
                    tr("Nothing was written. Choose for each field what is to stay."),
                    {}};
        case Question::Gone:
            return {tr("%1 is not there any more, or not yours.").arg(entry.what),
                    tr("What you wrote is kept. Decide what becomes of it."),
                    {}};
        case Question::News:
            return {tr("%1: others have written since you last looked.").arg(entry.what),
                    tr("Your text has not been sent. Look at theirs first, then send it or change it."),
                    {}};
        case Question::None:
            break;
        }
    }
    const bool waits = entry.state == State::Waiting;
    if (waits && !m_desk.pusher.isHeld(entry.id) && m_desk.pusher.hasDraft(entry.id))
        return {
            tr("%1: you have begun to change what is not sent yet.").arg(entry.what),
            tr("It waits, so that nothing older is sent behind your back. Edit it and save, or try again to "
               "send it as it was."),
            {}};
    if (!entry.trouble || !entry.isUnsent())
        return {};
    ErrorText text = explain(errorOf(*entry.trouble), doingOf(entry), thing(entry));
    if (waits)
        text.advice = tr("It is kept and sent by itself as soon as possible.");
    return text;
}

QLatin1StringView EntryText::iconName(const OutboxEntry &entry)
{
    switch (entry.state) {
    case State::Waiting:
        return "clock"_L1;
    case State::Sending:
        return "send"_L1;
    case State::Unknown:
        return "search"_L1;
    case State::Refused:
        return "error"_L1;
    case State::Conflict:
        return "warning"_L1;
    case State::Done:
        return "sent"_L1;
    }
    return "clock"_L1;
}

} // namespace ticketeer
