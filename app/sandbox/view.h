#pragma once

#include <QtGlobal>

#include <span>

namespace ticketeer::sandbox {

enum class Kind : quint8 { Int, Text, Bool, Date, Decimal };

/// What the field map permits for one element (reference C).
enum class Write : quint8 { Never = 0, Post = 1, Put = 2, Both = 3 };

enum Trait : quint8 {
    NotNull = 1,   ///< an empty element is a 500
    Hidden = 2,    ///< can be filtered or written but is never shown
    BreaksSql = 4, ///< the filter name differs from the database column, so the SQL engine fails (E.3)
    Ansi = 16,     ///< a non-Unicode column: characters outside its code page become question marks (D.2)
    Cleaned = 8,   ///< every UTF-16 unit that is no XML character by itself is dropped on GET (D.3)
};

struct Column
{
    const char *element;
    const char *sql;
    Kind kind = Kind::Text;
    Write write = Write::Never;
    int maxLength = 0; ///< 0: no limit
    quint8 traits = 0;
};

enum class CustomKind : quint8 {
    None = 0,
    Ticket = 17,
    Customer = 9,
    Contact = 32,
    Product = 13,
    Version = 14,
    CustomerProduct = 8
};

/// One kind of object: how its rows are selected and which elements they become, in wire order.
struct View
{
    const char *root;
    const char *item;
    const char *table;
    const char *alias;
    const char *from;
    const char *key;   ///< column name of the primary key in table
    const char *owner; ///< SQL expression: the account a row belongs to
    std::span<const Column> columns;
    CustomKind customs = CustomKind::None;
};

extern const View ticketView;
extern const View actionView;
extern const View attachmentView;
extern const View historyView;
extern const View deletedTicketView;
extern const View customerView;
extern const View contactView;
extern const View userView;
extern const View groupView;
extern const View phoneNumberView;
extern const View addressView;
extern const View noteView;
extern const View productView;
extern const View versionView;
extern const View customerProductView;
extern const View assetView;
extern const View assetHistoryView;
extern const View assetAssignmentView;
extern const View articleView;
extern const View ticketTypeView;
extern const View ticketStatusView;
extern const View ticketSeverityView;
extern const View actionTypeView;
extern const View phoneTypeView;
extern const View versionStatusView;
extern const View knowledgeBaseCategoryView;

} // namespace ticketeer::sandbox
