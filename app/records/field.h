#pragma once

#include <QLatin1StringView>

namespace ticketeer {

enum class FieldType : quint8 {
    Text,     ///< one line
    LongText, ///< several lines, plain
    Html,     ///< as in action and note descriptions
    Integer,
    Decimal,
    Flag,
    Date,   ///< a day without a time; only custom fields have it
    Moment, ///< date and time, UTC inside
};

/// When a value that we send takes effect (reference C, columns POST and PUT).
enum class Writable : quint8 {
    Never,
    OnCreate,
    OnUpdate,
    Always,
};

/// How a form offers a field, and whether a person must fill it in. Data only.
enum class Need : quint8 {
    Optional,
    Required,
};

/// Where a field is seen without asking for it.
enum class Shown : quint8 {
    Always,  ///< a column of a fresh list and a line on the page
    Page,    ///< a line on the page; the list offers it in the column chooser
    Chooser, ///< the column chooser only
    Never,   ///< plumbing, such as the id behind a name; still kept, searchable and exportable
};

/// One element of a resource, described once for reading, writing, storing, showing and editing.
/// Plain data, never code: what a description cannot say is a named function in the resource's own file.
struct Field
{
    QLatin1StringView element; ///< the element's name on the wire
    const char *label;         ///< source text for tr() in the context "Field"
    FieldType type = FieldType::Text;
    Writable writable = Writable::Never;
    Shown shown = Shown::Chooser;
    Need need = Need::Optional;
    int maxLength = 0;          ///< characters; 0: no limit known
    QLatin1StringView lookup{}; ///< an id: the key of the resource it points to ("users"); else empty
    QLatin1StringView name{};   ///< an id: the element that carries the joined name ("UserName"); else empty
    QLatin1StringView
        orderBy{}; ///< a name that sorts by another element ("Status" by "StatusPosition"); else empty

    [[nodiscard]] bool writableOnCreate() const
    {
        return writable == Writable::OnCreate || writable == Writable::Always;
    }
    [[nodiscard]] bool writableOnUpdate() const
    {
        return writable == Writable::OnUpdate || writable == Writable::Always;
    }
    [[nodiscard]] bool isLookup() const { return !lookup.isEmpty(); }
};

} // namespace ticketeer
