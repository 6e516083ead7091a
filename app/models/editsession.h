#pragma once

#include "records/change.h"
#include "records/customfields.h"
#include "store/recordstore.h"

#include <QObject>

#include <memory>

namespace ticketeer {

/// One line of a form.
struct FormField
{
    QString element;
    QString label; ///< translated, or the custom field's name
    FieldType type = FieldType::Text;
    bool custom = false;
    bool pickList = false; ///< a custom pick list: choices() offers what was seen, other text may be typed
    bool required = false;
    bool readOnly = false; ///< shown, but takes no effect when sent (DueDate while creating: reference C.1)
    int maxLength = 0;
    QString lookup; ///< key of the resource whose records are the choices; empty: none
    bool operator==(const FormField &) const = default;
};

/// One choice of a lookup field.
struct Choice
{
    qint64 id = 0;
    QString text;
    QString hint;       ///< second line: a mail address, a customer's name
    bool active = true; ///< inactive users and customers are offered last
    bool operator==(const Choice &) const = default;
};

/// Why a form cannot be sent as it stands.
struct Problem
{
    enum class Kind : quint8 {
        Required,
        TooLong, ///< limit says how many characters are allowed
        NotANumber,
        NotADate,
        NotInChoices,   ///< a status that is not of this type, a version that is not of this product, an
                        ///< unknown person
        CharactersLost, ///< a column that keeps Latin text only (reference D.2) or emoji where they vanish
                        ///< (D.3): a warning
    };
    QString element;
    Kind kind = Kind::Required;
    int limit = 0;
    bool warning = false;
};

/// Editing one object without any widget: what the user started from, what they typed, what may be chosen,
/// what is wrong with it. Fields that the user has not touched follow newer data from the store. GUI thread.
class EditSession : public QObject
{
    Q_OBJECT
public:
    /// Change::create() or Change::update(); edits already in it are kept.
    EditSession(RecordStore &store, Change start, QObject *parent = nullptr);
    ~EditSession() override;

    [[nodiscard]] const Resource &resource() const;
    [[nodiscard]] bool isCreate() const;
    /// In the order of the form; depends on the chosen ticket type.
    [[nodiscard]] QList<FormField> fields() const;
    [[nodiscard]] Value value(QStringView element) const;
    /// Setting the type resets a status that is not of it to the type's first; setting the product clears
    /// versions that are not of it; both emit valueChanged for what they changed.
    void setValue(QStringView element, const Value &value);
    [[nodiscard]] bool touched(QStringView element) const;
    /// What is edited waits in the outbox itself: newer data is what the server says, not what the store
    /// shows because of it.
    void setBelowOutbox(bool below);
    /// Takes over what the store has now, as it does by itself with everything that comes later: for edits
    /// that were begun earlier, over an older state.
    void catchUp();
    /// The store brought another value for a field that the user has touched.
    [[nodiscard]] bool changedElsewhere(QStringView element) const;

    /// Sorted for people: by position where there is one (statuses of the chosen type only), else by locale;
    /// me first.
    [[nodiscard]] QList<Choice> choices(QStringView element) const;
    [[nodiscard]] QStringList options(QStringView element) const; ///< of a custom pick list
    /// The text for a value that is an id; falls back to the joined name in the record, then to the number.
    [[nodiscard]] QString choiceText(QStringView element) const;

    [[nodiscard]] std::optional<QStringList> tags() const;
    void setTags(const QStringList &tags);

    [[nodiscard]] QList<Problem> problems() const;
    [[nodiscard]] bool canSend() const; ///< no problem that is not a warning, and something to send
    [[nodiscard]] Change change() const;
    void setMe(qint64 userId);

Q_SIGNALS:
    void valueChanged(const QString &element);
    void fieldsChanged();
    void choicesChanged(const QString &element);
    void problemsChanged();

private:
    class Private;
    /// A new ticket's type, status and severity, as far as they are known by now.
    void takeDefaults();
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
