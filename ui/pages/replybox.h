#pragma once

#include "records/change.h"

#include <QFrame>
#include <QStringList>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace ticketeer {

class FlowLayout;
class MessageBar;
struct Desk;
struct OutboxEntry;

/// Where an agent writes: an internal note unless they choose to write to the customer. Sending hands text
/// and files to the outbox and empties the box; the conversation shows what becomes of them.
class ReplyBox : public QFrame
{
    Q_OBJECT
public:
    ReplyBox(qint64 ticketId, Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] bool hasText() const;
    void startReply();
    void startNote();
    /// Takes the text of an entry of the outbox back for editing; sending replaces it there.
    void edit(const OutboxEntry &entry);

Q_SIGNALS:
    /// The outbox has it.
    void sent();

private:
    void buildControls();
    [[nodiscard]] QWidget *buildAudience();
    void chooseFiles();
    void showFiles();
    void showTypes();
    void showAudience();
    void send();
    void empty();
    void stopEditing();
    /// The entry that is edited here is not to be edited any more.
    void followEdited(qint64 entry);
    /// The newest action that stands in the conversation.
    [[nodiscard]] qint64 newestSeen() const;
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
    QWidget *m_fileRow;
    FlowLayout *m_fileFlow;
    QStringList m_files;
    qint64 m_edited = 0; ///< the entry of the outbox whose text this is; 0: a new one
};

} // namespace ticketeer
