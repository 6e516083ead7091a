#pragma once

#include "context.h"
#include "customfields.h"
#include "ticketextras.h"
#include "view.h"
#include "wirexml.h"

#include <memory>

namespace ticketeer::sandbox {

/// How the rows of one answer are dressed; differs per route (reference C.1, C.9, D.4).
struct RowStyle
{
    CustomFields::Form customs = CustomFields::Form::Single;
    TagForm tags = TagForm::Absent;
    bool clean = true; ///< action texts lose what is no XML character; answers to POST and PUT keep it
};

/// Turns rows of a view into elements.
class RowWriter
{
public:
    RowWriter(Context &context, const View &view, RowStyle style);

    /// "SELECT key, columns FROM ...", to be followed by WHERE.
    [[nodiscard]] QString select() const;
    /// Writes the open element's content.
    void write(WireXml &xml, const QSqlQuery &row);
    [[nodiscard]] int typeId(const QSqlQuery &row) const;
    [[nodiscard]] CustomFields &customs() { return m_customs; }

    /// "owner = account", or "1" for views whose owner the route has checked.
    [[nodiscard]] static QString ownerCondition(const Context &context, const View &view);
    /// A document with one object as root; throws missingObject().
    [[nodiscard]] static QByteArray single(Context &context, const View &view, int id, RowStyle style);

private:
    void writeCell(WireXml &xml, const Column &column, const QVariant &cell) const;

    Context &m_context;
    const View &m_view;
    RowStyle m_style;
    CustomFields m_customs;
    int m_typeColumn = -1;
    std::unique_ptr<TicketExtras> m_extras;
};

} // namespace ticketeer::sandbox
