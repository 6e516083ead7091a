#include "commandpalette.h"

#include "store/recordstore.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int HintRole = Qt::UserRole;
constexpr int MostRecords = 40;
constexpr int MostRows = 14;

/// The text at the left, its shortcut or kind at the right.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString hint = index.data(HintRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(hint) + 12;
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto group =
            option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        painter->setPen(
            option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(option.rect.width() - width, 0, -8, 0),
                          Qt::AlignVCenter | Qt::AlignRight, hint);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 12};
    }
};

/// 0: does not match; else the higher, the better.
int rank(const QString &text, const QStringList &words)
{
    int score = 1;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        score += at == 0 ? 4 : text.at(at - 1).isLetterOrNumber() ? 0 : 2;
    }
    return score;
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

} // namespace

CommandPalette::CommandPalette(QMenuBar &menus, const RecordStore &store, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_menus(menus), m_store(store),
      m_input(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Command Palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_input->setObjectName(u"commandInput"_s);
    m_input->setAccessibleName(tr("Command"));
    m_input->setPlaceholderText(tr("Type a command, a name, or # and a ticket number"));
    QFont large = m_input->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_input->setFont(large);
    m_input->setMinimumHeight(36);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
}

void CommandPalette::start(const QString &text)
{
    m_input->setText(text);
    fill(text);
    const QWidget *window = parentWidget()->window();
    const int width = std::min(640, window->width() - 40);
    resize(width, m_input->sizeHint().height() + MostRows * (fontMetrics().height() + 12) + 32);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 60)));
    show();
    activateWindow();
    m_input->setFocus();
    m_input->end(false);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close();
}

void CommandPalette::fill(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    m_entries.clear();
    bool isNumber = false;
    const qint64 number = text.trimmed().remove(u'#').toLongLong(&isNumber);
    if (isNumber && number > 0)
        m_entries.append({tr("Go to ticket %1").arg(number), tr("Ticket"), 1000,
                          [this, number] { Q_EMIT ticketNumberChosen(number); }});
    if (!text.startsWith(u'#')) {
        collectActions(words, m_entries);
        collectRecords(words, m_entries);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &left, const Entry &right) { return left.rank > right.rank; });
    m_list->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(HintRole, entry.hint);
    }
    if (m_entries.isEmpty()) {
        auto *item = new QListWidgetItem(
            text.startsWith(u'#') ? tr("Type a ticket number") : tr("Nothing found"), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::collectActions(const QStringList &words, QList<Entry> &entries)
{
    const std::function<void(const QList<QAction *> &, const QString &)> walk =
        [&](const QList<QAction *> &actions, const QString &path) {
            for (QAction *action : actions) {
                const QString text = plainText(*action);
                if (QMenu *menu = action->menu()) {
                    walk(menu->actions(), path.isEmpty() ? text : tr("%1: %2").arg(path, text));
                    continue;
                }
                if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
                    continue;
                const QString full = tr("%1: %2").arg(path, text);
                if (const int score = rank(full, words))
                    entries.append({full, action->shortcut().toString(QKeySequence::NativeText), score + 100,
                                    [action] { action->trigger(); }});
            }
        };
    walk(m_menus.actions(), {});
}

void CommandPalette::collectRecords(const QStringList &words, QList<Entry> &entries)
{
    if (words.isEmpty() || words.join(u' ').size() < 2)
        return;
    for (const QLatin1StringView key :
         {resources::Tickets, resources::Customers, resources::Contacts, resources::Products}) {
        const Resource &kind = resource(key);
        const bool isTicket = key == resources::Tickets;
        int taken = 0;
        const QList<Record> records = m_store.all(kind);
        for (const Record &record : records) {
            const QString title = isTicket
                                      ? u"%1  %2"_s.arg(record.integer(u"TicketNumber")).arg(record.title())
                                      : record.title();
            const int score = rank(title, words);
            if (score == 0)
                continue;
            entries.append({title, QCoreApplication::translate("Resource", kind.label), score,
                            [this, &kind, id = record.id()] { Q_EMIT recordChosen(kind, id); }});
            if (++taken == MostRecords)
                break;
        }
    }
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_entries.size())
        return;
    const std::function<void()> run = m_entries.at(row).run;
    // First away, so that what runs finds the window active.
    close();
    run();
}

} // namespace ticketeer
