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

class DraftNotice;
class FlowLayout;
class MessageBar;
class ReplyDraft;
struct Desk;
struct Draft;
struct OutboxEntry;
struct ReplyContent;

/// Where an agent writes: an internal note unless they choose to write to the customer. Sending hands text
/// and files to the outbox and empties the box; the conversation shows what becomes of them. What stands here
/// is kept as a draft all the while, and is here again the next time.
class ReplyBox : public QFrame
{
    Q_OBJECT
public:
    ReplyBox(qint64 ticketId, Desk &desk, QWidget *parent = nullptr);
    ~ReplyBox() override;

    [[nodiscard]] bool hasText() const;
    void startReply();
    void startNote();
    /// Takes the text of an entry of the outbox back for editing; sending replaces it there.
    void edit(const OutboxEntry &entry);
    /// Goes on with this draft; another text that stands here comes first.
    void goOnWith(const Draft &draft);

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
    void uploadFor(qint64 entry, const QString &what);
    void empty();
    void stopEditing();
    /// While it is edited here, it is not sent.
    void setEdited(qint64 entry);
    void tellEditing();
    void tellOtherText();
    /// For the draft.
    void keep();
    void fill(const ReplyContent &content);
    [[nodiscard]] ReplyContent content() const;
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
    DraftNotice *m_notice;
    ReplyDraft *m_draft;
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
    qint64 m_wantedType = 0; ///< chosen before the kinds were known
    bool m_filling = false;
    qint64 m_edited = 0; ///< the entry of the outbox whose text this is; 0: a new one
};

} // namespace ticketeer
