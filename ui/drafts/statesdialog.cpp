#include "statesdialog.h"

#include "models/draftwords.h"
#include "outbox/entrytext.h"
#include "whenwords.h"
#include "window/desk.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

StatesDialog::StatesDialog(Desk &desk, const QString &key, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_ofAll(key.isEmpty()), m_list(new QListWidget(this)),
      m_preview(new QPlainTextEdit(this)), m_none(new QLabel(tr("Looking …"), this)),
      m_back(new QPushButton(tr("&Bring Back"), this))
{
    setObjectName(u"statesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_ofAll ? tr("Earlier States of All Drafts") : tr("Earlier States"));
    m_list->setObjectName(u"statesList"_s);
    m_list->setAccessibleName(tr("Earlier states"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_preview->setObjectName(u"statePreview"_s);
    m_preview->setAccessibleName(tr("What this state says"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_none->setObjectName(u"statesNone"_s);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_back->setObjectName(u"bringBack"_s);
    m_back->setDefault(true);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(m_preview);
    halves->setSizes({300, 360});
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_back, QDialogButtonBox::AcceptRole);
    box->addButton(new QPushButton(tr("&Close"), this), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_none);
    column->addWidget(halves, 1);
    column->addWidget(box);
    resize(720, 400);
    connect(m_list, &QListWidget::currentRowChanged, this, &StatesDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &StatesDialog::bringBack);
    connect(m_back, &QPushButton::clicked, this, &StatesDialog::bringBack);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showCurrent();
    desk.drafts.states(key, this, [this](const QList<Draft> &states) { fill(states); });
}

void StatesDialog::fill(const QList<Draft> &states)
{
    m_states = states;
    for (const Draft &state : states) {
        const QString when = whenWords(state.changedAt);
        const QString words = firstWords(state);
        m_list->addItem(m_ofAll ? u"%1 · %2 · %3"_s.arg(when, state.title, words)
                                : u"%1 · %2"_s.arg(when, words));
    }
    m_none->setText(states.isEmpty() ? tr("No earlier states are kept.") : QString());
    m_none->setVisible(states.isEmpty());
    if (!states.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

void StatesDialog::showCurrent()
{
    const int row = m_list->currentRow();
    m_back->setEnabled(row >= 0);
    OutboxEntry typed;
    if (row >= 0)
        typed.change = m_states[row].change;
    m_preview->setPlainText(row >= 0 ? EntryText(m_desk).contents(typed) : QString());
}

void StatesDialog::bringBack()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Draft state = m_states[row];
    m_desk.drafts.put(state);
    Q_EMIT broughtBack(state.key);
    accept();
}

} // namespace ticketeer
