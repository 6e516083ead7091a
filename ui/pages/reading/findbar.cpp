#include "findbar.h"

#include "editor/clearbutton.h"
#include "window/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_text(new ConversationText(this)), m_input(new QLineEdit(this)),
      m_count(new QLabel(this)), m_previous(new QToolButton(this)), m_next(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    m_input->setObjectName(u"findInput"_s);
    m_input->setAccessibleName(tr("Find in the conversation"));
    m_input->setPlaceholderText(tr("Find in the conversation"));
    m_input->setClearButtonEnabled(true);
    m_input->setMaximumWidth(340);
    m_count->setObjectName(u"findCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_previous->setObjectName(u"findPrevious"_s);
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setAccessibleName(tr("Previous place"));
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_next->setObjectName(u"findNext"_s);
    m_next->setArrowType(Qt::DownArrow);
    m_next->setAccessibleName(tr("Next place"));
    m_next->setToolTip(tr("Next place (F3)"));
    QToolButton *close = makeClearButton(this);
    close->setObjectName(u"findClose"_s);
    close->setAccessibleName(tr("Close the search"));
    close->setToolTip(tr("Close the search (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 10, 4);
    row->addWidget(m_input, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(close);
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        m_fresh = true;
        search();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::stop);
    connect(m_text, &ConversationText::ready, this, &FindBar::search);
    hide();
}

QString FindBar::needle() const
{
    return m_active ? m_input->text() : QString();
}

void FindBar::setEntries(const QList<Record> &entries)
{
    m_entries = entries;
    if (m_active)
        m_text->setEntries(entries);
}

void FindBar::start(qint64 from)
{
    m_from = from;
    if (!m_active) {
        m_active = true;
        m_fresh = true;
        show();
        m_text->setEntries(m_entries);
    }
    m_input->setFocus();
    m_input->selectAll();
}

void FindBar::stop()
{
    if (!m_active)
        return;
    m_active = false;
    m_hits.clear();
    m_at = -1;
    hide();
    Q_EMIT needleChanged({});
    Q_EMIT stopped();
}

void FindBar::search()
{
    if (!m_active)
        return;
    Q_EMIT needleChanged(needle());
    const ConversationText::Hit before = m_hits.value(m_at);
    m_hits = m_text->isReady() ? m_text->find(needle()) : QList<ConversationText::Hit>();
    m_at = m_hits.indexOf(before);
    if (m_fresh && m_text->isReady()) {
        m_fresh = false;
        // The first place from the entry that is read, and on from the top when there is none below.
        qsizetype entry = -1;
        for (qsizetype i = 0; i < m_entries.size() && entry < 0; ++i)
            entry = m_entries.at(i).id() == m_from ? i : -1;
        m_at = -1;
        for (qsizetype i = std::max<qsizetype>(entry, 0); i < m_entries.size() && m_at < 0; ++i) {
            const auto found =
                std::find_if(m_hits.cbegin(), m_hits.cend(), [&](const ConversationText::Hit &hit) {
                    return hit.entry == m_entries.at(i).id();
                });
            m_at = found == m_hits.cend() ? -1 : std::distance(m_hits.cbegin(), found);
        }
        if (m_at < 0 && !m_hits.isEmpty())
            m_at = 0;
        if (m_at >= 0)
            Q_EMIT hitChosen(m_hits.at(m_at));
    }
    showCount();
}

void FindBar::step(int by)
{
    if (m_hits.isEmpty())
        return;
    m_at = (m_at + by + m_hits.size()) % m_hits.size();
    m_from = m_hits.at(m_at).entry;
    Q_EMIT hitChosen(m_hits.at(m_at));
    showCount();
}

void FindBar::showCount()
{
    const QLocale locale;
    QString text;
    if (!needle().isEmpty() && !m_text->isReady())
        text = tr("Looking …");
    else if (!needle().isEmpty() && m_hits.isEmpty())
        text = tr("Not found");
    else if (m_hits.size() >= ConversationText::MostHits)
        text = tr("%1 of more than %2").arg(locale.toString(m_at + 1), locale.toString(m_hits.size()));
    else if (!m_hits.isEmpty())
        text = tr("%1 of %2", "3 of 17").arg(locale.toString(m_at + 1), locale.toString(m_hits.size()));
    m_count->setText(text);
    // The count is what a screen reader tells about the field.
    m_input->setAccessibleDescription(text);
    m_previous->setEnabled(!m_hits.isEmpty());
    m_next->setEnabled(!m_hits.isEmpty());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stop();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->key() == Qt::Key_F3)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ticketeer
