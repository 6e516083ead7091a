#pragma once

#include "change.h"

#include <QCborMap>

#include <optional>

namespace ticketeer {

/// Changes and records in a form for files that outlive this version of the program: by element names, never
/// by slots, so that what people typed survives every later description of a resource. Unlike PackedRecord,
/// whose bytes can be fetched anew.
namespace keptform {

[[nodiscard]] QCborMap of(const Value &value);
[[nodiscard]] QCborMap of(const Record &record);
[[nodiscard]] QCborMap of(const Change &change);
/// Unset when the resource is not known any more or the form is not ours.
[[nodiscard]] Value value(const QCborMap &form);
[[nodiscard]] std::optional<Record> record(const QCborMap &form);
[[nodiscard]] std::optional<Change> change(const QCborMap &form);

[[nodiscard]] QByteArray bytes(const QCborMap &form);
/// Empty when the bytes are not whole: a map that Qt has read half of must not be looked into.
[[nodiscard]] QCborMap form(const QByteArray &bytes);

} // namespace keptform

} // namespace ticketeer
