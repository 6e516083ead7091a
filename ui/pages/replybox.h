#pragma once

#include "records/change.h"
#include "sync/job.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace ticketeer {

class FlowLayout;
class MessageBar;
struct Desk;

/// Where an agent writes: an internal note unless they choose to write to the customer. The text stays until
/// the service has it; files go after it, each with its own fate.
class ReplyBox : public QFrame
{
    Q_OBJECT
public:
    ReplyBox(qint64 ticketId, Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] bool hasText() const;
    void startReply();
    void startNote();

Q_SIGNALS:
    void sent();
    /// It is not certain whether something arrived.
    void lookRequested();

private:
    void buildControls();
    [[nodiscard]] QWidget *buildAudience();
    void chooseFiles();
    void showFiles();
    void showTypes();
    void showAudience();
    void send();
    void textSent(const Record &action);
    void textFailed(const ApiError &error);
    void uploadNext();
    void setBusy(bool busy);
    [[nodiscard]] Change change() const;
    [[nodiscard]] QString readers() const;
    [[nodiscard]] bool isPublic() const;
    qint64 m_ticketId;
    Desk &m_desk;
    MessageBar *m_bar;
    QRadioButton *m_internal;
    QRadioButton *m_public;
    QLabel *m_who;
    QPlainTextEdit *m_text;
    QWidget *m_controls;
    QComboBox *m_type;
    QSpinBox *m_minutes;
    QToolButton *m_attach;
    QPushButton *m_send;
    QProgressBar *m_progress;
    QWidget *m_fileRow;
    FlowLayout *m_fileFlow;
    QStringList m_files;
    qint64 m_actionId = 0; ///< the action that waits for its files
    QPointer<Job> m_job;
};

} // namespace ticketeer
