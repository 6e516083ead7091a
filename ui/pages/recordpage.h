#pragma once

#include "records/change.h"
#include "records/record.h"

#include <QWidget>

namespace ticketeer {

struct Desk;
struct Draft;

/// A page about one object, shown as a tab of the main window. Shows what the store has at once, asks for
/// fresh data, follows the store while it is open.
class RecordPage : public QWidget
{
    Q_OBJECT
public:
    RecordPage(const Resource &resource, qint64 id, Desk &desk, QWidget *parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] const Resource &resource() const { return m_resource; }
    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] Record record() const;
    /// For the tab.
    [[nodiscard]] virtual QString pageTitle() const;
    virtual void reload() = 0;
    /// Searches in what the page shows; false when it has no search of its own.
    virtual bool find() { return false; }
    /// Opens the editor.
    virtual void edit();
    /// Edits an entry of the outbox that was written on this page.
    virtual void editEntry(qint64 /*entry*/) {}
    /// Goes on with a draft that was typed on this page.
    virtual void goOnWith(const Draft & /*draft*/) {}
    /// The object as the server sends it.
    void showRaw();
    /// An editor for this object or something below it; shows the one that is open already.
    void openEditor(const Change &start);

Q_SIGNALS:
    void pageTitleChanged();
    /// The object was deleted, or the page asks to go.
    void closeRequested();

protected:
    Desk &desk() const { return m_desk; }
    /// Hands the deletion of this object to the outbox; asks for the page to be closed once it is gone.
    void removeObject();
    /// The store has news of this object.
    virtual void recordChanged() = 0;

private:
    const Resource &m_resource;
    qint64 m_id;
    Desk &m_desk;
    qint64 m_removal = 0; ///< the entry of the outbox that deletes this object
};

/// The page for this kind of object; nullptr when there is none.
[[nodiscard]] RecordPage *makeRecordPage(const Resource &resource, qint64 id, Desk &desk, QWidget *parent);
/// Tickets, customers, products and contacts have pages.
[[nodiscard]] bool hasRecordPage(const Resource &resource);

} // namespace ticketeer
