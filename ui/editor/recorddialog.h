#pragma once

#include "records/change.h"

#include <QDialog>

#include <memory>

namespace ticketeer {

struct Desk;
struct Draft;
struct OutboxEntry;

/// Creates or edits one object with a form made from its description. OK hands it to the outbox; the dialog
/// stays open, disabled, while it may be sent at once, and closes when it takes longer. A refusal gives
/// everything back with the reason. What is typed is kept as a draft all the while, and is
/// there again when the editor is opened anew. Closing with unsaved edits asks. Not modal to other windows'
/// work: open it with show(). Object name "<child>Editor" in lower case ("ticketEditor"); field editors are
/// "field_<Element>".
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// Change::create() or Change::update().
    RecordDialog(Desk &desk, const Change &start, QWidget *parent = nullptr);
    /// Edits what waits in the outbox, was refused, or is in a conflict; says why.
    RecordDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent = nullptr);
    /// Goes on with a draft.
    RecordDialog(Desk &desk, const Draft &draft, QWidget *parent = nullptr);
    ~RecordDialog() override;

    void done(int result) override;

    [[nodiscard]] QString draftKey() const;
    /// Closes without a question; what was typed stays a draft.
    void keepAsDraft();
    /// The editor of this draft that is open, in the same window or above it; nullptr when there is none.
    [[nodiscard]] static RecordDialog *openFor(const QString &draftKey, const QWidget *near);

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// The server has it.
    void saved(const ticketeer::Record &record);
    /// The outbox has it.
    void handedOver(qint64 entry);

private:
    RecordDialog(Desk &desk, const Change &start, const QString &draftKey, qint64 replaces, QWidget *parent);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
