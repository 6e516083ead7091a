#pragma once

#include "records/record.h"
#include "sync/job.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ticketeer {

class MessageBar;
struct Desk;

/// The files of one action: name, size, and saving them with progress under a cleaned name.
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(const Record &action, Desk &desk, QWidget *parent = nullptr);

    /// Asks the service; shows what the store knows at once.
    void load();

private:
    void showFiles();
    void addRow(const Record &file);
    void save(const Record &file, QWidget *row);
    [[nodiscard]] bool isKnown() const;
    Record m_action;
    Desk &m_desk;
    MessageBar *m_bar;
    QVBoxLayout *m_rows;
    QPointer<Job> m_loading;
};

} // namespace ticketeer
