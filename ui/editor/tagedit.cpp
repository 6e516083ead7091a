#include "tagedit.h"

#include "clearbutton.h"
#include "flowlayout.h"
#include "outbox/unsentmark.h"
#include "window/plaintip.h"

#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

QWidget *makeChip(const QString &text, const QString &removeName, QWidget *parent)
{
    auto *chip = new QFrame(parent);
    chip->setObjectName(u"chip"_s);
    chip->setFrameShape(QFrame::StyledPanel);
    chip->setBackgroundRole(QPalette::AlternateBase);
    chip->setAutoFillBackground(true);
    auto *label = new QLabel(chip);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, 240));
    label->setToolTip(plainTip(text));
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(7, 1, removeName.isEmpty() ? 7 : 2, 1);
    row->setSpacing(2);
    row->addWidget(label);
    if (!removeName.isEmpty()) {
        QToolButton *remove = makeClearButton(chip);
        remove->setObjectName(u"chipRemove"_s);
        remove->setIconSize(QSize(10, 10));
        remove->setAccessibleName(removeName);
        remove->setToolTip(plainTip(removeName));
        row->addWidget(remove);
    }
    return chip;
}

TagEdit::TagEdit(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this, 4)), m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setObjectName(u"field_Tags"_s);
    m_line->setAccessibleName(tr("Tags"));
    m_line->setMinimumWidth(110);
    m_line->setMaximumWidth(220);
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &TagEdit::addTyped);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(u',') || text.endsWith(u';'))
            addTyped();
        else
            Q_EMIT begunChanged();
    });
}

TagEdit::~TagEdit()
{
    // The line loses its focus with its life, and would say that editing is finished to what is half gone.
    m_line->disconnect(this);
}

void TagEdit::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    rebuild();
}

void TagEdit::setUnsent(const QStringList &tags)
{
    if (tags == m_unsent)
        return;
    m_unsent = tags;
    rebuild();
}

void TagEdit::setKnownTags(const QStringList &tags)
{
    auto *completer = new QCompleter(tags, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_line->completer();
    m_line->setCompleter(completer);
}

QString TagEdit::begun() const
{
    return m_line->text();
}

void TagEdit::setBegun(const QString &text)
{
    m_line->setText(text);
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Otherwise Enter would also press the dialog's default button.
        if (enter && !m_line->text().trimmed().isEmpty() && key->modifiers() == Qt::NoModifier) {
            addTyped();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
            removeTag(m_tags.constLast());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TagEdit::addTyped()
{
    const QStringList typed = m_line->text().replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    bool added = false;
    for (const QString &part : typed) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !m_tags.contains(tag, Qt::CaseInsensitive)) {
            m_tags.append(tag);
            added = true;
        }
    }
    const bool was = !m_line->text().isEmpty();
    m_line->clear();
    if (!added) {
        if (was)
            Q_EMIT begunChanged();
        return;
    }
    rebuild();
    Q_EMIT edited();
}

void TagEdit::removeTag(const QString &tag)
{
    if (m_tags.removeAll(tag) == 0)
        return;
    rebuild();
    m_line->setFocus();
    Q_EMIT edited();
}

void TagEdit::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its button may be what called us
    }
    m_chips.clear();
    m_flow->removeWidget(m_line);
    for (const QString &tag : std::as_const(m_tags)) {
        QWidget *chip = makeChip(tag, tr("Remove the tag %1").arg(tag), this);
        connect(chip->findChild<QToolButton *>(), &QToolButton::clicked, this,
                [this, tag] { removeTag(tag); });
        if (m_unsent.contains(tag))
            qobject_cast<QHBoxLayout *>(chip->layout())->insertWidget(0, new UnsentMark({}, chip));
        m_flow->addWidget(chip);
        chip->show();
        setTabOrder(chip->findChild<QToolButton *>(), m_line);
        m_chips.append(chip);
    }
    m_flow->addWidget(m_line);
    updateGeometry();
}

} // namespace ticketeer
