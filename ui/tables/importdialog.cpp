#include "importdialog.h"

#include "api/requestbudget.h"
#include "editor/plainhtml.h"
#include "editor/thing.h"
#include "importnames.h"
#include "importpage.h"
#include "importpreview.h"
#include "models/tablefile.h"
#include "pages/confirm.h"
#include "settings/settings.h"
#include "sync/pusher.h"
#include "tabletext.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int HintWidth = 64; ///< characters

enum Page {
    Start,
    Table,
    Check,
};

} // namespace

ImportDialog::ImportDialog(const Resource &resource, Desk &desk, Create create, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_create(std::move(create)),
      m_import(new TableImport(resource, desk.store, &htmlFromPlain, this)),
      m_names(new ImportNames(*m_import, desk.workspace, this)), m_messages(new MessageBar(this)),
      m_pages(new QStackedWidget(this)), m_page(new ImportPage(*m_import, this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New from Table: %1").arg(pluralName(resource)));
    m_pages->addWidget(buildStart());
    m_pages->addWidget(m_page);
    m_pages->addWidget(buildCheck());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildButtons());
    auto *pasting = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    connect(pasting, &QShortcut::activated, this, &ImportDialog::paste);
    connect(m_import, &TableImport::changed, this, &ImportDialog::update);
    connect(m_import, &TableImport::rowsChanged, this, &ImportDialog::update);
    connect(m_names, &ImportNames::changed, this, &ImportDialog::update);
    connect(m_page, &ImportPage::mapped, this, &ImportDialog::rememberMapping);
    resize(980, 640);
    update();
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::buildStart()
{
    auto *start = new QWidget(this);
    auto *hint =
        new QLabel(tr("Copy the cells in a spreadsheet program and paste them here, or open a CSV file. The "
                      "first row should name the columns. Nothing is created before you have seen what "
                      "it will be."),
                   start);
    hint->setWordWrap(true);
    hint->setMinimumWidth(hint->fontMetrics().averageCharWidth() * HintWidth);
    auto *pasting = new QPushButton(tr("&Paste"), start);
    pasting->setObjectName(u"pasteButton"_s);
    connect(pasting, &QPushButton::clicked, this, &ImportDialog::paste);
    auto *opening = new QPushButton(tr("&Open File…"), start);
    opening->setObjectName(u"openFileButton"_s);
    opening->setAutoDefault(false);
    connect(opening, &QPushButton::clicked, this, &ImportDialog::openFile);
    auto *middle = new QGridLayout(start);
    middle->setRowStretch(0, 2);
    middle->setRowStretch(3, 3);
    middle->setColumnStretch(0, 1);
    middle->setColumnStretch(3, 1);
    middle->setVerticalSpacing(16);
    middle->addWidget(hint, 1, 1, 1, 2);
    middle->addWidget(pasting, 2, 1);
    middle->addWidget(opening, 2, 2);
    return start;
}

QWidget *ImportDialog::buildCheck()
{
    auto *check = new QWidget(this);
    m_checkText = new QLabel(check);
    m_checkText->setObjectName(u"checkText"_s);
    m_checkText->setTextFormat(Qt::PlainText);
    m_checkText->setWordWrap(true);
    m_checkText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_checked = new QTableView(check);
    m_checked->setObjectName(u"checkTable"_s);
    m_checked->setAccessibleName(tr("What will be created"));
    m_checked->setWordWrap(false);
    m_checked->setTabKeyNavigation(false);
    m_checked->setAlternatingRowColors(true);
    m_checked->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_checked->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_checked->horizontalHeader()->setHighlightSections(false);
    m_checked->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(check);
    column->setContentsMargins({});
    column->addWidget(m_checkText);
    column->addWidget(m_checked, 1);
    return check;
}

QWidget *ImportDialog::buildButtons()
{
    auto *bottom = new QWidget(this);
    m_summary = new QLabel(bottom);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    const auto button = [this, bottom](const QString &text, const QString &name,
                                       void (ImportDialog::*slot)()) {
        auto *made = new QPushButton(text, bottom);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_leaveOut = button({}, u"leaveOutButton"_s, &ImportDialog::leaveOutFaulty);
    m_back = button(tr("&Back"), u"backButton"_s, &ImportDialog::back);
    m_next = button({}, u"createButton"_s, &ImportDialog::check);
    m_next->setAutoDefault(true);
    QPushButton *cancel = button(tr("&Cancel"), u"cancelButton"_s, &ImportDialog::reject);
    auto *box = new QDialogButtonBox(bottom);
    box->addButton(m_next, QDialogButtonBox::AcceptRole);
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins({});
    row->addWidget(m_summary, 1);
    row->addWidget(m_leaveOut);
    row->addWidget(m_back);
    row->addWidget(box);
    return bottom;
}

void ImportDialog::begin(std::function<void()> then)
{
    if (m_reading || m_pages->currentIndex() == Check)
        return;
    if (!m_page->isEdited()) {
        then();
        return;
    }
    confirm(this,
            {tr("Another Table"), tr("Take another table in place of this one?"),
             tr("What you have mended in it is lost."), tr("Take &Another")},
            std::move(then));
}

void ImportDialog::paste()
{
    begin([this] {
        const QString text = QGuiApplication::clipboard()->text();
        m_reading = true;
        update();
        readTableText(text, this, [this](const auto &read) { take(read); });
    });
}

void ImportDialog::openFile()
{
    begin([this] {
        m_desk.askOpenFiles(this, [this](const QStringList &files) {
            if (files.isEmpty() || m_reading)
                return;
            m_reading = true;
            update();
            readTableFile(files.first(), this, [this](const auto &read) { take(read); });
        });
    });
}

void ImportDialog::take(const Result<TextTable, TableFlaw> &read)
{
    m_reading = false;
    if (!read.ok()) {
        m_messages->showMessage(MessageBar::Tone::Warning, tableFlawText(read.error()),
                                tableFlawAdvice(read.error()), read.error().technical);
        update();
        return;
    }
    m_messages->clear();
    m_import->setTable(*read);
    recallMapping();
    m_pages->setCurrentIndex(Table);
    m_page->begin();
    if (!read->ragged.isEmpty())
        m_messages->showMessage(
            MessageBar::Tone::Info,
            tr("Some rows have another number of cells than the first, which has %1: %2.")
                .arg(QLocale().toString(read->rows.first().size()), raggedText(*read)),
            tr("Missing cells count as empty. Check that no cell stands in a column that is not its own."));
    update();
}

QString ImportDialog::mappingKey() const
{
    const QByteArray headings = m_import->headings().join(QChar(0x1F)).toCaseFolded().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(headings, QCryptographicHash::Sha1).toHex().left(12);
    return u"import/%1/%2"_s.arg(m_import->resource().key, QString::fromLatin1(hash));
}

void ImportDialog::rememberMapping()
{
    m_desk.settings.setRaw(mappingKey(), m_import->mapping());
}

void ImportDialog::recallMapping()
{
    const QStringList known = m_desk.settings.raw(mappingKey()).toStringList();
    if (known.size() == m_import->columnCount())
        m_import->setMapping(known);
}

void ImportDialog::leaveOutFaulty()
{
    m_import->setLeftOut(m_import->faultyRows(), true);
    m_next->setFocus();
}

void ImportDialog::check()
{
    if (m_pages->currentIndex() == Check) {
        createAll();
        return;
    }
    m_messages->clear();
    delete m_preview;
    m_preview = new ImportPreview(*m_import, m_desk.store, this);
    m_checked->setModel(m_preview);
    m_checked->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_checked->setColumnWidth(column, std::min(m_checked->columnWidth(column), 320));
    m_pages->setCurrentIndex(Check);
    update();
    m_checked->setFocus();
}

void ImportDialog::back()
{
    m_pages->setCurrentIndex(Table);
    update();
    m_page->table().setFocus();
}

void ImportDialog::createAll()
{
    rememberMapping();
    QList<OutboxEntry> entries;
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const Change &change : m_preview->changes()) {
        entries.append(Pusher::entryFor(
            change, {.what = tr("%1 “%2”").arg(newThingTitle(change.resource()), change.preview().title()),
                     .batch = batch}));
    }
    m_create(entries);
    accept();
}

void ImportDialog::reject()
{
    if (!m_page->isEdited()) {
        QDialog::reject();
        return;
    }
    confirm(this,
            {windowTitle(), tr("Close without creating anything?"),
             tr("What you have mended in the table is lost."), tr("&Close")},
            [this] { QDialog::reject(); });
}

QString ImportDialog::costText(int requests) const
{
    const RequestBudget &budget = m_desk.budget;
    const int left = std::max(0, budget.dayLimit() - budget.usedToday() - budget.estimatedOthers());
    const QString cost =
        tr("This takes about %Ln request(s), of %1 left today.", "", requests).arg(QLocale().toString(left));
    return requests <= left ? cost : QString(cost + u' ' + tr("The rest waits until there are more."));
}

QString ImportDialog::summaryText() const
{
    if (m_reading)
        return tr("Reading …");
    if (m_pages->currentIndex() == Start)
        return {};
    const TableImport::Summary sum = m_import->summary();
    QStringList parts{tr("%Ln to create", "", sum.toCreate)};
    if (sum.faulty)
        parts.append(tr("%Ln to mend or leave out", "", sum.faulty));
    if (sum.leftOut)
        parts.append(tr("%Ln left out", "", sum.leftOut));
    if (sum.warned)
        parts.append(tr("%Ln with a warning", "", sum.warned));
    QString text = parts.join(u", "_s) + u'.';
    if (const QStringList missing = m_import->missingFields(); !missing.isEmpty())
        text += u' ' + tr("No column is: %1.").arg(QLocale().createSeparatedList(missing));
    if (const QStringList names = m_names->underWay(); !names.isEmpty())
        text += u' ' + tr("Still fetching: %1.").arg(QLocale().createSeparatedList(names));
    return text;
}

void ImportDialog::update()
{
    const int page = m_pages->currentIndex();
    const TableImport::Summary sum = m_import->summary();
    m_summary->setText(summaryText());
    m_leaveOut->setVisible(page == Table && sum.faulty > 0);
    m_leaveOut->setText(tr("&Leave Out %Ln", "", sum.faulty));
    m_back->setVisible(page == Check);
    m_next->setVisible(page != Start);
    m_next->setText(page == Check ? tr("C&reate %Ln", "", sum.toCreate) : tr("Chec&k"));
    m_next->setEnabled(!m_reading && sum.toCreate > 0 && sum.faulty == 0);
    m_next->setDefault(page != Start);
    if (page == Check)
        m_checkText->setText(tr("This is what will be created. Values in italics are filled in because the "
                                "table leaves them open.") +
                             u' ' + costText(sum.requests));
}

} // namespace ticketeer
