#pragma once

#include "html/safehtml.h"
#include "records/record.h"

#include <QFrame>

class QLabel;
class QDateTime;
class QToolButton;

namespace ticketeer {

class AttachmentList;
class Initials;
class MailBody;
class PictureFetch;
class UnsentStrip;
struct Desk;

/// One entry of a conversation. Whether customers can read it is said by a word, a symbol, and the form of
/// the border; one that waits in the outbox (negative id) says what became of it.
class ActionCard : public QFrame
{
    Q_OBJECT
public:
    /// What a reader did to it; outlives the card while it is out of view.
    struct State
    {
        HtmlExtent extent = HtmlExtent::Beginning;
        HtmlImages images = HtmlImages::LeftOut;
        bool quotesShown = false;
        bool signatureShown = false;
    };
    ActionCard(const Record &action, Desk &desk, QWidget *parent = nullptr);
    ActionCard(const Record &action, Desk &desk, const State &state, QWidget *parent);

    void setAction(const Record &action);
    [[nodiscard]] const Record &action() const { return m_action; }
    [[nodiscard]] bool isPublic() const;
    [[nodiscard]] State state() const;
    /// Images and where they come from that were left out.
    [[nodiscard]] const SafeHtml &content() const { return m_content; }
    /// Fetches them from wherever they are, or takes them away again.
    void setImages(HtmlImages images);
    /// Opens a mail that was shortened.
    void showAll();
    /// Offers to fold the entry away.
    void setFoldable(bool foldable);
    /// Who, when, for whom, and what: what a line of a table would hold.
    [[nodiscard]] QList<QWidget *> parts() const;
    [[nodiscard]] MailBody &body() const { return *m_body; }
    [[nodiscard]] AttachmentList &attachments() const { return *m_attachments; }
    /// A word about it that is not the service's: "New"; empty: none.
    void setMark(const QString &mark);
    [[nodiscard]] QString authorName() const;
    [[nodiscard]] QDateTime writtenAt() const;
    /// False while something in it is running or selected.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void contentChanged();
    void foldRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildHead(QLayout *into);
    void showHead();
    void showBody();
    void display(const SafeHtml &safe);
    void paintBadge();
    void fetchImages();
    Record m_action;
    Desk &m_desk;
    State m_state;
    Initials *m_initials;
    QLabel *m_author;
    QLabel *m_about;
    QLabel *m_time;
    QLabel *m_mark;
    QLabel *m_symbol;
    QLabel *m_badge;
    QToolButton *m_fold;
    MailBody *m_body;
    QToolButton *m_more;
    AttachmentList *m_attachments;
    UnsentStrip *m_unsent = nullptr;
    SafeHtml m_content;
    PictureFetch *m_pictures = nullptr;
    int m_reading = 0; ///< number of the last rewriting asked for; older ones come too late
};

} // namespace ticketeer
