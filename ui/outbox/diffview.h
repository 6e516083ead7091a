#pragma once

#include <QPlainTextEdit>

namespace ticketeer {

/// A long text against what it was before: lines that went and lines that came are marked by a sign, a
/// colour, and the former by a stroke. To be read and copied.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void showDifference(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();
    QString m_before;
    QString m_after;
};

} // namespace ticketeer
