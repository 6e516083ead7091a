#include "typeaheadpopup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int HintRole = Qt::UserRole;
constexpr int MostRows = 14;

/// The text at the left, its shortcut or kind at the right.
class EntryDelegate : public QStyledItemDelegate
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

} // namespace

TypeAheadPopup::TypeAheadPopup(const QString &name, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_input(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    m_input->setObjectName(name + "Input"_L1);
    QFont large = m_input->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_input->setFont(large);
    m_input->setMinimumHeight(36);
    m_list->setObjectName(name + "List"_L1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &TypeAheadPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &TypeAheadPopup::runCurrent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
}

void TypeAheadPopup::start(const QString &text)
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

bool TypeAheadPopup::eventFilter(QObject *watched, QEvent *event)
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

void TypeAheadPopup::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close();
}

void TypeAheadPopup::fill(const QString &text)
{
    m_entries = entriesFor(text);
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &left, const Entry &right) { return left.rank > right.rank; });
    m_list->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(HintRole, entry.hint);
    }
    if (m_entries.isEmpty()) {
        auto *item = new QListWidgetItem(nothing(text), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void TypeAheadPopup::refill()
{
    const QListWidgetItem *current = m_list->currentItem();
    const QString was = current && m_list->currentRow() > 0 ? current->text() : QString();
    fill(m_input->text());
    const auto same = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                   [&was](const Entry &entry) { return entry.text == was; });
    if (same != m_entries.cend())
        m_list->setCurrentRow(static_cast<int>(same - m_entries.cbegin()));
}

int TypeAheadPopup::rank(const QString &text, const QStringList &words)
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

void TypeAheadPopup::runCurrent()
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
