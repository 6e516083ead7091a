#include "tableimport.h"

#include "formfields.h"
#include "headingguess.h"
#include "mappedtable.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// POST, what POST does not read in a PUT after it, and a look at what became of it where answers do not tell
/// (reference C.1, G.19).
int requestsFor(const Change &change)
{
    const bool second =
        std::any_of(change.edits().cbegin(), change.edits().cend(), [&](const FieldEdit &edit) {
            const Field *field = change.resource().field(edit.element);
            return field && !field->writableOnCreate() && field->writableOnUpdate() &&
                   !(change.parent() && edit.element == u"OrganizationID");
        });
    const bool look = second || change.resource().is(resources::Tickets);
    return 1 + (second ? 1 : 0) + (look ? 1 : 0);
}

} // namespace

class TableImport::Private
{
public:
    struct Row
    {
        QList<CellProblem> problems;
        bool leftOut = false;
        int requests = 0;
    };

    Private(const Resource &kind, RecordStore &records, std::function<QString(const QString &)> html)
        : resource(kind), store(records), htmlOf(std::move(html))
    {
    }

    const Resource &resource;
    RecordStore &store;
    std::function<QString(const QString &)> htmlOf;
    QList<FormField> fields;
    MappedTable table;
    std::unique_ptr<ImportRow> rules;
    QList<Row> rows;
    QHash<QString, int> keys; ///< how many rows have this name or mail address

    /// Who is told apart by it: nobody wants a customer twice.
    [[nodiscard]] QString keyElement() const
    {
        return resource.is(resources::Customers)  ? u"Name"_s
               : resource.is(resources::Contacts) ? u"Email"_s
                                                  : QString();
    }
    [[nodiscard]] QString keyOf(int row) const
    {
        return rows.at(row).leftOut ? QString() : table.text(row, keyElement()).simplified().toCaseFolded();
    }
    void countKeys()
    {
        keys.clear();
        for (int row = 0; row < rows.size(); ++row) {
            if (const QString key = keyOf(row); !key.isEmpty())
                ++keys[key];
        }
    }
    void readRow(int row)
    {
        ImportRow::Outcome outcome = rules->read(table.texts(row), QLocale());
        rows[row].problems = std::move(outcome.problems);
        rows[row].requests = requestsFor(outcome.change);
    }
    void readRules()
    {
        fields = formFieldsFor(resource, true, store.customFields().allFields(resource));
        fields.removeIf([](const FormField &field) { return field.readOnly; });
        if (resource.is(resources::Tickets)) {
            FormField tags;
            tags.element = u"Tags"_s;
            tags.label = QCoreApplication::translate("Field", "Tags");
            fields.append(tags);
        }
        rules = std::make_unique<ImportRow>(resource, store, fields, htmlOf);
    }
    void readAll()
    {
        const QList<Row> before = std::exchange(rows, {});
        rows.resize(table.rowCount());
        for (int row = 0; row < rows.size(); ++row) {
            rows[row].leftOut = before.size() == rows.size() && before.at(row).leftOut;
            readRow(row);
        }
        countKeys();
    }
    [[nodiscard]] bool isFaulty(int row) const
    {
        const QList<CellProblem> &found = rows.at(row).problems;
        return std::any_of(found.cbegin(), found.cend(),
                           [](const CellProblem &problem) { return !problem.isWarning(); });
    }
    [[nodiscard]] QStringList known() const
    {
        QStringList elements;
        for (const FormField &field : fields)
            elements.append(field.element);
        return elements;
    }
    void guess() { table.setMapping(guessedFields(resource, table.headings(), fields), known()); }
};

TableImport::TableImport(const Resource &resource, RecordStore &store,
                         std::function<QString(const QString &)> htmlOf, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(resource, store, std::move(htmlOf)))
{
    d->readRules();
    // Lists arrive in pages; they are looked at once they stop.
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(50);
    connect(later, &QTimer::timeout, this, [this] {
        d->readRules();
        d->readAll();
        Q_EMIT changed();
    });
    const auto lookAgain = [this, later](const Resource *other) {
        const bool known = other == &d->resource && !d->keyElement().isEmpty();
        const bool used =
            known || std::any_of(d->fields.cbegin(), d->fields.cend(), [&](const FormField &field) {
                return field.lookup == other->key &&
                       (field.required || d->table.mapping().contains(field.element));
            });
        if (used)
            later->start();
    };
    connect(&store, &RecordStore::changed, this, lookAgain);
    connect(&store, &RecordStore::removed, this, lookAgain);
    connect(&store, &RecordStore::customFieldsChanged, this, lookAgain);
}

TableImport::~TableImport() = default;

const Resource &TableImport::resource() const
{
    return d->resource;
}

const QList<FormField> &TableImport::fields() const
{
    return d->fields;
}

const FormField *TableImport::fieldOf(int column) const
{
    const QString element = d->table.mapping().value(column);
    const auto found = std::find_if(d->fields.cbegin(), d->fields.cend(),
                                    [&](const FormField &field) { return field.element == element; });
    return element.isEmpty() || found == d->fields.cend() ? nullptr : &*found;
}

void TableImport::setTable(const TextTable &table)
{
    d->table = MappedTable(table);
    d->rows.clear();
    d->table.setHasHeadings(true);
    d->guess();
    const QStringList &mapping = d->table.mapping();
    const bool known = std::any_of(mapping.cbegin(), mapping.cend(),
                                   [](const QString &element) { return !element.isEmpty(); });
    d->table.setHasHeadings(known || !d->table.beginsWithData());
    d->readAll();
    Q_EMIT changed();
}

bool TableImport::hasHeadings() const
{
    return d->table.hasHeadings();
}

void TableImport::setHasHeadings(bool has)
{
    if (hasHeadings() == has)
        return;
    d->table.setHasHeadings(has);
    d->rows.clear();
    if (has)
        d->guess();
    d->readAll();
    Q_EMIT changed();
}

QStringList TableImport::headings() const
{
    return d->table.headings();
}

QStringList TableImport::mapping() const
{
    return d->table.mapping();
}

void TableImport::setMapping(const QStringList &elements)
{
    const QStringList before = mapping();
    d->table.setMapping(elements, d->known());
    if (mapping() == before)
        return;
    d->readAll();
    Q_EMIT changed();
}

void TableImport::setField(int column, const QString &element)
{
    QStringList mapping = d->table.mapping();
    if (column < 0 || column >= mapping.size())
        return;
    for (QString &other : mapping) {
        if (other == element)
            other.clear();
    }
    mapping[column] = element;
    setMapping(mapping);
}

int TableImport::columnCount() const
{
    return d->table.columnCount();
}

int TableImport::rowCount() const
{
    return static_cast<int>(d->rows.size());
}

QString TableImport::cell(int row, int column) const
{
    return d->table.cell(row, column);
}

void TableImport::setCells(const QList<int> &rows, int column, const QString &text)
{
    const bool isKey = column >= 0 && column == d->table.columnOf(d->keyElement());
    QList<int> touched;
    for (const int row : rows) {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount() ||
            cell(row, column) == text)
            continue;
        d->table.setCell(row, column, text);
        d->readRow(row);
        touched.append(row);
    }
    if (touched.isEmpty())
        return;
    d->countKeys();
    Q_EMIT rowsChanged(isKey ? allRows() : touched);
}

QList<int> TableImport::rowsWith(int column, const QString &text) const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (cell(row, column).trimmed() == text.trimmed())
            rows.append(row);
    }
    return rows;
}

QList<int> TableImport::allRows() const
{
    QList<int> all(rowCount());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

int TableImport::lineOf(int row) const
{
    return d->table.lineOf(row);
}

bool TableImport::isLeftOut(int row) const
{
    return d->rows.value(row).leftOut;
}

void TableImport::setLeftOut(const QList<int> &rows, bool out)
{
    for (const int row : rows) {
        if (row >= 0 && row < rowCount())
            d->rows[row].leftOut = out;
    }
    // Another row of the same name may not be twice any more.
    d->countKeys();
    Q_EMIT rowsChanged(d->keyElement().isEmpty() ? rows : allRows());
}

QList<CellProblem> TableImport::problems(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    QList<CellProblem> found = d->rows.at(row).problems;
    const QString element = d->keyElement();
    const QString key = d->keyOf(row);
    if (!key.isEmpty()) {
        const QString text = d->table.text(row, element);
        if (d->rules->isThere(element, text))
            found.append({CellProblem::Kind::ThereAlready, element, text, {}, {}, 0});
        if (d->keys.value(key) > 1)
            found.append({CellProblem::Kind::TwiceHere, element, text, {}, {}, 0});
    }
    return found;
}

bool TableImport::isFaulty(int row) const
{
    return row >= 0 && row < rowCount() && d->isFaulty(row);
}

QList<int> TableImport::faultyRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (d->isFaulty(row))
            rows.append(row);
    }
    return rows;
}

QStringList TableImport::near(int row, const QString &element) const
{
    return row >= 0 && row < rowCount() ? d->rules->near(element, d->table.texts(row)) : QStringList();
}

QList<qint64> TableImport::productsUsed() const
{
    QList<qint64> products;
    const bool hasVersions =
        std::any_of(d->fields.cbegin(), d->fields.cend(), [this](const FormField &field) {
            return field.lookup == resources::Versions && d->table.mapping().contains(field.element);
        });
    for (int row = 0; hasVersions && row < rowCount(); ++row) {
        if (const qint64 product = d->rules->productOf(d->table.texts(row));
            product && !products.contains(product))
            products.append(product);
    }
    return products;
}

bool TableImport::isNeeded(const FormField &field) const
{
    return d->rules->isNeeded(field);
}

QStringList TableImport::missingFields() const
{
    QStringList labels;
    for (const FormField &field : d->fields) {
        if (isNeeded(field) && !d->table.mapping().contains(field.element))
            labels.append(field.label);
    }
    return labels;
}

TableImport::Summary TableImport::summary() const
{
    Summary sum;
    for (int row = 0; row < rowCount(); ++row) {
        if (d->rows.at(row).leftOut) {
            ++sum.leftOut;
        } else if (d->isFaulty(row)) {
            ++sum.faulty;
        } else {
            ++sum.toCreate;
            sum.warned += problems(row).isEmpty() ? 0 : 1;
            sum.requests += d->rows.at(row).requests;
        }
    }
    return sum;
}

QList<int> TableImport::rowsToCreate() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (!d->rows.at(row).leftOut && !d->isFaulty(row))
            rows.append(row);
    }
    return rows;
}

Change TableImport::changeOf(int row) const
{
    return d->rules->read(d->table.texts(row), QLocale()).change;
}

QList<Change> TableImport::changes() const
{
    QList<Change> all;
    for (const int row : rowsToCreate())
        all.append(changeOf(row));
    return all;
}

QString TableImport::textOf(int row, const QString &element) const
{
    return d->table.text(row, element);
}

} // namespace ticketeer
