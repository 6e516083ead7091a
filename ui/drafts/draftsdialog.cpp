#include "draftsdialog.h"

#include "models/draftsmodel.h"
#include "pages/confirm.h"
#include "statesdialog.h"
#include "whenwords.h"
#include "window/desk.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ticketeer {

DraftsDialog::DraftsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_model(new DraftsModel(desk.drafts, &whenWords, this)),
      m_table(new QTableView(this)), m_empty(new QLabel(tr("There are no drafts."), m_table)),
      m_open(new QPushButton(tr("&Open"), this)), m_states(new QPushButton(tr("&Earlier States …"), this)),
      m_discard(new QPushButton(tr("&Discard"), this))
{
    setObjectName(u"draftsDialog"_s);
    setWindowTitle(tr("Drafts"));
    buildTable();
    m_open->setObjectName(u"openDraft"_s);
    m_open->setDefault(true);
    m_states->setObjectName(u"statesOfDraft"_s);
    m_discard->setObjectName(u"discardDraft"_s);
    auto *all = new QPushButton(tr("States of &All …"), this);
    all->setObjectName(u"statesOfAll"_s);
    all->setToolTip(tr("Also of drafts that were sent or thrown away"));
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_open, QDialogButtonBox::AcceptRole);
    for (QPushButton *button : {m_states, m_discard, all}) {
        button->setAutoDefault(false);
        box->addButton(button, QDialogButtonBox::ActionRole);
    }
    auto *close = box->addButton(QDialogButtonBox::Close);
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(box);
    resize(760, 360);
    connect(m_open, &QPushButton::clicked, this, &DraftsDialog::openCurrent);
    connect(m_states, &QPushButton::clicked, this, [this] { showStates(current().key); });
    connect(all, &QPushButton::clicked, this, [this] { showStates({}); });
    connect(m_discard, &QPushButton::clicked, this, &DraftsDialog::discardCurrent);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_model, &DraftsModel::refreshAges);
    minute->start(1min);
    for (const auto &signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &DraftsDialog::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DraftsDialog::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DraftsDialog::update);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    update();
    m_table->setFocus();
}

void DraftsDialog::buildTable()
{
    m_table->setObjectName(u"draftsList"_s);
    m_table->setAccessibleName(tr("Drafts"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(DraftsModel::Words, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int TitleLetters = 34;
    constexpr int WhenLetters = 20;
    m_table->setColumnWidth(DraftsModel::What, TitleLetters * letter);
    m_table->setColumnWidth(DraftsModel::Changed, WhenLetters * letter);
    connect(m_table, &QTableView::activated, this, &DraftsDialog::openCurrent);
    auto *remove = new QAction(m_discard->text(), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &DraftsDialog::discardCurrent);
    m_table->addAction(remove);
    m_empty->setObjectName(u"noDrafts"_s);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty);
}

Draft DraftsDialog::current() const
{
    return m_model->draftAt(m_table->currentIndex().row());
}

void DraftsDialog::update()
{
    const bool any = !current().key.isEmpty();
    m_open->setEnabled(any);
    m_states->setEnabled(any);
    m_discard->setEnabled(any);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void DraftsDialog::openCurrent()
{
    const QString key = current().key;
    if (key.isEmpty())
        return;
    // Its editor comes to the front, and is not to be behind us.
    accept();
    Q_EMIT openRequested(key);
}

void DraftsDialog::discardCurrent()
{
    const Draft draft = current();
    if (draft.key.isEmpty())
        return;
    confirm(this,
            {tr("Discard the draft"), tr("Discard the draft “%1”?").arg(draft.title),
             tr("Its states can be brought back for %n days.", "", Drafts::StatesKeptDays), tr("&Discard")},
            [this, key = draft.key] { m_desk.drafts.remove(key); });
}

void DraftsDialog::showStates(const QString &key)
{
    auto *states = new StatesDialog(m_desk, key, this);
    connect(states, &StatesDialog::broughtBack, this,
            [this](const QString &back) { m_table->selectRow(m_model->rowOf(back)); });
    states->open();
}

} // namespace ticketeer
