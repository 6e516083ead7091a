#include "shortcutsdialog.h"

#include "pages/reading/readingkeys.h"
#include "pages/reply/mailline.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Keyboard Shortcuts"));
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const auto addSection = [tree](const QString &title) {
        auto *section = new QTreeWidgetItem(tree, {title});
        QFont bold = section->font(0);
        bold.setBold(true);
        section->setFont(0, bold);
        section->setExpanded(true);
        return section;
    };
    for (const QAction *top : menus.actions()) {
        QTreeWidgetItem *section = addSection(QString(top->text()).remove(u'&'));
        for (const QAction *action : top->menu()->actions()) {
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys.append(key.toString(QKeySequence::NativeText));
            if (!keys.isEmpty())
                new QTreeWidgetItem(section, {QString(action->text()).remove(u'&'), keys.join(u", "_s)});
        }
    }
    QTreeWidgetItem *lists = addSection(tr("In lists"));
    new QTreeWidgetItem(lists, {tr("Search"), u"/"_s});
    new QTreeWidgetItem(
        lists, {tr("Clear the search"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)});
    QTreeWidgetItem *reading = addSection(tr("In a ticket"));
    for (const ReadingKey &key : readingKeys()) {
        QStringList names;
        for (const QKeySequence &keys : key.keys)
            names.append(keys.toString(QKeySequence::NativeText));
        new QTreeWidgetItem(reading, {key.what, names.join(u"; "_s)});
    }
    QTreeWidgetItem *writing = addSection(tr("While answering"));
    const std::array answering{
        std::pair{tr("Send"), QKeySequence(Qt::CTRL | Qt::Key_Return)},
        std::pair{tr("Send and do what its button says"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
        std::pair{tr("For agents only"), QKeySequence(MailLine::PrivateKey)},
        std::pair{tr("Canned reply or article"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        std::pair{tr("Leave the text"), QKeySequence(Qt::Key_F6)}};
    for (const auto &[what, keys] : answering)
        new QTreeWidgetItem(writing, {what, keys.toString(QKeySequence::NativeText)});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    // Asked as what it is based on: the tree keeps the width of its columns to itself.
    const QAbstractItemView &columns = *tree;
    resize(qMax(460, columns.sizeHintForColumn(0) + columns.sizeHintForColumn(1) + 80), 560);
}

} // namespace ticketeer
