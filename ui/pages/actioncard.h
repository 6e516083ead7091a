#pragma once

#include "html/safehtml.h"
#include "records/record.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ticketeer {

class AttachmentList;
class HtmlView;
class Initials;
class PictureFetch;
class UnsentStrip;
struct Desk;

/// One entry of a conversation. Whether customers can read it is said by a word, a symbol, and the form of
/// the border; one that waits in the outbox (negative id) says what became of it.
class ActionCard : public QFrame
{
    Q_OBJECT
public:
    ActionCard(const Record &action, Desk &desk, QWidget *parent = nullptr);

    void setAction(const Record &action);
    [[nodiscard]] const Record &action() const { return m_action; }
    [[nodiscard]] bool isPublic() const;
    /// Images and where they come from that were left out.
    [[nodiscard]] const SafeHtml &content() const { return m_content; }
    /// Images that are left out and could be fetched.
    [[nodiscard]] bool hasHiddenImages() const
    {
        return m_images == HtmlImages::LeftOut && m_content.images > 0;
    }
    /// The user asked for them: fetches them from wherever they are.
    void showImages();
    /// Who, when, for whom, and what: what a line of a table would hold.
    [[nodiscard]] QList<QWidget *> parts() const;
    [[nodiscard]] AttachmentList &attachments() const { return *m_attachments; }

Q_SIGNALS:
    void contentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHead();
    [[nodiscard]] QString authorName() const;
    [[nodiscard]] QDateTime writtenAt() const;
    void showBody(HtmlExtent extent);
    void display(const SafeHtml &safe);
    void paintBadge();
    void fetchImages();
    Record m_action;
    Desk &m_desk;
    Initials *m_initials;
    QLabel *m_author;
    QLabel *m_about;
    QLabel *m_time;
    QLabel *m_symbol;
    QLabel *m_badge;
    HtmlView *m_body;
    QToolButton *m_more;
    AttachmentList *m_attachments;
    UnsentStrip *m_unsent = nullptr;
    SafeHtml m_content;
    HtmlImages m_images = HtmlImages::LeftOut;
    HtmlExtent m_extent = HtmlExtent::Beginning;
    PictureFetch *m_pictures = nullptr;
    int m_reading = 0; ///< number of the last rewriting asked for; older ones come too late
};

} // namespace ticketeer
