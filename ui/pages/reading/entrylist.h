#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTimer>

#include <functional>

namespace ticketeer {

/// A column of entries of any height, of which only those near the viewport are widgets. The others have the
/// height that was measured when they were, or an estimate; what stands at the top of the viewport stays
/// there while better heights become known. Keys are the entries' ids. GUI thread.
class EntryList : public QAbstractScrollArea
{
    Q_OBJECT
public:
    struct Maker
    {
        /// The widget of an entry; the list owns it.
        std::function<QWidget *(qint64 key, QWidget *parent)> make;
        /// The height in pixels that an entry is likely to have at this width.
        std::function<int(qint64 key, int width)> estimate;
        /// The widget is about to go; whatever is to be kept of its state is taken from it here.
        std::function<void(qint64 key, QWidget *widget)> leaving;
        /// False while the widget must not go: something is running in it.
        std::function<bool(QWidget *widget)> mayLeave;
    };
    enum class Hold : quint8 {
        Entry,  ///< what stands at the top stays there
        Top,    ///< the first entry stays in view
        Bottom, ///< the last one does
    };
    explicit EntryList(Maker maker, QWidget *parent = nullptr);
    ~EntryList() override;

    /// Widgets and heights of entries that stay are kept, and the reading position.
    void setEntries(const QList<qint64> &keys);
    [[nodiscard]] const QList<qint64> &entries() const { return m_keys; }
    /// These take another form: made anew.
    void remake(const QList<qint64> &keys);
    /// nullptr while the entry is far away.
    [[nodiscard]] QWidget *widgetOf(qint64 key) const { return m_widgets.value(key); }
    /// The widgets there are, from the top.
    [[nodiscard]] QList<QWidget *> widgets() const;

    /// Heights are looked at again now instead of soon.
    void remeasure() { place(); }

    void setHold(Hold hold);
    [[nodiscard]] Hold hold() const { return m_hold; }
    /// Scrolls so that the entry begins at the top of the viewport, if there is enough below it.
    void goTo(qint64 key);
    /// Scrolls no further than needed to see this part of the entry's widget.
    void reveal(qint64 key, const QRect &part);
    /// The entry that is read: the first one of which more than its end is seen; 0: there is none.
    [[nodiscard]] qint64 current() const;
    /// Those of which at least the beginning, or all that fits, is in the viewport.
    [[nodiscard]] QList<qint64> inView() const;

Q_SIGNALS:
    void made(qint64 key, QWidget *widget);
    /// Something came into view, or left it.
    void viewChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void placeSoon();
    void prepareAhead();
    void settle();
    void moveWidgets();
    void dropFarOnes();
    void noteAnchor();
    [[nodiscard]] bool measureBetween(int from, int to);
    [[nodiscard]] int indexAt(int y) const;
    [[nodiscard]] int topOf(qsizetype index) const;
    [[nodiscard]] int total() const;
    [[nodiscard]] int wantedValue() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int measured(QWidget *widget) const;
    QWidget *widgetAt(qsizetype index);
    void drop(qint64 key);
    Maker m_maker;
    QList<qint64> m_keys;
    QHash<qint64, int> m_heights;
    QHash<qint64, QWidget *> m_widgets;
    qint64 m_anchor = 0;    ///< the entry at the top of the viewport ...
    int m_anchorOffset = 0; ///< ... and where it begins, from there
    Hold m_hold = Hold::Top;
    int m_width = 0;
    bool m_placing = false;
    QTimer m_soon;
    QTimer m_ahead;
};

} // namespace ticketeer
