#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ticketeer {

/// What a question before something that cannot be taken back says.
struct Question
{
    QString title;
    QString text;   ///< what will happen
    QString detail; ///< what goes with it
    QString verb;   ///< on the button, with mnemonic: "&Delete"
};

/// Asks without stopping anything; yes is called when the user agrees. The safe button is the default. Object
/// names: confirmQuestion, confirmYes, confirmNo.
void confirm(QWidget *parent, const Question &question, std::function<void()> yes);

} // namespace ticketeer
