#pragma once

#include "outbox/entrywatch.h"
#include "recorddialog.h"
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
    /// Without waiting for what became of it.
    void leave();
    void applied(const Record &answer, const QStringList &ignored);
    void applyFailed(const ErrorText &why);
    /// The change of this entry is what the form shows; saving replaces it.
    void edits(const OutboxEntry &entry);
    void setBusy(bool busy);
    [[nodiscard]] bool hasEdits() const;
    [[nodiscard]] Change wanted() const;
    /// Gives it to the outbox.
    [[nodiscard]] qint64 handOver(const Change &change);
    void follow(qint64 entry);
    void stopFollowing();
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
    QPointer<EntryWatch> watch; ///< while it waits for the outcome
    qint64 replaces = 0;        ///< the entry of the outbox that is edited here
    QPointer<QWidget> focusBefore;
    QPointer<QMessageBox> question;
    bool edited = false; ///< by the user; a new object's defaults are no edits
};

} // namespace ticketeer
