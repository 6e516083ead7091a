#pragma once

#include "records/record.h"

#include <QAbstractButton>
#include <QPixmap>

namespace ticketeer {

/// An entry that has been read, in one line: who may read it, who wrote it, when, its first words. A click or
/// Enter opens it.
class FoldedEntry : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FoldedEntry(const Record &action, QWidget *parent = nullptr);

    void setAction(const Record &action);
    [[nodiscard]] const Record &action() const { return m_action; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static int heightFor(const QWidget &widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    Record m_action;
    QString m_author;
    QString m_when;
    QString m_words;
};

} // namespace ticketeer
