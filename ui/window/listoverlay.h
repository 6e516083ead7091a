#pragma once

#include <QLatin1StringView>
#include <QWidget>

#include <functional>

class QAbstractScrollArea;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace ticketeer {

/// What stands in place of the rows when there are none: why, and what to do about it. Covers the table's
/// viewport and follows it, but is a child of the page: of what lies within a table, assistive technology
/// sees the cells only. Lets nothing through to the table below.
class ListOverlay : public QWidget
{
    Q_OBJECT
public:
    ListOverlay(QAbstractScrollArea &table, QWidget *page);

    struct Choice
    {
        QString text;
        std::function<void()> pressed;
    };
    void say(QLatin1StringView iconName, const QString &title, const QString &text,
             const QList<Choice> &choices = {});
    /// With a bar; total is -1 while unknown.
    void sayLoading(const QString &title, const QString &text, qint64 done, qint64 total);
    [[nodiscard]] QString title() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clearChoices();
    void cover();
    QAbstractScrollArea &m_table;
    QLatin1StringView m_iconName;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QHBoxLayout *m_choices;
};

} // namespace ticketeer
