#pragma once

#include "outcomecheck.h"
#include "recorddialog.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QPointer>

class QLabel;
class QMessageBox;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace ticketeer {

class EditSession;
class RecordForm;

/// The inside of RecordDialog: load, validate, apply, applyFailed.
class RecordDialog::Private : public QObject
{
    Q_OBJECT
public:
    Private(RecordDialog *dialog, Desk &handed, const Change &start);
    ~Private() override;

    void build();
    void load(const Change &start);
    /// What stands in the way, as words for beside the save button; empty when it can be sent.
    [[nodiscard]] QString obstacle() const;
    void validate();
    void apply();
    void applied(const Record &answer);
    void applyFailed(const ApiError &error);
    void lookWhetherApplied();
    void setBusy(bool busy, const QString &what);
    [[nodiscard]] bool hasEdits() const;
    [[nodiscard]] Change wanted() const;
    [[nodiscard]] QString thing() const;

    RecordDialog *q;
    Desk &desk;
    std::unique_ptr<EditSession> session;
    RecordForm *form = nullptr;
    QScrollArea *scroll = nullptr;
    MessageBar *bar = nullptr;
    QLabel *hint = nullptr;
    QProgressBar *progress = nullptr;
    QPushButton *save = nullptr;
    QPushButton *cancel = nullptr;
    QPointer<Job> job;
    QPointer<QWidget> focusBefore;
    QPointer<QMessageBox> question;
    bool edited = false;    ///< by the user; a new object's defaults are no edits
    bool uncertain = false; ///< the last try may have been carried out
    bool looking = false;
};

} // namespace ticketeer
