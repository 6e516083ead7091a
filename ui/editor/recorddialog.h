#pragma once

#include "records/change.h"

#include <QDialog>

#include <memory>

namespace ticketeer {

struct Desk;

/// Creates or edits one object with a form made from its description. Stays open, disabled, while saving; a
/// refusal gives everything back with the reason. Closing with unsaved edits asks. Not modal to other
/// windows' work: open it with show(). Object name "<child>Editor" in lower case ("ticketEditor"); field
/// editors are "field_<Element>".
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// Change::create() or Change::update().
    RecordDialog(Desk &desk, const Change &start, QWidget *parent = nullptr);
    ~RecordDialog() override;

    void done(int result) override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void saved(const ticketeer::Record &record);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
