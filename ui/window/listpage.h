#pragma once

#include "models/recordtablemodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QTableView;
class QToolButton;

namespace ticketeer {

class ColumnState;
class ListOverlay;
class MessageBar;
struct Desk;
struct ListState;

/// A list of one kind of record: quick filter, columns, count, and what there is to say while there are no
/// rows. Asks the workspace for data when it is first seen, and keeps the selected row through refreshes,
/// sorting and filters.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    ListPage(const Resource &resource, Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const Resource &resource() const { return m_model->resource(); }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] RecordTableModel &model() const { return *m_model; }
    /// 0 when no row is current.
    [[nodiscard]] qint64 currentId() const;
    /// In the order of the rows.
    [[nodiscard]] QList<qint64> selectedIds() const;
    void select(qint64 id);
    /// The record so many rows below (or, negative, above) this one, as the list is shown now; 0: none.
    [[nodiscard]] qint64 neighbour(qint64 id, int rows) const;

    /// Shows only what meets this; nullptr: all.
    void setPredicate(std::function<bool(const Record &)> predicate);
    /// Without an account there is nothing to load: the page then offers to sign in.
    void setSignedIn(bool signedIn);
    void refresh();
    /// As refresh(), for a person: asks first when it would cost more than a few requests.
    void askRefresh();
    void focusSearch();
    void setSearchText(const QString &text);
    void chooseColumns();
    /// By element, in the order in which they are seen.
    [[nodiscard]] QStringList shownColumns() const;
    /// With a current row for the keys to go on from: the first one, when there is none; as soon as it comes.
    void focusTable();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void openRequested(qint64 id);
    void createRequested();
    void signInRequested();
    void selectionChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    void buildTable();
    void filter(const QString &text);
    /// Looks where no column looks: into conversations.
    void searchTexts(const QString &text);
    void updateCoverage();
    /// Makes what sorting and filtering take before anybody asks for it.
    void prepare();
    void takeFirstRow();
    void searchServer();
    void showState();
    void updateOverlay(const ListState &state);
    void updateProgress(const ListState &state);
    void updateServerOffer();
    void showHeaderMenu(const QPoint &where);
    [[nodiscard]] QString serverSearchLabel() const;
    [[nodiscard]] QString plural() const;

    Desk &m_desk;
    RecordTableModel *m_model;
    QLineEdit *m_search;
    QLabel *m_count;
    QToolButton *m_stop;
    QToolButton *m_offer;
    QLabel *m_coverage;
    QProgressBar *m_progress;
    MessageBar *m_messages;
    QTableView *m_table;
    ListOverlay *m_overlay;
    ColumnState *m_columns;
    QTimer m_calm; ///< runs while the list changes
    bool m_signedIn = true;
    bool m_hasPredicate = false;
    bool m_awaitsRows = false;
    bool m_searching = false;
    QString m_searchedServer; ///< the last words the server was asked for
};

} // namespace ticketeer
