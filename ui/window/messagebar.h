#pragma once

#include "errortext.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QHBoxLayout;
class QToolButton;

namespace ticketeer {

/// A strip above the content that says what went wrong or what there is to know, without stopping the work: a
/// sentence, advice, buttons, and the technical part folded away but selectable and copyable. Hidden while it
/// has nothing to say. All texts are plain.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Tone : quint8 {
        Info,
        Warning,
        Error,
    };
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const ErrorText &text);
    void showMessage(Tone tone, const QString &summary, const QString &advice = {},
                     const QString &details = {});
    /// A button beside the message, until the next message or clear(). Call after showError() or
    /// showMessage().
    void addButton(const QString &text, std::function<void()> pressed);
    /// Says nothing any more, and hides.
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The user closed it.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSymbol();
    void foldDetails(bool open);
    Tone m_tone = Tone::Info;
    QLabel *m_symbol;
    QLabel *m_summary;
    QLabel *m_advice;
    QHBoxLayout *m_buttons;
    QToolButton *m_more;
    QToolButton *m_copy;
    QPlainTextEdit *m_details;
};

} // namespace ticketeer
