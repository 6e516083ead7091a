#pragma once

#include "models/filekind.h"
#include "records/record.h"
#include "sync/job.h"
#include "window/errortext.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace ticketeer {

class TransferBar;
struct Desk;

/// One file of an entry: its cleaned name and size; saving it, and opening it where that can do no harm.
class AttachmentRow : public QWidget
{
    Q_OBJECT
public:
    AttachmentRow(const Record &action, const Record &file, Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void began();
    /// advice: what to know about what was saved; may be empty.
    void saved(const QString &summary, const QString &advice);
    void failed(const ticketeer::ErrorText &why);

private:
    QToolButton *addButton(const QString &name, QLatin1StringView iconName, const QString &text,
                           const QString &spoken);
    void save();
    void open();
    void fetch(const QString &target, std::function<void()> then);
    Record m_action;
    Record m_file;
    Desk &m_desk;
    const QString m_name; ///< clean
    const FileKind m_kind;
    QToolButton *m_save;
    QToolButton *m_open = nullptr;
    TransferBar *m_transfer;
    QPointer<Job> m_job;
};

} // namespace ticketeer
