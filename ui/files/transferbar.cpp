#include "transferbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int BarWidth = 110;
/// A progress bar counts in int, files in more.
constexpr int Steps = 1000;

} // namespace

TransferBar::TransferBar(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_bytes(new QLabel(this)), m_stop(new QToolButton(this))
{
    m_bar->setObjectName(u"transferProgress"_s);
    m_bar->setFixedWidth(BarWidth);
    m_bytes->setObjectName(u"transferBytes"_s);
    m_bytes->setForegroundRole(QPalette::PlaceholderText);
    m_stop->setObjectName(u"stopTransfer"_s);
    m_stop->setText(tr("Stop"));
    m_stop->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_bar);
    row->addWidget(m_bytes);
    row->addWidget(m_stop);
    hide();
    // The press may take the row away: not from within it.
    connect(m_stop, &QToolButton::clicked, this, &TransferBar::stopRequested, Qt::QueuedConnection);
}

void TransferBar::begin(const QString &what)
{
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_bytes->clear();
    m_stop->setAccessibleName(tr("Stop: %1").arg(what));
    m_stop->setEnabled(true);
    setVisible(true);
}

void TransferBar::show(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? Steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * Steps / total));
    const QLocale locale;
    m_bytes->setText(total > 0
                         ? tr("%1 of %2", "bytes of a file on its way")
                               .arg(locale.formattedDataSize(done, 1), locale.formattedDataSize(total, 1))
                         : locale.formattedDataSize(done, 1));
}

void TransferBar::setCanStop(bool can)
{
    m_stop->setEnabled(can);
}

void TransferBar::end()
{
    hide();
}

} // namespace ticketeer
