#pragma once

#include "models/editsession.h"

#include <QCborMap>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ticketeer {

class FormRow;
class TagEdit;

/// The fields of one object as a form of two columns, made from the session's description and following it:
/// fields come and go with the ticket type, values and choices change, problems appear at their field.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    /// hidden: elements that the surroundings have decided (a new contact's customer).
    RecordForm(EditSession &session, const QStringList &hidden, QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags);
    /// Says what is wrong with every field, not only with those the user has left.
    void showAllProblems();
    /// The problems that are shown now, "Title: This is needed."
    [[nodiscard]] QStringList shownProblems() const;
    void focusFirst();
    /// The first field with a problem, if there is one.
    void focusProblem();
    /// Typed into the tags and not ended: no value yet.
    [[nodiscard]] bool hasBegunTag() const;
    /// Whoever saves means it.
    void endTag();
    [[nodiscard]] QString labelOf(const QString &element) const;
    /// Where the user is in it and what stands there that is no value yet: for Draft::view.
    [[nodiscard]] QCborMap place() const;
    void goTo(const QCborMap &place);

Q_SIGNALS:
    void problemsShown();
    /// A person changed something, not the store.
    void userEdited();

private:
    void rebuild();
    void arrange(const QList<FormRow *> &rows);
    void refillSoon(const QString &element);
    void showProblems();
    EditSession &m_session;
    QStringList m_hidden;
    QGridLayout *m_grid;
    QHash<QString, FormRow *> m_rows;
    QStringList m_order;
    QLabel *m_customTitle;
    TagEdit *m_tags = nullptr;
    QWidget *m_tagRow = nullptr;
    QSet<QString> m_toRefill;
    QTimer m_refill;
    QTimer m_problems;
    bool m_all = false;
};

} // namespace ticketeer
