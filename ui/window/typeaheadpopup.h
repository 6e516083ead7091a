#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;

namespace ticketeer {

/// A field over the window and, below it, what its words could mean, the best first; Enter or a click does
/// it. Closes when it loses the focus.
class TypeAheadPopup : public QDialog
{
    Q_OBJECT
public:
    /// name: of the window and, with "Input" and "List", of its two parts.
    TypeAheadPopup(const QString &name, QWidget *parent);

    /// Starts with this text.
    void start(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    struct Entry
    {
        QString text;
        QString hint; ///< at the right: a shortcut, a kind
        int rank = 0;
        std::function<void()> run; ///< once the popup is away
    };
    /// In any order.
    [[nodiscard]] virtual QList<Entry> entriesFor(const QString &text) const = 0;
    /// In place of entries.
    [[nodiscard]] virtual QString nothing(const QString &text) const = 0;
    /// There may be other entries now; what is current stays so.
    void refill();
    /// 0: does not match; else the higher, the better.
    [[nodiscard]] static int rank(const QString &text, const QStringList &words);

    void changeEvent(QEvent *event) override;
    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

private:
    void fill(const QString &text);
    void runCurrent();
    QLineEdit *m_input;
    QListWidget *m_list;
    QList<Entry> m_entries;
};

} // namespace ticketeer
