#pragma once

#include "records/merge.h"

#include <QFrame>

class QRadioButton;

namespace ticketeer {

class RecordStore;

/// One field that both sides changed: how it was, mine, theirs, and which of the two is to stay. Long texts
/// are shown as what each side changed in them.
class FieldChoice : public QFrame
{
    Q_OBJECT
public:
    /// theirs: the whole record, whose joined names serve. mine: likewise, with the user's edits.
    FieldChoice(const FieldConflict &conflict, const Record &mine, const Record &theirs,
                const RecordStore &store, QWidget *parent = nullptr);

    [[nodiscard]] QString element() const { return m_conflict.element; }
    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] bool isDecided() const;
    /// The user's own value is to stay.
    [[nodiscard]] bool keepsMine() const;
    [[nodiscard]] Value mine() const { return m_conflict.mine; }
    void chooseMine();
    void chooseTheirs();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isTags() const { return m_conflict.element == QLatin1StringView("Tags"); }
    [[nodiscard]] QString why(const Record &mine, const Record &theirs, const RecordStore &store) const;
    [[nodiscard]] QWidget *valueView(const QString &words, bool asDifference);
    FieldConflict m_conflict;
    QString m_label;
    QString m_baseText;
    QRadioButton *m_mine;
    QRadioButton *m_theirs;
};

} // namespace ticketeer
