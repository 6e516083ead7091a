#pragma once

#include "records/record.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace ticketeer {

class FlowLayout;
class RecordStore;

/// One value to show: what it is called, and its words.
struct ShownField
{
    QString element;
    QString label;
    QString text;
    QString hint;                      ///< for a tool tip: the moment in UTC
    const Resource *leadsTo = nullptr; ///< the text is the name of this object ...
    qint64 id = 0;                     ///< ... which can be opened
    bool operator==(const ShownField &) const = default;
};

/// The value of one element in the user's language and zone; empty text when there is none.
[[nodiscard]] ShownField shownField(const Record &record, QAnyStringView element, const RecordStore &store);
/// Everything a page shows of a record: described fields meant for people, then custom ones; those that the
/// page shows elsewhere are left out.
[[nodiscard]] QList<ShownField> shownFields(const Record &record, const RecordStore &store,
                                            const QStringList &elsewhere);

/// Labels over values, side by side as far as the width goes. Values can be selected; names of objects are
/// links.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    enum class Style : quint8 {
        Flow,  ///< label over value, beside each other
        Lines, ///< label beside value, one a line
    };
    explicit FieldGrid(Style style, QWidget *parent = nullptr);

    /// Rebuilds only when something is different.
    void setFields(const QList<ShownField> &fields);

Q_SIGNALS:
    void opened(const ticketeer::Resource *resource, qint64 id);

private:
    [[nodiscard]] QWidget *valueFor(const ShownField &field);
    Style m_style;
    QList<ShownField> m_fields;
    QWidget *m_inside = nullptr;
};

} // namespace ticketeer
