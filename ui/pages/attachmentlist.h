#pragma once

#include "records/record.h"
#include "sync/job.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ticketeer {

class MessageBar;
class SaveAll;
struct Desk;

/// The files of one action, one below the other, and those that wait in the outbox for it.
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(const Record &action, Desk &desk, QWidget *parent = nullptr);

    /// Asks the service; shows what the store knows at once.
    void load();

private:
    void showFiles();
    /// Takes all rows away, except those of the files and what is being saved: they may be in the middle of
    /// it.
    void clearRows();
    void addRow(const Record &file);
    void addSaveAll(const QList<Record> &files);
    void addLook();
    void addWidget(QWidget *widget);
    void saveAll(const QList<Record> &files, const QString &folder);
    void tellSaved(const QStringList &saved, const QStringList &failed, const QString &folder);
    /// Entries of the outbox with files for this action.
    [[nodiscard]] QList<qint64> unsent() const;
    void followOutbox(qint64 entry);
    [[nodiscard]] bool isKnown() const;
    Record m_action;
    Desk &m_desk;
    MessageBar *m_bar;
    QVBoxLayout *m_rows;
    QList<qint64> m_unsent; ///< those shown
    struct FileRows
    {
        Record file;
        QList<QWidget *> widgets;
    };
    QHash<qint64, FileRows> m_fileRows; ///< by the file's id
    QPointer<QWidget> m_saveAllRow;
    QPointer<Job> m_loading;
    QPointer<SaveAll> m_saving;
};

} // namespace ticketeer
