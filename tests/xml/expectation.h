#pragma once

#include "xml/recordreader.h"

#include <QStringList>

/// What one raw answer of tests/data/quirks must turn into, read from the text file beside it:
///
///     read tickets day-month Europe/Berlin tags-twice
///     records 1
///     total 164
///     0 Name = Pump won't start
///     0 DueDate empty
///     0 tags = pump | R&D
///     error Cut
class Expectation
{
public:
    /// Empty texts in problem() mean that it holds.
    static Expectation fromFile(const QString &path);

    [[nodiscard]] const ticketeer::Resource *resource() const { return m_resource; }
    [[nodiscard]] const ticketeer::AccountFormat &format() const { return m_format; }
    [[nodiscard]] bool tagsTwice() const { return m_tagsTwice; }
    /// The first line that does not hold, with what was found; empty when all do.
    [[nodiscard]] QString
    problem(const ticketeer::Result<ticketeer::RecordBatch, ticketeer::XmlError> &answer) const;

private:
    [[nodiscard]] static QString found(const QString &line, const ticketeer::RecordBatch &batch);
    [[nodiscard]] static QString foundInRecord(const QString &what, const ticketeer::Record &record);

    const ticketeer::Resource *m_resource = nullptr;
    ticketeer::AccountFormat m_format;
    bool m_tagsTwice = false;
    QStringList m_lines;
};
