// What stands in the box where an answer is written, and comes back to it: drafts, and entries of the outbox.
#include "drafts/replydraft.h"
#include "drafts/textplace.h"
#include "files/filetray.h"
#include "reply/audience.h"
#include "reply/controlrow.h"
#include "reply/mailline.h"
#include "reply/sendandbutton.h"
#include "replybox.h"
#include "store/outbox.h"
#include "window/messagebar.h"
#include "window/plaintip.h"
#include "writing/composer.h"
#include "writing/richedit.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace ticketeer {

void ReplyBox::edit(const OutboxEntry &entry)
{
    m_composer->setFocus();
    if (m_edited.id() == entry.id)
        return;
    if (hasText()) {
        tellOtherText();
        return;
    }
    ReplyContent waiting = writtenIn(entry);
    waiting.entry = entry.id;
    fill(waiting);
    m_composer->edit()->moveCursor(QTextCursor::End);
}

void ReplyBox::tellEditing()
{
    m_bar->showMessage(MessageBar::Tone::Info, tr("You are editing what has not been sent yet."),
                       tr("Sending puts this in its place."));
    m_bar->addButton(tr("Leave It As It Was"), [this] { stopEditing(); });
}

void ReplyBox::tellOtherText()
{
    m_bar->showMessage(MessageBar::Tone::Info, tr("There is another text here."),
                       tr("Send it or clear it first; then edit the one that waits."));
}

void ReplyBox::tellGone(bool sent)
{
    if (sent)
        m_bar->showMessage(MessageBar::Tone::Warning, tr("It was sent meanwhile, as it was before."),
                           tr("What stands here would be sent as another entry."));
    else
        m_bar->clear();
}

void ReplyBox::setTicketHere(bool here)
{
    if (here == m_here)
        return;
    m_here = here;
    m_composer->setReadOnly(!here);
    for (QWidget *part : std::initializer_list<QWidget *>{m_audience, m_files, m_mail, m_controls})
        part->setEnabled(here);
    if (here)
        m_bar->clear();
    showSending();
    if (here && m_edited.id())
        tellEditing();
}

void ReplyBox::tellTicketMissing()
{
    const QString reason = tr("This ticket is not here: nothing can be sent to it.");
    for (QWidget *button : std::initializer_list<QWidget *>{m_send, m_sendAnd}) {
        button->setToolTip(plainTip(reason));
        button->setAccessibleDescription(reason);
    }
    if (hasText())
        m_bar->showMessage(MessageBar::Tone::Warning, reason,
                           tr("What you have written is kept. It can be selected and copied."));
}

void ReplyBox::stopEditing()
{
    empty();
    m_composer->setFocus();
}

void ReplyBox::goOnWith(const Draft &draft)
{
    m_composer->setFocus();
    if (draft.key == m_draft->key())
        return; // it stands here
    if (hasText())
        tellOtherText();
    else
        m_draft->adopt(draft);
}

ReplyContent ReplyBox::content() const
{
    ReplyContent content;
    if (!m_composer->isBlank()) {
        content.html = m_composer->draftHtml();
        content.place = textPlace(m_composer->edit());
    }
    // A picture that was deleted from the text may come back with undo, unless all is gone.
    content.files = m_composer->isBlank() ? m_files->filesToSend() : m_files->files();
    content.type = m_type->currentData().toLongLong();
    content.minutes = m_time.minutes();
    content.time = m_time.state();
    content.isPublic = m_audience->isPublic();
    content.entry = m_edited.id();
    return content;
}

void ReplyBox::keep()
{
    if (!m_filling)
        m_draft->keep(content(), change());
}

void ReplyBox::fill(const ReplyContent &content)
{
    const QScopedValueRollback filling(m_filling, true);
    m_edited.set(m_edited.isUnsent(content.entry) ? content.entry : 0);
    m_audience->bring(content.isPublic);
    m_composer->useSignature(content.isPublic);
    if (content.html.isEmpty())
        m_composer->clear();
    else
        m_composer->setHtml(content.html);
    goToTextPlace(m_composer->edit(), content.place);
    if (content.time.isEmpty()) {
        m_time.reset();
        m_time.setMinutes(content.minutes);
    } else {
        m_time.restore(content.time);
    }
    m_wantedType = content.type;
    showTypes();
    m_files->setFiles(content.files);
    m_files->setFiles(m_files->filesToSend()); // undo does not reach back to what was deleted before
    const QStringList pictures = m_composer->inlineImages();
    for (const QString &file : m_files->files()) {
        if (const QString name = QFileInfo(file).fileName(); pictures.contains(name))
            m_composer->showThumbnail(name, file);
    }
    showSending();
    if (m_edited.id())
        tellEditing();
}

} // namespace ticketeer
