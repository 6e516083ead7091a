#include "localcopymenu.h"

#include "desk.h"
#include "messagebar.h"
#include "store/recordstore.h"
#include "store/storefile.h"
#include "sync/workspace.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace ticketeer {

using namespace Qt::StringLiterals;

LocalCopyMenu::LocalCopyMenu(Desk &desk, MessageBar &messages, QWidget *parent)
    : QMenu(tr("&Local Copy"), parent), m_desk(desk), m_messages(messages)
{
    setObjectName(u"localCopyMenu"_s);
    addAction(tr("&Check"), this, &LocalCopyMenu::check)->setObjectName(u"checkLocalCopy"_s);
    addAction(tr("C&ompact"), this, &LocalCopyMenu::compact)->setObjectName(u"compactLocalCopy"_s);
    addAction(tr("&Rebuild…"), this, &LocalCopyMenu::askRebuild)->setObjectName(u"rebuildLocalCopy"_s);
    connect(&desk.file, &StoreFile::trouble, this, &LocalCopyMenu::explainTrouble);
}

void LocalCopyMenu::explainTrouble(const StoreTrouble &trouble)
{
    const QString file = QDir::toNativeSeparators(trouble.file);
    switch (trouble.kind) {
    case StoreTrouble::Kind::CannotOpen:
        m_messages.showMessage(
            MessageBar::Tone::Warning, tr("The copy of your tickets on this computer cannot be opened."),
            tr("Everything works, but has to come from the server at each start. Check that this file and "
               "its folder may be written: %1")
                .arg(file),
            trouble.technical);
        return;
    case StoreTrouble::Kind::Newer:
        m_messages.showMessage(
            MessageBar::Tone::Warning,
            tr("The copy of your tickets on this computer comes from a newer Ticketeer."),
            tr("It is left alone. Everything works, but has to come from the server at each start. "
               "Update Ticketeer to use it again."),
            trouble.technical);
        return;
    case StoreTrouble::Kind::Damaged:
        m_messages.showMessage(
            MessageBar::Tone::Warning, tr("The copy of your tickets on this computer was damaged."),
            tr("Nothing on the server is affected. A new copy is being made; the damaged one was set aside "
               "and may be deleted: %1")
                .arg(QDir::toNativeSeparators(trouble.asideFile)),
            trouble.technical);
        return;
    case StoreTrouble::Kind::CannotWrite:
        m_messages.showMessage(
            MessageBar::Tone::Warning, tr("The copy of your tickets on this computer cannot be written."),
            tr("The disk may be full. You can go on working; Ticketeer tries again every half minute: %1")
                .arg(file),
            trouble.technical);
        return;
    }
}

void LocalCopyMenu::check()
{
    m_messages.showMessage(MessageBar::Tone::Info, tr("Checking the local copy …"));
    m_desk.file.check(this, [this](const std::optional<StoreTrouble> &trouble) {
        if (!trouble) {
            m_messages.showMessage(MessageBar::Tone::Info, tr("The local copy is in order."));
            return;
        }
        m_messages.showMessage(MessageBar::Tone::Warning, tr("The local copy is not in order."),
                               tr("Rebuild it; nothing on the server is affected."), trouble->technical);
        m_messages.addButton(tr("Rebuild…"), [this] { askRebuild(); });
    });
}

void LocalCopyMenu::compact()
{
    m_messages.showMessage(MessageBar::Tone::Info, tr("Compacting the local copy …"));
    m_desk.file.compact(this, [this](const std::optional<StoreTrouble> &trouble) {
        if (trouble)
            explainTrouble(*trouble);
        else
            m_messages.showMessage(MessageBar::Tone::Info, tr("The local copy is compact."));
    });
}

void LocalCopyMenu::askRebuild()
{
    const int tickets = m_desk.store.count(resource(resources::Tickets));
    constexpr int RowsPerRequest = 1000;
    constexpr int OtherLists = 16;
    const int requests = OtherLists + tickets / RowsPerRequest;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Rebuild the Local Copy"),
                                     tr("Forget the copy on this computer and read everything anew?"),
                                     QMessageBox::Cancel, parentWidget());
    question->setObjectName(u"rebuildQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("This takes about %Ln request(s). Conversations come back as you open "
                                    "tickets, and little by little by themselves.",
                                    "", requests));
    const QPushButton *yes = question->addButton(tr("&Rebuild"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, &LocalCopyMenu::rebuild);
    question->open();
}

void LocalCopyMenu::rebuild()
{
    m_messages.showMessage(MessageBar::Tone::Info, tr("Rebuilding the local copy …"));
    m_desk.file.rebuild(this, [this](const std::optional<StoreTrouble> &trouble) {
        if (trouble)
            explainTrouble(*trouble);
        else
            m_messages.showMessage(MessageBar::Tone::Info, tr("The local copy has been rebuilt."));
    });
    for (const Resource *resource : allResources()) {
        if (m_desk.workspace.listState(*resource).phase != ListState::Phase::NotLoaded)
            m_desk.workspace.reload(*resource);
    }
}

} // namespace ticketeer
