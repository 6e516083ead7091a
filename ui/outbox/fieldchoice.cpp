#include "fieldchoice.h"

#include "diffview.h"
#include "editor/plainhtml.h"
#include "models/valuewords.h"
#include "pages/html/safehtml.h"
#include "records/ticket.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

/// Long texts line by line, which their one-line words are not.
QString lines(const Resource &resource, const QString &element, const Value &value)
{
    const Field *field = resource.field(element);
    const QString text = value.hasValue() ? value.toText() : QString();
    return field && field->type == FieldType::Html ? plainFromHtml(safeHtml(text, HtmlExtent::All).html)
                                                   : text;
}

} // namespace

FieldChoice::FieldChoice(const FieldConflict &conflict, const Record &mine, const Record &theirs,
                         const RecordStore &store, QWidget *parent)
    : QFrame(parent), m_conflict(conflict),
      m_label(fieldLabel(theirs.resource(), conflict.element, store, theirs.integer(u"TicketTypeID"))),
      m_mine(new QRadioButton(tr("Mine"), this)), m_theirs(new QRadioButton(tr("Theirs"), this))
{
    const Resource &kind = theirs.resource();
    setObjectName(u"choice_"_s + conflict.element);
    setAccessibleName(m_label);
    setFrameShape(QFrame::StyledPanel);
    m_mine->setObjectName(u"mine_"_s + conflict.element);
    m_theirs->setObjectName(u"theirs_"_s + conflict.element);
    const bool longText = isLongText(kind, conflict.element, conflict.mine) ||
                          isLongText(kind, conflict.element, conflict.theirs);
    const auto words = [&](const Value &value, const Record &context) {
        return longText ? lines(kind, conflict.element, value)
                        : valueWords(kind, conflict.element, value, context, store);
    };
    const QString base = words(conflict.base, mine);
    const QString mineWords = words(conflict.mine, mine);
    const QString theirWords = words(conflict.theirs, theirs);
    m_baseText = base;

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 10);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    QLabel *title = plain(m_label, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 3);
    if (const QString reason = why(mine, theirs, store); !reason.isEmpty()) {
        QLabel *because = plain(reason, this);
        because->setObjectName(u"because_"_s + conflict.element);
        grid->addWidget(because, 1, 0, 1, 3);
    }
    QWidget *theirView = conflict.theirs.isAbsent()
                             ? plain(isTags() ? tr("(not known)") : tr("(not there any more)"), this)
                             : valueView(theirWords, longText);
    QLabel *before = plain(tr("Before"), this);
    before->setForegroundRole(QPalette::PlaceholderText);
    const std::initializer_list<std::pair<QWidget *, QWidget *>> columns{
        {before, valueView(base, longText)}, {m_mine, valueView(mineWords, longText)}, {m_theirs, theirView}};
    int column = 0;
    for (const auto &[head, view] : columns) {
        grid->addWidget(head, 2, column, Qt::AlignLeading);
        grid->addWidget(view, 3, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    if (!longText) {
        m_mine->setAccessibleName(
            tr("%1, mine: %2").arg(m_label, mineWords.isEmpty() ? tr("(empty)") : mineWords));
        m_theirs->setAccessibleName(
            tr("%1, theirs: %2").arg(m_label, theirWords.isEmpty() ? tr("(empty)") : theirWords));
    } else {
        m_mine->setAccessibleName(tr("%1, mine").arg(m_label));
        m_theirs->setAccessibleName(tr("%1, theirs").arg(m_label));
    }
    connect(m_mine, &QRadioButton::toggled, this, &FieldChoice::changed);
    connect(m_theirs, &QRadioButton::toggled, this, &FieldChoice::changed);
}

QWidget *FieldChoice::valueView(const QString &words, bool asDifference)
{
    if (asDifference) {
        auto *view = new DiffView(this);
        view->showDifference(m_baseText, words);
        view->setAccessibleName(tr("%1: what changed").arg(m_label));
        return view;
    }
    QLabel *label = plain(words.isEmpty() ? tr("(empty)") : words, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (words.isEmpty())
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString FieldChoice::why(const Record &mine, const Record &theirs, const RecordStore &store) const
{
    if (isTags() && m_conflict.theirs.isAbsent())
        return tr("The service does not say which tags there are now. Writing yours replaces them all.");
    if (m_conflict.because.isEmpty())
        return {};
    const Resource &kind = theirs.resource();
    const QString who = theirs.text(u"ModifierName");
    const QString decider = fieldLabel(kind, m_conflict.because, store, theirs.integer(u"TicketTypeID"));
    const auto words = [&](const Record &record) {
        const QString text =
            valueWords(kind, m_conflict.because, record.value(m_conflict.because), record, store);
        return text.isEmpty() ? tr("(empty)") : text;
    };
    // Who decides over whom: their type over my status, or my type over their status.
    const bool theyDecide = QAnyStringView::compare(decidedBy(kind, m_conflict.element), m_conflict.because,
                                                    Qt::CaseInsensitive) == 0;
    return (theyDecide ? tr("%1 changed “%2” to “%3”; your value belongs to “%4”.")
                       : tr("%1 changed “%2” to “%3”; it was “%4” when you chose yours."))
        .arg(who.isEmpty() ? tr("Somebody") : who, decider, words(theirs), words(mine));
}

bool FieldChoice::isDecided() const
{
    return m_mine->isChecked() || m_theirs->isChecked();
}

bool FieldChoice::keepsMine() const
{
    return m_mine->isChecked();
}

void FieldChoice::chooseMine()
{
    m_mine->setChecked(true);
}

void FieldChoice::chooseTheirs()
{
    m_theirs->setChecked(true);
}

} // namespace ticketeer
