#pragma once

#include "models/csv.h"
#include "store/outboxentry.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ticketeer {

class ImportNames;
class ImportPage;
class ImportPreview;
class MessageBar;
class TableImport;
struct Desk;

/// Many new entries from a table: paste it or open a file, say what its columns are, mend or leave out what
/// is wrong, look at what will be created, create. What is created goes to the callback as one batch; nothing
/// is sent from here. Open with open().
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    using Create = std::function<void(const QList<OutboxEntry> &)>;
    ImportDialog(const Resource &resource, Desk &desk, Create create, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void paste();
    void openFile();
    void reject() override;

private:
    QWidget *buildStart();
    QWidget *buildCheck();
    QWidget *buildButtons();
    /// Asks first when a table would be lost that was worked on.
    void begin(std::function<void()> then);
    void take(const Result<TextTable, TableFlaw> &read);
    void rememberMapping();
    void recallMapping();
    [[nodiscard]] QString mappingKey() const;
    void leaveOutFaulty();
    void check();
    void back();
    void createAll();
    void update();
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString costText(int requests) const;

    Desk &m_desk;
    Create m_create;
    TableImport *m_import;
    ImportNames *m_names;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    ImportPage *m_page;
    ImportPreview *m_preview = nullptr;
    QTableView *m_checked = nullptr;
    QLabel *m_checkText = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_leaveOut = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_reading = false;
};

} // namespace ticketeer
