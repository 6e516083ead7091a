#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;

namespace ticketeer {

/// One quiet line in an editor: there was a draft, and here it is. Leads to its earlier states, and throws it
/// away. Hidden until there is something to say.
class DraftNotice : public QFrame
{
    Q_OBJECT
public:
    explicit DraftNotice(QWidget *parent);

    /// What has changed since, in words; empty when nothing has.
    void tell(const QDateTime &draftOf, const QString &meanwhile = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void statesRequested();
    void discardRequested();

private:
    QLabel *m_text;
};

} // namespace ticketeer
