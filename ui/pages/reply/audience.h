#pragma once

#include "models/mailpreview.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace ticketeer {

struct Desk;

/// For whom an answer is written: agents only, or the customer too. What was chosen last for a ticket is
/// chosen again the next time, also after a restart; where nothing was, it is for agents only.
class ReplyAudience : public QWidget
{
    Q_OBJECT
public:
    ReplyAudience(qint64 ticketId, Desk &desk, QWidget *parent);

    [[nodiscard]] bool isPublic() const;
    /// As the user would; it is remembered.
    void choose(bool isPublic);
    /// For a text that brings its own readers with it; nothing is remembered.
    void bring(bool isPublic);
    /// What was chosen last for this ticket.
    [[nodiscard]] bool remembered() const;
    /// Of an entry that is sent now. statusChanges: together with another status of the ticket.
    [[nodiscard]] MailPreview preview(bool statusChanges) const;
    /// The ticket, or who is known of its contacts, may have changed.
    void follow();
    [[nodiscard]] QWidget *firstChoice() const;
    [[nodiscard]] QWidget *lastChoice() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString mark() const;
    qint64 m_ticketId;
    Desk &m_desk;
    QRadioButton *m_internal;
    QRadioButton *m_public;
    QLabel *m_who;
    bool m_bringing = false; ///< it is not the user who chooses
};

} // namespace ticketeer
