#pragma once

#include "records/change.h"

#include <QDialog>

#include <memory>

namespace ticketeer {

struct Desk;
struct OutboxEntry;

/// Creates or edits one object with a form made from its description. OK hands it to the outbox; the dialog
/// stays open, disabled, while it may be sent at once, and closes when it takes longer. A refusal gives
/// everything back with the reason. Closing with unsaved edits asks. Not modal to other
/// windows' work: open it with show(). Object name "<child>Editor" in lower case ("ticketEditor"); field
/// editors are "field_<Element>".
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// Change::create() or Change::update().
    RecordDialog(Desk &desk, const Change &start, QWidget *parent = nullptr);
    /// Edits what waits in the outbox, was refused, or is in a conflict; says why.
    RecordDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent = nullptr);
    ~RecordDialog() override;

    void done(int result) override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// The server has it.
    void saved(const ticketeer::Record &record);
    /// The outbox has it.
    void handedOver(qint64 entry);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
