#pragma once

#include "editsession.h"
#include "nameindex.h"

#include "records/change.h"

#include <QHash>
#include <QLocale>

#include <functional>

namespace ticketeer {

/// What is wrong with one cell of a table that is to become entries.
struct CellProblem
{
    enum class Kind : quint8 {
        Required,
        TooLong, ///< limit says how many characters are allowed
        NotANumber,
        NotADate,
        NotAFlag,
        UnknownName,
        AmbiguousName, ///< candidates
        OfAnotherType, ///< a status that is not of the row's type; owner is that type
        OfAnotherProduct,
        OfAnotherCustomer,
        NoProduct,      ///< a version without the product it is of
        NoSuchField,    ///< a custom field that tickets of this type do not have; owner is the type
        CharactersLost, ///< a warning
        NotActive,      ///< a warning: a customer who is not shown any more, a user who has left
        ThereAlready,   ///< a warning: the account has one of this name or mail address
        TwiceHere,      ///< a warning: so has another row
    };
    Kind kind = Kind::Required;
    QString element;
    QString text; ///< as it stands in the table
    QString owner;
    QStringList candidates;
    int limit = 0;

    [[nodiscard]] bool isWarning() const { return kind >= Kind::CharactersLost; }
};

/// Makes one new entry of the cells of a row: names become ids, texts values. What the row leaves open is
/// filled in as the form for a new entry would. Sees each list of the store as it was when it was first
/// needed: make another one when the store has changed. GUI thread.
class ImportRow
{
public:
    /// htmlOf: makes HTML of what people typed, for fields that hold it.
    ImportRow(const Resource &resource, RecordStore &store, const QList<FormField> &fields,
              std::function<QString(const QString &)> htmlOf);

    struct Outcome
    {
        Change change;
        QList<CellProblem> problems;
    };
    /// Texts by element, without white space around them; only those that a column has.
    [[nodiscard]] Outcome read(const QHash<QString, QString> &texts, const QLocale &locale) const;
    /// What a name of a row may have meant.
    [[nodiscard]] QStringList near(const QString &element, const QHash<QString, QString> &texts) const;
    /// For people: the name behind an id.
    [[nodiscard]] QString nameOf(const FormField &field, qint64 id) const;
    /// The product of a row, for fetching its versions; 0: none.
    [[nodiscard]] qint64 productOf(const QHash<QString, QString> &texts) const;
    /// A row that leaves it open cannot be created.
    [[nodiscard]] bool isNeeded(const FormField &field) const;
    [[nodiscard]] bool isThere(const QString &element, const QString &text) const;

private:
    class Reading;
    /// Made when first asked for: there may be very many tickets or contacts, and no column that names one.
    [[nodiscard]] const NameIndex &index(const QString &lookup) const;
    [[nodiscard]] const FormField *field(QAnyStringView element) const;

    const Resource &m_resource;
    const RecordStore &m_store;
    QList<FormField> m_fields;
    CustomFields m_customFields;
    std::function<QString(const QString &)> m_htmlOf;
    mutable QHash<QString, NameIndex> m_indexes; ///< by the key of the resource looked up
    QHash<qint64, qint64> m_firstStatus;         ///< by type
    QHash<QString, Value> m_defaults;
    NameIndex m_there;
};

} // namespace ticketeer
