#include "rawview.h"

#include "sync/workspace.h"
#include "window/errortext.h"
#include "window/messagebar.h"
#include "xmltext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

RawView::RawView(Workspace &workspace, const Record &record, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_record(record), m_messages(new MessageBar(this)),
      m_tabs(new QTabWidget(this)), m_tree(new QTreeWidget(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(u"rawView"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Raw XML: %1").arg(record.title()));
    m_tree->setObjectName(u"rawTree"_s);
    m_tree->setAccessibleName(tr("Elements"));
    m_tree->setHeaderLabels({tr("Element"), tr("Text")});
    m_tree->setColumnWidth(0, 240);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy Text"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RawView::copyCurrent);
    m_tree->addAction(copy);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_text, tr("Text"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &RawView::reject);
    const QPushButton *again = buttons->addButton(tr("&Load Again"), QDialogButtonBox::ActionRole);
    connect(again, &QPushButton::clicked, this, &RawView::load);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resize(720, 600);
    load();
}

void RawView::load()
{
    m_messages->showMessage(MessageBar::Tone::Info, tr("Loading…"));
    m_workspace.raw(m_record.resource(), m_record.id(), this, [this](const Outcome<QByteArray> &outcome) {
        m_messages->clear();
        if (outcome.ok())
            display(*outcome);
        else
            m_messages->showError(explain(outcome.error(), Doing::Opening, m_record.title()));
    });
}

void RawView::display(const QByteArray &bytes)
{
    m_tree->clear();
    m_text->setPlainText(prettyXml(bytes));
    const auto document = xmlTree(bytes);
    if (!document) {
        m_messages->showMessage(MessageBar::Tone::Warning, tr("This cannot be shown as a tree."),
                                tr("It is not well-formed, or larger than a tree can show."));
        m_tabs->setCurrentWidget(m_text);
        return;
    }
    addNode(document->documentElement(), m_tree->invisibleRootItem());
    m_tree->expandToDepth(1);
}

void RawView::addNode(const QDomNode &node, QTreeWidgetItem *parent)
{
    auto *item = new QTreeWidgetItem(parent);
    item->setText(0, node.nodeName());
    QString text;
    for (QDomNode child = node.firstChild(); !child.isNull(); child = child.nextSibling()) {
        if (child.isText())
            text += child.nodeValue();
        else if (child.isElement())
            addNode(child, item);
    }
    item->setText(1, text.simplified());
    item->setData(1, Qt::UserRole, text);
}

void RawView::copyCurrent()
{
    if (const QTreeWidgetItem *item = m_tree->currentItem())
        QApplication::clipboard()->setText(item->data(1, Qt::UserRole).toString());
}

} // namespace ticketeer
