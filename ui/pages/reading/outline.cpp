#include "outline.h"

#include "entrywords.h"
#include "pages/initials.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

void OutlineModel::setEntries(const QList<Record> &entries, const QSet<qint64> &unread)
{
    beginResetModel();
    m_entries = entries;
    m_unread = unread;
    m_words.clear();
    endResetModel();
}

int OutlineModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const Record &entry) { return entry.id() == id; });
    return found == m_entries.cend() ? -1 : static_cast<int>(std::distance(m_entries.cbegin(), found));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Record &entry = m_entries.at(index.row());
    const auto words = [&] {
        QString &known = m_words[entry.id()];
        if (known.isEmpty())
            known = entrywords::firstWords(entry).left(80);
        return known;
    };
    const QString mark =
        m_unread.contains(entry.id()) ? tr("New:", "in front of an entry") + u' ' : QString();
    switch (role) {
    case Qt::DisplayRole:
        return u"%1%2  %3  %4"_s.arg(mark, Initials::of(entrywords::author(entry)), entrywords::when(entry),
                                     words());
    case Qt::DecorationRole:
        return icon(entrywords::isPublic(entry) ? "public"_L1 : "private"_L1);
    case Qt::ToolTipRole:
        return plainTip(entrywords::headline(entry));
    case Qt::AccessibleTextRole:
        return u"%1%2, %3: %4"_s.arg(mark, entrywords::headline(entry), entrywords::when(entry), words());
    default:
        return {};
    }
}

Outline::Outline(const QList<Record> &entries, const QSet<qint64> &unread, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new OutlineModel(this)), m_view(new QListView(this))
{
    setObjectName(u"outline"_s);
    setAccessibleName(tr("Outline"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_model->setEntries(entries, unread);
    m_view->setObjectName(u"outlineList"_s);
    m_view->setAccessibleName(tr("Outline of the conversation"));
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &QListView::clicked, this, &Outline::choose);
    connect(m_view, &QListView::activated, this, &Outline::choose);
}

void Outline::openAt(const QWidget &button, qint64 current)
{
    const int line = m_view->sizeHintForRow(0);
    const int rows = std::clamp(m_model->rowCount(), 3, 18);
    const QRect room = button.screen()->availableGeometry();
    resize(std::min(30 * fontMetrics().averageCharWidth() * 2, room.width() * 2 / 3),
           std::min(rows * line + 8, room.height() * 2 / 3));
    QPoint at = button.mapToGlobal(QPoint(isRightToLeft() ? 0 : button.width() - width(), button.height()));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    m_view->setCurrentIndex(m_model->index(std::max(m_model->rowOf(current), 0)));
    show();
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_view->setFocus(Qt::PopupFocusReason);
}

void Outline::choose(const QModelIndex &index)
{
    const qint64 id = m_model->idAt(index.row());
    close();
    Q_EMIT chosen(id);
}

void Outline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ticketeer
