#pragma once

#include "records/customfields.h"
#include "records/record.h"
#include "unsent.h"
#include "xml/accountformat.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace ticketeer {

/// What this client knows of the account: the records that the server last sent, by resource and id, and the
/// links between them (which actions belong to which ticket). What waits to be sent lies over them: everybody
/// sees it as whoever saved it does; what is not on the server at all has an id below 0. Held in memory;
/// everybody who shows records listens to it. Lives on the GUI thread. Only `sync` writes to it.
class RecordStore : public QObject
{
    Q_OBJECT
public:
    explicit RecordStore(QObject *parent = nullptr);
    ~RecordStore() override;

    [[nodiscard]] bool contains(const Resource &resource, qint64 id) const;
    /// isNull() when unknown.
    [[nodiscard]] Record record(const Resource &resource, qint64 id) const;
    /// In no particular order.
    [[nodiscard]] QList<Record> all(const Resource &resource) const;
    [[nodiscard]] QList<qint64> ids(const Resource &resource) const;
    [[nodiscard]] int count(const Resource &resource) const;

    /// Merges by id (Record::updatedBy): a page, an answer to a write, a refreshed record. Emits changed()
    /// with the ids that are new or differ; rows that did not change are not named.
    void put(const QList<Record> &records);
    /// A complete list: as put(), and everything of the resource that is not in it goes.
    void replaceAll(const Resource &resource, const QList<Record> &records);
    void remove(const Resource &resource, const QList<qint64> &ids);

    /// The children of one record, in the order of the answer ("actions of ticket 5"). Children are also
    /// put().
    void setChildren(const Resource &parent, qint64 parentId, const Resource &child,
                     const QList<Record> &records);
    [[nodiscard]] QList<Record> children(const Resource &parent, qint64 parentId,
                                         const Resource &child) const;
    [[nodiscard]] bool childrenKnown(const Resource &parent, qint64 parentId, const Resource &child) const;
    void addChild(const Resource &parent, qint64 parentId, const Record &child);
    void removeChild(const Resource &parent, qint64 parentId, const Resource &child, qint64 childId);

    // -- what waits to be sent
    /// Something of it, or new below it, is not on the server yet.
    [[nodiscard]] bool isUnsent(const Resource &resource, qint64 id) const;
    /// It is still shown, but to be removed.
    [[nodiscard]] bool isGoing(const Resource &resource, qint64 id) const;
    /// What the server last said, for files and for talking with it.
    [[nodiscard]] Record serverRecord(const Resource &resource, qint64 id) const;
    [[nodiscard]] QList<Record> serverRecords(const Resource &resource) const;
    [[nodiscard]] QList<qint64> serverIds(const Resource &resource) const;
    [[nodiscard]] QList<Record> serverChildren(const Resource &parent, qint64 parentId,
                                               const Resource &child) const;
    struct UnsentRecord
    {
        const Resource *resource = nullptr;
        qint64 id = 0;
        std::optional<Unsent> unsent; ///< unset: all of it was sent
    };
    /// From UnsentOverlay alone. Stays through clear(). Tells who looks different now.
    void setUnsent(const QList<UnsentRecord> &records);

    /// The lists of children known, of all records.
    struct Family
    {
        const Resource *parent;
        qint64 parentId;
        const Resource *child;
    };
    [[nodiscard]] QList<Family> families() const;

    // -- what an earlier run knew; nothing that is known already changes
    /// None of the records may be known.
    void restore(const Resource &resource, const QList<Record> &records);
    void restoreChildren(const Resource &parent, qint64 parentId, const Resource &child,
                         const QList<Record> &records);
    /// CustomFields::saved() of that run; corrections made since stay.
    void restoreCustomFields(const QByteArray &saved);

    [[nodiscard]] const CustomFields &customFields() const;
    /// A list is read completely between these two: custom fields that it does not show are gone.
    void beginReading(const Resource &resource);
    void endReading(const Resource &resource);
    void correctCustomField(const Resource &resource, qint64 ticketTypeId, const CustomField &field);

    /// How the account writes custom dates, whose texts are kept raw.
    [[nodiscard]] const AccountFormat &format() const;
    void setFormat(const AccountFormat &format);
    /// The value of an extra element by its field's kind; text where nothing better is known.
    [[nodiscard]] Value customValue(const Record &record, QAnyStringView element) const;

    /// Sign-out, or another account.
    void clear();

Q_SIGNALS:
    /// added and changed together; a listener looks up what it shows.
    void changed(const ticketeer::Resource *resource, const QList<qint64> &ids);
    void removed(const ticketeer::Resource *resource, const QList<qint64> &ids);
    void childrenChanged(const ticketeer::Resource *parent, qint64 parentId,
                         const ticketeer::Resource *child);
    void customFieldsChanged(const ticketeer::Resource *resource);
    void cleared();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
