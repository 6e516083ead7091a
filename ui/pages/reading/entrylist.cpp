#include "entrylist.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int Side = 14;
constexpr int Edge = 8;
constexpr int Gap = 8;
/// Measuring an entry changes what fits into the viewport, which may bring in others: this often at most.
constexpr int MostPasses = 6;

} // namespace

EntryList::EntryList(Maker maker, QWidget *parent) : QAbstractScrollArea(parent), m_maker(std::move(maker))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    m_soon.setSingleShot(true);
    m_ahead.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &EntryList::place);
    connect(&m_ahead, &QTimer::timeout, this, &EntryList::prepareAhead);
    // Whatever moves the bar is the user's wish: from then on the view stays where they put it.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_hold = Hold::Entry; });
}

EntryList::~EntryList()
{
    for (QWidget *widget : std::as_const(m_widgets))
        widget->removeEventFilter(this);
}

void EntryList::setEntries(const QList<qint64> &keys)
{
    const QSet<qint64> wanted(keys.cbegin(), keys.cend());
    for (const qint64 key : std::as_const(m_keys)) {
        if (!wanted.contains(key)) {
            drop(key);
            m_heights.remove(key);
        }
    }
    // When the anchor goes, the one after it takes its place.
    if (m_anchor && !wanted.contains(m_anchor)) {
        const qsizetype at = m_keys.indexOf(m_anchor);
        const auto next = std::find_if(m_keys.cbegin() + at, m_keys.cend(),
                                       [&wanted](qint64 key) { return wanted.contains(key); });
        m_anchor = next == m_keys.cend() ? 0 : *next;
    }
    m_keys = keys;
    place();
}

void EntryList::remake(const QList<qint64> &keys)
{
    for (const qint64 key : keys) {
        const bool focused = m_widgets.contains(key) && m_widgets.value(key)->hasFocus();
        drop(key);
        m_heights.remove(key);
        if (focused) {
            place();
            if (QWidget *again = m_widgets.value(key))
                again->setFocus();
        }
    }
    place();
}

QList<QWidget *> EntryList::widgets() const
{
    QList<QWidget *> all;
    for (const qint64 key : m_keys) {
        if (QWidget *widget = m_widgets.value(key))
            all.append(widget);
    }
    return all;
}

void EntryList::setHold(Hold hold)
{
    m_hold = hold;
    place();
}

void EntryList::goTo(qint64 key)
{
    if (!m_keys.contains(key))
        return;
    m_hold = Hold::Entry;
    m_anchor = key;
    m_anchorOffset = Edge;
    place();
}

void EntryList::reveal(qint64 key, const QRect &part)
{
    if (!m_widgets.contains(key))
        goTo(key);
    const QWidget *widget = m_widgets.value(key);
    if (!widget)
        return;
    const int top = widget->y() + part.top();
    const int bottom = widget->y() + part.bottom();
    int by = 0;
    if (top < Edge)
        by = top - Edge;
    else if (bottom > viewport()->height() - Edge)
        by = std::min(bottom - viewport()->height() + Edge, top - Edge);
    if (by == 0)
        return;
    m_hold = Hold::Entry;
    m_anchor = key;
    m_anchorOffset = widget->y() - by;
    place();
}

qint64 EntryList::current() const
{
    const int limit = fontMetrics().height();
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const QWidget *widget = m_widgets.value(m_keys.at(i));
        if (widget && widget->geometry().bottom() > limit)
            return m_keys.at(i);
    }
    return 0;
}

QList<qint64> EntryList::inView() const
{
    QList<qint64> seen;
    if (!isVisible())
        return seen;
    const int height = viewport()->height();
    for (const qint64 key : m_keys) {
        const QWidget *widget = m_widgets.value(key);
        if (!widget)
            continue;
        // A long one counts when its beginning or its middle fills the view.
        const int enough = std::min(widget->height(), 3 * fontMetrics().height());
        if (widget->y() + enough <= height && widget->geometry().bottom() >= enough)
            seen.append(key);
    }
    return seen;
}

int EntryList::columnWidth() const
{
    return std::max(viewport()->width() - 2 * Side, 80);
}

int EntryList::topOf(qsizetype index) const
{
    int top = Edge;
    for (qsizetype i = 0; i < index; ++i)
        top += m_heights.value(m_keys.at(i)) + Gap;
    return top;
}

int EntryList::total() const
{
    return topOf(m_keys.size()) - (m_keys.isEmpty() ? 0 : Gap) + Edge;
}

int EntryList::indexAt(int y) const
{
    int top = Edge;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        top += m_heights.value(m_keys.at(i)) + Gap;
        if (top > y)
            return static_cast<int>(i);
    }
    return static_cast<int>(m_keys.size()) - 1;
}

int EntryList::wantedValue() const
{
    const int most = std::max(0, total() - viewport()->height());
    if (m_hold == Hold::Bottom)
        return most;
    const qsizetype at = m_keys.indexOf(m_anchor);
    if (m_hold == Hold::Top || at < 0)
        return 0;
    return std::clamp(topOf(at) - m_anchorOffset, 0, most);
}

int EntryList::measured(QWidget *widget) const
{
    // A child that is as tall as its width makes it knows its height only after the layout has given it that
    // width, and tells the layout then: twice is the rule.
    int height = std::max(widget->height(), 1);
    for (int pass = 0; pass < 4; ++pass) {
        widget->resize(m_width, height);
        QLayout *layout = widget->layout();
        if (layout)
            layout->activate();
        int now = widget->sizeHint().height();
        if (layout && layout->hasHeightForWidth())
            now = layout->totalHeightForWidth(m_width);
        if (now == height && pass > 0)
            break;
        height = now;
    }
    widget->resize(m_width, height);
    return height;
}

QWidget *EntryList::widgetAt(qsizetype index)
{
    const qint64 key = m_keys.at(index);
    if (QWidget *widget = m_widgets.value(key))
        return widget;
    QWidget *widget = m_maker.make(key, viewport());
    m_widgets.insert(key, widget);
    widget->resize(m_width, m_heights.value(key));
    widget->move(Side, -widget->height() - 1);
    widget->show();
    widget->installEventFilter(this);
    Q_EMIT made(key, widget);
    return widget;
}

/// Makes and measures what stands between two heights of the column; true when one came out different.
bool EntryList::measureBetween(int from, int to)
{
    bool different = false;
    int top = Edge;
    for (qsizetype i = 0; i < m_keys.size() && top <= to; ++i) {
        const int before = m_heights.value(m_keys.at(i));
        const int bottom = top + before;
        if (bottom >= from) {
            const int height = measured(widgetAt(i));
            m_heights.insert(m_keys.at(i), height);
            different |= height != before;
        }
        top = bottom + Gap;
    }
    return different;
}

void EntryList::settle()
{
    for (int pass = 0; pass < MostPasses; ++pass) {
        const int value = wantedValue();
        if (!measureBetween(value, value + viewport()->height()))
            return;
    }
}

void EntryList::place()
{
    m_soon.stop();
    if (!isVisible() || m_placing)
        return;
    m_placing = true;
    const int width = columnWidth();
    if (width != m_width) {
        m_width = width;
        m_heights.clear();
    }
    for (const qint64 key : std::as_const(m_keys)) {
        if (!m_heights.contains(key))
            m_heights.insert(key, m_maker.estimate(key, m_width));
    }
    settle();
    const int value = wantedValue();
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, total() - viewport()->height()));
    bar->setValue(value);
    moveWidgets();
    dropFarOnes();
    noteAnchor();
    m_placing = false;
    // The bar that came or went has changed the width.
    if (columnWidth() != m_width)
        placeSoon();
    m_ahead.start(0);
    Q_EMIT viewChanged();
}

void EntryList::placeSoon()
{
    if (!m_soon.isActive())
        m_soon.start(0);
}

void EntryList::moveWidgets()
{
    const int value = verticalScrollBar()->value();
    const bool mirrored = isRightToLeft();
    int top = Edge - value;
    for (const qint64 key : std::as_const(m_keys)) {
        const int height = m_heights.value(key);
        if (QWidget *widget = m_widgets.value(key))
            widget->setGeometry(mirrored ? viewport()->width() - Side - m_width : Side, top, m_width, height);
        top += height + Gap;
    }
}

void EntryList::noteAnchor()
{
    if (m_keys.isEmpty()) {
        m_anchor = 0;
        return;
    }
    // An anchor that is still in view stays one: it was chosen on purpose.
    const int value = verticalScrollBar()->value();
    const qsizetype at = m_keys.indexOf(m_anchor);
    if (at >= 0 && m_hold == Hold::Entry) {
        const int top = topOf(at) - value;
        if (top >= 0 && top <= viewport()->height() / 2) {
            m_anchorOffset = top;
            return;
        }
    }
    const int index = indexAt(value);
    m_anchor = m_keys.at(index);
    m_anchorOffset = topOf(index) - value;
}

/// One entry above and below the view at a time, while nothing else is to be done: scrolling finds them
/// ready.
void EntryList::prepareAhead()
{
    if (!isVisible() || m_keys.isEmpty())
        return;
    const int value = verticalScrollBar()->value();
    const int height = viewport()->height();
    int top = Edge;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const int bottom = top + m_heights.value(m_keys.at(i));
        const bool near = bottom >= value - height && top <= value + 2 * height;
        if (near && !m_widgets.contains(m_keys.at(i))) {
            m_heights.insert(m_keys.at(i), measured(widgetAt(i)));
            place();
            return;
        }
        top = bottom + Gap;
    }
}

void EntryList::dropFarOnes()
{
    const int height = viewport()->height();
    const QList<qint64> there = m_widgets.keys();
    for (const qint64 key : there) {
        QWidget *widget = m_widgets.value(key);
        const bool far = widget->geometry().bottom() < -3 * height || widget->y() > 4 * height;
        const bool busy =
            (widget->window()->focusWidget() && widget->isAncestorOf(widget->window()->focusWidget())) ||
            widget->hasFocus();
        if (far && !busy && (!m_maker.mayLeave || m_maker.mayLeave(widget)))
            drop(key);
    }
}

void EntryList::drop(qint64 key)
{
    QWidget *widget = m_widgets.take(key);
    if (!widget)
        return;
    widget->removeEventFilter(this);
    if (m_maker.leaving)
        m_maker.leaving(key, widget);
    widget->hide();
    widget->deleteLater();
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && !m_placing)
        placeSoon();
    return QAbstractScrollArea::eventFilter(watched, event);
}

void EntryList::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
}

void EntryList::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    place();
}

void EntryList::scrollContentsBy(int, int)
{
    if (m_placing)
        return;
    m_hold = Hold::Entry;
    const int value = verticalScrollBar()->value();
    if (!m_keys.isEmpty()) {
        const int index = indexAt(value);
        m_anchor = m_keys.at(index);
        m_anchorOffset = topOf(index) - value;
    }
    place();
}

void EntryList::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        m_heights.clear();
        placeSoon();
    }
}

} // namespace ticketeer
