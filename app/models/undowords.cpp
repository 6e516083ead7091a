#include "undowords.h"

#include "batchprogress.h"
#include "valuewords.h"

#include "store/recordstore.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Deed)
};

/// More than these make no name for a change.
constexpr qsizetype MostFieldsNamed = 2;

const Record &subject(const OutboxEntry &entry)
{
    return entry.change.base();
}

/// "Ticket 1042", or "48 tickets".
QString subjects(const QList<OutboxEntry> &entries)
{
    QSet<qint64> ids;
    for (const OutboxEntry &entry : entries)
        ids.insert(batchRecord(entry));
    return ids.size() == 1 ? entries.first().what
                           : countWords(batchResource(entries.first()), static_cast<int>(ids.size()));
}

QString newThings(const QList<OutboxEntry> &entries)
{
    const Change &first = entries.first().change;
    if (!first.resource().is(resources::Actions))
        return Words::tr("creating %1").arg(subjects(entries));
    const FieldEdit *open = first.edit(u"IsVisibleOnPortal");
    return (open && open->after.toFlag() ? Words::tr("reply to %1") : Words::tr("note on %1"))
        .arg(subjects(entries));
}

QString changeWords(const QList<OutboxEntry> &entries, const RecordStore &store)
{
    QStringList labels;
    for (const OutboxEntry &entry : entries) {
        QStringList elements;
        for (const FieldEdit &edit : entry.change.edits())
            elements.append(edit.element);
        if (entry.change.tags())
            elements.append(u"Tags"_s);
        const Record &record = subject(entry);
        for (const QString &element : std::as_const(elements)) {
            const QString label =
                fieldLabel(record.resource(), element, store, record.integer(u"TicketTypeID"));
            if (!labels.contains(label))
                labels.append(label);
        }
    }
    const QString fields = labels.size() > MostFieldsNamed
                               ? Words::tr("%Ln field(s)", "", static_cast<int>(labels.size()))
                               : QLocale().createSeparatedList(labels);
    return Words::tr("change of %1 on %2").arg(fields, subjects(entries));
}

} // namespace

QString countWords(const Resource &resource, int count)
{
    if (resource.is(resources::Tickets))
        return Words::tr("%Ln ticket(s)", "", count);
    if (resource.is(resources::Customers))
        return Words::tr("%Ln customer(s)", "", count);
    if (resource.is(resources::Contacts))
        return Words::tr("%Ln contact(s)", "", count);
    if (resource.is(resources::Products))
        return Words::tr("%Ln product(s)", "", count);
    return Words::tr("%Ln record(s)", "", count);
}

QString deedWords(const QList<OutboxEntry> &entries, const RecordStore &store)
{
    if (entries.isEmpty())
        return {};
    const OutboxEntry &first = entries.first();
    const bool alike = std::all_of(entries.cbegin(), entries.cend(), [&first](const OutboxEntry &entry) {
        return entry.kind == first.kind && entry.otherId == first.otherId &&
               entry.isCreate() == first.isCreate();
    });
    if (!alike)
        return Words::tr("changes on %1").arg(subjects(entries));
    switch (first.kind) {
    case OutboxEntry::Kind::Save:
        return first.isCreate() ? newThings(entries) : changeWords(entries, store);
    case OutboxEntry::Kind::Remove:
        return Words::tr("deleting %1").arg(subjects(entries));
    case OutboxEntry::Kind::Link:
        return Words::tr("adding %1 to %2").arg(first.otherName, subjects(entries));
    case OutboxEntry::Kind::Unlink:
        return Words::tr("removing %1 from %2").arg(first.otherName, subjects(entries));
    case OutboxEntry::Kind::Upload:
        return Words::tr("attaching a file to %1").arg(subjects(entries));
    }
    return {};
}

} // namespace ticketeer
