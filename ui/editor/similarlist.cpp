#include "similarlist.h"

#include "records/ticket.h"
#include "store/recordstore.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int TitleWidth = 360;
constexpr int CustomerWidth = 180;

} // namespace

SimilarList::SimilarList(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_similar(desk.store, desk.file), m_rows(new QVBoxLayout)
{
    setObjectName(u"similarTickets"_s);
    setAccessibleName(tr("Similar tickets"));
    auto *title = new QLabel(tr("Perhaps it is known already:"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(title);
    column->addLayout(m_rows);
    hide();
    connect(&m_similar, &SimilarTickets::changed, this, &SimilarList::rebuild);
}

void SimilarList::look(const QString &title, qint64 customer, qint64 product)
{
    m_similar.look(title, customer, product);
}

void SimilarList::rebuild()
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const qint64 id : m_similar.found())
        addRow(m_desk.store.record(resource(resources::Tickets), id));
    setVisible(m_rows->count() > 0);
}

void SimilarList::addRow(const Record &ticket)
{
    const QString number = QString::number(ticket.integer(u"TicketNumber"));
    const QString title = ticket.title();
    QStringList about{ticket.text(u"Status"), customerNames(ticket)};
    about.removeAll(QString());
    const QString tail = about.join(u" · "_s);
    auto *row = new QToolButton(this);
    row->setObjectName(u"similarTicket"_s);
    row->setIcon(icon("ticket"_L1));
    row->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->setAutoRaise(true);
    const QFontMetrics metrics = row->fontMetrics();
    QString text = u"%1  %2"_s.arg(number, metrics.elidedText(title, Qt::ElideRight, TitleWidth));
    if (!tail.isEmpty())
        text += u"  –  "_s + metrics.elidedText(tail, Qt::ElideRight, CustomerWidth);
    row->setText(text.replace(u'&', u"&&"_s));
    row->setAccessibleName(tr("Similar ticket %1: %2, %3").arg(number, title, tail));
    row->setToolTip(plainTip(tr("%1\nOpens it in the main window; what you are writing stays.").arg(title)));
    connect(row, &QToolButton::clicked, this,
            [this, id = ticket.id()] { m_desk.openPage(resource(resources::Tickets), id); });
    m_rows->addWidget(row, 0, Qt::AlignLeading);
    row->setVisible(true);
}

} // namespace ticketeer
