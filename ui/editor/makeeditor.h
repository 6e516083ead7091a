#pragma once

#include "models/editsession.h"

class QWidget;

namespace ticketeer {

class FieldEditor;

/// The editor for one line of a form, filled with its choices and its value.
[[nodiscard]] FieldEditor *makeEditor(const FormField &field, const EditSession &session, QWidget *parent);
/// Choices or options anew.
void refillEditor(FieldEditor *editor, const FormField &field, const EditSession &session);

} // namespace ticketeer
