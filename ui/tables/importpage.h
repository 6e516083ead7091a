#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ticketeer {

class ImportGrid;
class TableImport;

/// The table of an import: what each column is, its cells to be mended, and in words what is wrong with the
/// row in front.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(TableImport &import, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// Something was changed by hand since the table came.
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /// Another table is there.
    void begin();

Q_SIGNALS:
    /// The user said what a column is.
    void mapped();

private:
    QWidget *buildBar();
    void buildTable();
    void toNextProblem();
    void hideSoundRows();
    void showProblems();
    void takeSuggestion(const QString &link);
    void update();
    TableImport &m_import;
    ImportGrid *m_grid;
    QTableView *m_table;
    QCheckBox *m_headings;
    QCheckBox *m_onlyFaulty;
    QPushButton *m_next;
    QLabel *m_problems;
    bool m_edited = false;
};

} // namespace ticketeer
