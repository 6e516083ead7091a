#pragma once

#include "editsession.h"

namespace ticketeer {

/// What is wrong with one line of a form, in the order in which people would mend it.
[[nodiscard]] QList<Problem> problemsOf(const FormField &field, const EditSession &session);
/// The service keeps Latin letters only in this field (reference D.2), and the text has others.
[[nodiscard]] bool mayLoseCharacters(const Resource &resource, const FormField &field, const QString &text);
/// What is wrong with a value that somebody entered, by itself: its length, its kind, its letters.
[[nodiscard]] QList<Problem> problemsOfValue(const FormField &field, const Resource &resource,
                                             const Value &value);

} // namespace ticketeer
