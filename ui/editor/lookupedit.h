#pragma once

#include "fieldeditor.h"

#include "models/editsession.h"

class QComboBox;

namespace ticketeer {

class ChoiceModel;

/// One of many records. A short list is a plain combo box; people, companies and the like are found by typing
/// any part of their name: Enter takes the first one found, Tab the only one.
class LookupEdit : public FieldEditor
{
    Q_OBJECT
public:
    enum class Style : quint8 {
        Pick,
        TypeAhead,
    };
    /// mayBeEmpty: offers "none".
    LookupEdit(Style style, bool mayBeEmpty, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    /// The text for a value that is not among the choices (yet).
    void setFallbackText(const QString &text);
    void load(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;
    void setPlaceholder(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The first of those that the letters typed have left; with only: when there is no other.
    [[nodiscard]] bool takeFirstMatch(bool only);
    void showValue();
    void takeTyped(const QString &text);
    void take(const Value &value);
    Style m_style;
    bool m_mayBeEmpty;
    bool m_loading = false;
    Value m_value;
    QString m_fallback;
    QComboBox *m_combo;
    ChoiceModel *m_model;
};

} // namespace ticketeer
