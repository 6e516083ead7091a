#pragma once

#include "models/bulkform.h"
#include "models/bulkoperation.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ticketeer {

class FieldEditor;
class TagEdit;

/// Something that a bulk change can do: a line in the box of an OperationRow.
struct OperationOffer
{
    BulkOperation::Kind kind = BulkOperation::Kind::Set;
    FormField field;                 ///< element, label and kind of the editor
    const Resource *other = nullptr; ///< of links
};

/// What the rows of one form share.
struct OperationContext
{
    BulkScope scope;
    const RecordStore &store;
    const EditSession &session; ///< for choices
    QList<OperationOffer> offers;
    QList<Choice> linkedCustomers; ///< of any of the tickets; for removing
    QList<Choice> linkedContacts;
    QStringList tags; ///< of any of the tickets
    qint64 me = 0;
};

/// One line of a bulk change: what is to be changed, and to what.
class OperationRow : public QWidget
{
    Q_OBJECT
public:
    OperationRow(const OperationContext &context, int number, QWidget *parent);

    /// Unset while something is missing.
    [[nodiscard]] std::optional<BulkOperation> operation() const;
    /// The element that is set; empty for other kinds.
    [[nodiscard]] QString element() const;
    /// Key of the resource whose records are the choices; empty: none.
    [[nodiscard]] QString lookup() const;
    /// What is missing, in a sentence.
    [[nodiscard]] QString obstacle() const;
    /// What may be chosen anew: the store knows more, or another row has chosen a type or a product.
    void refill(const QSet<qint64> &types, const QSet<qint64> &products);
    void focusBox();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void choose(int index);
    FieldEditor *makeFieldEditor(const FormField &field);
    void makeTagEditor(const OperationOffer &offer);
    void tell();
    [[nodiscard]] const OperationOffer *offer() const;
    [[nodiscard]] Value value() const;
    /// Those that are typed and not confirmed yet, too.
    [[nodiscard]] QStringList tags() const;

    const OperationContext &m_context;
    QComboBox *m_box;
    QVBoxLayout *m_place;
    QLabel *m_note;
    FieldEditor *m_editor = nullptr;
    TagEdit *m_tags = nullptr;
    QSet<qint64> m_types;
    QSet<qint64> m_products;
};

} // namespace ticketeer
