#include "repliespage.h"

#include "models/placeholders.h"
#include "pages/html/htmlview.h"
#include "window/messagebar.h"
#include "writing/composer.h"
#include "writing/formatbar.h"
#include "writing/richedit.h"
#include "writing/writing.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

RepliesPage::RepliesPage(Writing &writing, QWidget *parent)
    : SettingsPage(parent), m_writing(writing), m_trouble(new MessageBar(this)),
      m_list(new QListWidget(this)), m_remove(new QPushButton(tr("&Delete"), this)),
      m_replies(writing.replies().all())
{
    m_editor = buildEditor();
    m_list->setObjectName(u"cannedReplies"_s);
    m_list->setAccessibleName(tr("Canned replies"));
    m_list->setMaximumWidth(200);
    auto *add = new QPushButton(tr("&Add"), this);
    add->setObjectName(u"addReply"_s);
    m_remove->setObjectName(u"removeReply"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto *line = new QHBoxLayout;
    line->addLayout(left);
    line->addWidget(m_editor, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_trouble);
    column->addLayout(line, 1);
    if (const auto &trouble = writing.replies().trouble())
        m_trouble->showMessage(
            MessageBar::Tone::Warning, troubleText(*trouble),
            tr("The file is left as it is. What you set here holds until the program ends."),
            writing.replies().fileName());
    connect(&writing.replies(), &CannedReplies::writeFailed, this, [this](const QString &reason) {
        m_trouble->showMessage(MessageBar::Tone::Error, tr("The canned replies cannot be written."), reason,
                               m_writing.replies().fileName());
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &RepliesPage::showReply);
    connect(add, &QPushButton::clicked, this, &RepliesPage::addReply);
    connect(m_remove, &QPushButton::clicked, this, &RepliesPage::removeReply);
    fill();
}

QWidget *RepliesPage::buildEditor()
{
    auto *editor = new QWidget(this);
    m_name = new QLineEdit(editor);
    m_name->setObjectName(u"replyName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_trigger = new QLineEdit(editor);
    m_trigger->setObjectName(u"replyTrigger"_s);
    m_trigger->setAccessibleName(tr("Trigger"));
    m_trigger->setPlaceholderText(tr("What is typed after ;;"));
    m_trigger->setValidator(new QRegularExpressionValidator(
        QRegularExpression(u"[\\p{L}\\p{N}._-]{0,20}"_s, QRegularExpression::UseUnicodePropertiesOption),
        m_trigger));
    m_triggerHint = new QLabel(editor);
    m_triggerHint->setForegroundRole(QPalette::PlaceholderText);
    m_triggerHint->hide();
    m_text = new Composer(nullptr, editor);
    m_text->setVisibleLines(8, 12);
    m_text->edit()->setAccessibleName(tr("Text"));
    auto *placeholders = new QMenu(tr("Placeholder"), m_text);
    placeholders->setObjectName(u"placeholderMenu"_s);
    for (const QString &name : placeholderNames()) {
        QAction *entry = placeholders->addAction(placeholderLabel(name));
        connect(entry, &QAction::triggered, m_text->edit(),
                [this, name] { m_text->edit()->textCursor().insertText(u'{' + name + u'}'); });
    }
    auto *insert = new QToolButton(editor);
    insert->setObjectName(u"insertPlaceholder"_s);
    insert->setText(tr("Insert &Placeholder"));
    insert->setAccessibleName(tr("Insert placeholder"));
    insert->setMenu(placeholders);
    insert->setPopupMode(QToolButton::InstantPopup);
    auto *writing = new QWidget(editor);
    auto *writingColumn = new QVBoxLayout(writing);
    writingColumn->setContentsMargins(0, 4, 0, 0);
    writingColumn->addWidget(m_text, 1);
    writingColumn->addWidget(insert, 0, Qt::AlignLeft);
    auto *area = new QScrollArea(editor);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_preview = new HtmlView(area);
    m_preview->setObjectName(u"replyPreview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    area->setWidget(m_preview);
    m_tabs = new QTabWidget(editor);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(writing, tr("Te&xt"));
    m_tabs->addTab(area, tr("Previe&w"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Trigger:"), m_trigger);
    form->addRow(QString(), m_triggerHint);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->addLayout(form);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RepliesPage::showPreview);
    connect(m_trigger, &QLineEdit::textChanged, this, &RepliesPage::checkTrigger);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        keepShown();
        if (QListWidgetItem *item = m_list->item(m_shown))
            item->setText(shownName(m_replies.at(m_shown)));
    });
    return editor;
}

QString RepliesPage::shownName(const CannedReply &reply) const
{
    return reply.name.isEmpty() ? tr("(no name)") : reply.name;
}

void RepliesPage::fill()
{
    m_shown = -1;
    m_list->clear();
    for (const CannedReply &reply : std::as_const(m_replies))
        m_list->addItem(shownName(reply));
    m_list->setCurrentRow(m_replies.isEmpty() ? -1 : 0);
    showReply(m_list->currentRow());
}

void RepliesPage::showReply(int row)
{
    keepShown();
    const bool any = row >= 0 && row < m_replies.size();
    m_shown = -1;
    const CannedReply reply = any ? m_replies.at(row) : CannedReply();
    m_name->setText(reply.name);
    m_trigger->setText(reply.trigger);
    m_text->setHtml(reply.html);
    m_editor->setEnabled(any);
    m_remove->setEnabled(any);
    m_shown = any ? row : -1;
    checkTrigger();
    showPreview();
}

void RepliesPage::keepShown()
{
    if (m_shown < 0 || m_shown >= m_replies.size())
        return;
    m_replies[m_shown] = {m_name->text().trimmed(), m_trigger->text(),
                          m_text->isBlank() ? QString() : m_text->html()};
}

void RepliesPage::addReply()
{
    keepShown();
    m_replies.append(CannedReply());
    m_list->addItem(shownName(m_replies.constLast()));
    m_list->setCurrentRow(static_cast<int>(m_replies.size()) - 1);
    m_tabs->setCurrentIndex(0);
    m_name->setFocus();
}

void RepliesPage::removeReply()
{
    const int row = m_shown;
    if (row < 0)
        return;
    m_shown = -1;
    m_replies.removeAt(row);
    delete m_list->takeItem(row);
    showReply(m_list->currentRow());
}

void RepliesPage::showPreview()
{
    if (m_tabs->currentIndex() != 1)
        return;
    const QLocale locale;
    const QString html = filledIn(m_text->html(), exampleValues(QDate::currentDate(), locale));
    m_preview->setSafe(safeHtml(html, HtmlExtent::All));
}

void RepliesPage::checkTrigger()
{
    const QString trigger = m_trigger->text();
    const auto same = [this, &trigger](const CannedReply &reply) {
        return &reply != &m_replies.at(m_shown) && reply.trigger.compare(trigger, Qt::CaseInsensitive) == 0;
    };
    const bool taken =
        m_shown >= 0 && !trigger.isEmpty() && std::any_of(m_replies.cbegin(), m_replies.cend(), same);
    m_triggerHint->setText(taken ? tr("Another reply has this trigger, too; both are offered.") : QString());
    m_triggerHint->setVisible(taken);
}

void RepliesPage::save()
{
    keepShown();
    QList<CannedReply> whole;
    for (CannedReply reply : std::as_const(m_replies)) {
        if (reply.html.isEmpty())
            continue; // an added one that nobody filled
        if (reply.name.isEmpty())
            reply.name = reply.trigger.isEmpty() ? tr("Without a name") : reply.trigger;
        whole.append(reply);
    }
    m_writing.replies().setAll(whole);
}

} // namespace ticketeer
