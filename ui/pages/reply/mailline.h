#pragma once

#include "models/mailpreview.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ticketeer {

/// Who may get mail when this is sent, above the button that sends it, and the way out. Hidden while there is
/// nothing to tell.
class MailLine : public QWidget
{
    Q_OBJECT
public:
    explicit MailLine(QWidget *parent);

    /// answer: of the text alone; withStatus: together with the status that goes with it.
    void tell(const MailPreview &answer, const MailPreview &withStatus, bool isPublic);
    [[nodiscard]] QString text() const;

    static constexpr Qt::Key PrivateKey = Qt::Key_F7;

Q_SIGNALS:
    void privateRequested();

private:
    QLabel *m_text;
    QToolButton *m_private;
};

} // namespace ticketeer
