#include "budgetdetails.h"

#include "budgettext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ticketeer {

namespace {

constexpr int Hours = 24;
constexpr int TotalRow = 0;
constexpr int TotalColumn = static_cast<int>(AllPurposes.size());
constexpr int RowPadding = 8;

QString timeText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

BudgetDetails::BudgetDetails(const RequestBudget &budget, QWidget *parent)
    : QDialog(parent), m_budget(budget), m_use(new QLabel(this)), m_others(new QLabel(this)),
      m_hold(new QLabel(this)), m_reserve(new QLabel(this)),
      m_table(new QTableWidget(Hours + 1, TotalColumn + 1, this))
{
    setObjectName(u"requestBudgetDetails"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Requests"));
    auto *layout = new QVBoxLayout(this);
    const auto sentences = {std::pair{m_use, u"budgetUse"_s}, std::pair{m_others, u"budgetOthers"_s},
                            std::pair{m_hold, u"budgetHold"_s}, std::pair{m_reserve, u"budgetReserve"_s}};
    for (const auto &[label, name] : sentences) {
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    buildTable();
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &BudgetDetails::reject);
    layout->addWidget(buttons);
    resize(820, 620);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BudgetDetails::follow);
    connect(&budget, &RequestBudget::changed, this, &BudgetDetails::follow);
    m_second.start();
    follow();
    m_table->setCurrentCell(TotalRow, TotalColumn);
    m_table->setFocus();
}

void BudgetDetails::buildTable()
{
    m_table->setObjectName(u"budgetTable"_s);
    m_table->setAccessibleName(tr("Requests by hour and purpose"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + RowPadding);
    QStringList titles;
    for (const Purpose purpose : AllPurposes)
        titles.append(purposeText(purpose));
    titles.append(tr("All"));
    m_table->setHorizontalHeaderLabels(titles);
    QFont bold = m_table->font();
    bold.setBold(true);
    for (int row = 0; row <= Hours; ++row) {
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem);
        for (int column = 0; column <= TotalColumn; ++column) {
            auto *item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            if (row == TotalRow || column == TotalColumn)
                item->setFont(bold);
            m_table->setItem(row, column, item);
        }
    }
}

void BudgetDetails::follow()
{
    m_use->setText(useSentence());
    m_others->setText(othersSentence());
    m_hold->setText(holdSentence());
    m_reserve->setText(reserveSentence());
    fillTable();
}

void BudgetDetails::fillTable()
{
    m_table->verticalHeaderItem(TotalRow)->setText(tr("24 hours"));
    fillRow(TotalRow, m_budget.usedByPurpose());
    QDateTime to = m_budget.now();
    int row = TotalRow;
    for (const RequestBudget::Hour &hour : m_budget.usedByHour()) {
        m_table->verticalHeaderItem(++row)->setText(tr("%1 – %2").arg(timeText(hour.from), timeText(to)));
        fillRow(row, hour.used);
        to = hour.from;
    }
}

void BudgetDetails::fillRow(int row, const QHash<Purpose, int> &used)
{
    const QLocale locale;
    int column = 0;
    int total = 0;
    for (const Purpose purpose : AllPurposes) {
        const int count = used.value(purpose);
        total += count;
        m_table->item(row, column++)->setText(locale.toString(count));
    }
    m_table->item(row, TotalColumn)->setText(locale.toString(total));
}

QString BudgetDetails::useSentence() const
{
    const QLocale locale;
    return tr("This client made %1 of %2 requests in the last 24 hours, and %3 of %4 in the last minute.")
        .arg(locale.toString(m_budget.usedToday()), locale.toString(m_budget.dayLimit()),
             locale.toString(m_budget.usedThisMinute()), locale.toString(m_budget.minuteLimit()));
}

QString BudgetDetails::othersSentence() const
{
    const int others = m_budget.estimatedOthers();
    if (others == 0)
        return tr("What other windows, computers and colleagues use is not known: it shows only when all "
                  "together reach the limit.");
    return tr("Others used about %1, reckoned from %2, when all together had reached the limit.")
        .arg(QLocale().toString(others), timeText(m_budget.others().when));
}

QString BudgetDetails::holdSentence() const
{
    const QString left = countdown(m_budget);
    if (!left.isEmpty())
        return m_budget.allows(Purpose::Write) ? tr("The organization's limit is reached: reading is on hold "
                                                    "and goes on in %1. Saving is "
                                                    "still tried.")
                                                     .arg(left)
                                               : tr("The organization's limit is reached: reading and saving "
                                                    "are on hold and go on in %1.")
                                                     .arg(left);
    if (const qint64 wait = m_budget.millisecondsUntilAllowed(Purpose::List); wait > 0)
        return tr("Lists wait until %1, to keep what is left for saving and opening.")
            .arg(timeText(m_budget.now().addMSecs(wait)));
    return tr("Nothing is on hold.");
}

QString BudgetDetails::reserveSentence() const
{
    const QLocale locale;
    QString sentence =
        tr("The last %1 requests of a day are held back for saving and opening: lists stop at %2, refreshing "
           "at %3, filling in at %4.")
            .arg(locale.toString(m_budget.dayLimit() - m_budget.dayLimitFor(Purpose::List)),
                 locale.toString(m_budget.dayLimitFor(Purpose::List)),
                 locale.toString(m_budget.dayLimitFor(Purpose::Refresh)),
                 locale.toString(m_budget.dayLimitFor(Purpose::Backfill)));
    if (m_budget.share() < 100)
        sentence = tr("%1 This client keeps to %2 percent of the limits, as set under Settings, Account.")
                       .arg(sentence, locale.toString(m_budget.share()));
    return sentence;
}

} // namespace ticketeer
