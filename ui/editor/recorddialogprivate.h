#pragma once

#include "outbox/entrywatch.h"
#include "recorddialog.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QCborMap>
#include <QPointer>

#include <optional>

class QLabel;
class QMessageBox;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ticketeer {

class DraftKeeper;
class DraftNotice;
class EditSession;
class FileTray;
class RecordForm;
class SimilarList;
struct Draft;

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
    // -- the draft (recorddialogdraft.cpp)
    /// With what is kept under this key, if there is anything.
    void begin(const Change &start, const QString &draftKey);
    void useKey(const QString &draftKey);
    /// What stands in the form now.
    void keepDraft();
    void keepDraft(const Change &change);
    void restore(const Draft &draft);
    void discardDraft();
    /// As if nothing had been typed.
    [[nodiscard]] Change fresh() const;
    /// What others have changed since the draft was begun, in words.
    [[nodiscard]] QString meanwhile(const Draft &draft) const;
    void showStates();
    void askWhetherToKeep();
    // -- a new ticket's files and the tickets like it (recorddialogfiles.cpp)
    void buildTicketParts(QVBoxLayout *column);
    void followTitle();
    /// Those of the outbox that go with this entry.
    [[nodiscard]] QStringList waitingFiles(qint64 entry) const;
    /// They are sent after the ticket of this entry.
    void handOverFiles(qint64 entry);
    void keepFiles(QCborMap &view) const;
    void takeFiles(const QCborMap &view);
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
    DraftNotice *notice = nullptr;
    DraftKeeper *keeper = nullptr;
    QWidget *parts = nullptr; ///< of a new ticket alone, as the next two
    SimilarList *similar = nullptr;
    FileTray *tray = nullptr;
    QLabel *hint = nullptr;
    QProgressBar *progress = nullptr;
    QPushButton *save = nullptr;
    QPushButton *cancel = nullptr;
    QPointer<EntryWatch> watch; ///< while it waits for the outcome
    qint64 replaces = 0;        ///< the entry of the outbox that is edited here
    const bool newTicket;
    Change begun; ///< as it was before anything was typed
    QPointer<QWidget> focusBefore;
    QPointer<QMessageBox> question;
    bool edited = false; ///< by the user; a new object's defaults are no edits
    /// Where the cursor is to be, of a draft that is restored before the dialog is shown.
    std::optional<QCborMap> placeWhenShown;
};

} // namespace ticketeer
