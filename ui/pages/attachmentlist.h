#pragma once

#include "records/record.h"
#include "sync/job.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ticketeer {

class MessageBar;
struct Desk;

/// The files of one action: name, size, and saving them with progress under a cleaned name; and those that
/// wait in the outbox.
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(const Record &action, Desk &desk, QWidget *parent = nullptr);

    /// Asks the service; shows what the store knows at once.
    void load();

private:
    void showFiles();
    void addUnsent(qint64 entry);
    /// Entries of the outbox with files for this action.
    [[nodiscard]] QList<qint64> unsent() const;
    void followOutbox(qint64 entry);
    void addRow(const Record &file);
    void save(const Record &file, QWidget *row);
    [[nodiscard]] bool isKnown() const;
    Record m_action;
    Desk &m_desk;
    MessageBar *m_bar;
    QVBoxLayout *m_rows;
    QList<qint64> m_unsent; ///< those shown
    QPointer<Job> m_loading;
};

} // namespace ticketeer
