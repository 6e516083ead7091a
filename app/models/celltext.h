#pragma once

#include "recordtablemodel.h"

#include <QCoreApplication>

namespace ticketeer {

/// The words for one cell in the user's language, locale and time zone. Used by every model; nothing here
/// parses.
class CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
public:
    explicit CellText(QLocale locale = QLocale()) : m_locale(std::move(locale)) {}

    /// What a list shows: one line.
    [[nodiscard]] QString line(const Column &column, const Value &value) const;
    /// Empty for absent and empty values.
    [[nodiscard]] QString text(FieldType type, const Value &value) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
};

} // namespace ticketeer
