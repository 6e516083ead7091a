#pragma once

#include "models/editsession.h"

#include <QWidget>

class QLabel;

namespace ticketeer {

class FieldEditor;

/// One field of a form: its label, whether it is needed, the editor, and below it what is wrong or new.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(const FormField &field, EditSession &session, QWidget *parent);

    [[nodiscard]] const FormField &field() const { return m_field; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    [[nodiscard]] bool isWide() const;
    /// The value or the choices changed in the session.
    void reload();
    void refill();
    /// The field's own problem, or null; shown once the user has been in the field or asked to save.
    void setProblem(const Problem *problem);
    void showFromNow() { m_shown = true; }

Q_SIGNALS:
    /// The user left the field: what is wrong with it may be said now.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    FormField m_field;
    EditSession &m_session;
    FieldEditor *m_editor;
    QLabel *m_note;
    bool m_shown = false;
    bool m_sending = false;
};

} // namespace ticketeer
