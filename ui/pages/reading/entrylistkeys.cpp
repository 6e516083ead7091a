// How the keyboard goes through the entries: Tab, and the keys that scroll.
#include "entrylist.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ticketeer {

bool EntryList::focusNextPrevChild(bool next)
{
    // The chain of focus knows widgets in the order in which they were made, not in which they stand.
    QWidget *focused = window()->focusWidget();
    QList<QWidget *> order;
    const auto takes = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
               !widget->focusProxy();
    };
    for (QWidget *entry : widgets()) {
        QList<QWidget *> inside = entry->findChildren<QWidget *>();
        inside.prepend(entry);
        inside.erase(std::remove_if(inside.begin(), inside.end(),
                                    [&takes](const QWidget *widget) { return !takes(widget); }),
                     inside.end());
        std::stable_sort(inside.begin(), inside.end(), [entry](const QWidget *left, const QWidget *right) {
            return left->mapTo(entry, QPoint()).y() < right->mapTo(entry, QPoint()).y();
        });
        order += inside;
    }
    if (order.isEmpty())
        return QAbstractScrollArea::focusNextPrevChild(next);
    const qsizetype at = order.indexOf(focused);
    qsizetype to = at + (next ? 1 : -1);
    if (at < 0) {
        if (!next || focused != this)
            return QAbstractScrollArea::focusNextPrevChild(next);
        to = order.indexOf(widgetOf(current()));
    }
    if (to < 0 || to >= order.size()) {
        // Out at the end of the list, past everything in it.
        QWidget *edge = this;
        do
            edge = next ? edge->nextInFocusChain() : edge->previousInFocusChain();
        while (edge != this && (isAncestorOf(edge) || !takes(edge) || edge->window() != window()));
        if (to < 0 && edge != this)
            edge = this;
        edge->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    QWidget *target = order.at(to);
    for (auto it = m_widgets.cbegin(); it != m_widgets.cend(); ++it) {
        if (*it == target || (*it)->isAncestorOf(target)) {
            const int line = 2 * fontMetrics().height();
            reveal(it.key(), QRect(target->mapTo(*it, QPoint()), QSize(1, std::min(target->height(), line))));
        }
    }
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::MoveToNextPage) || event->key() == Qt::Key_Space)
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                  : QScrollBar::SliderPageStepAdd);
    else if (event->matches(QKeySequence::MoveToPreviousPage))
        bar->triggerAction(QScrollBar::SliderPageStepSub);
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier)
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
    else
        event->ignore();
}

} // namespace ticketeer
