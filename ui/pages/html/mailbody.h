#pragma once

#include "safehtml.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace ticketeer {

class HtmlView;

/// A mail in its pieces: what it says, and, folded behind buttons with words, what it quotes and how it is
/// signed. Pieces of long mails are laid out one after the other, so that nothing waits for the last.
class MailBody : public QWidget
{
    Q_OBJECT
public:
    explicit MailBody(QWidget *parent = nullptr);

    void setSafe(const SafeHtml &safe);
    /// The picture that the mail calls "picture:N"; shown at once.
    void setPicture(int number, const QImage &picture);
    void setShown(MailPart kind, bool shown);
    [[nodiscard]] bool isShown(MailPart kind) const;
    [[nodiscard]] bool has(MailPart kind) const;
    /// The parts that are laid out, from the top.
    [[nodiscard]] QList<HtmlView *> views() const;
    [[nodiscard]] bool isSelecting() const;
    /// What can be read of it now: the words of the parts that are laid out and not folded.
    [[nodiscard]] QString plainText() const;

    /// What is selected, or else what was written anew, without what it quotes and how it is signed.
    [[nodiscard]] QString quotableHtml() const;

    // -- find: parts are numbered as in SafeHtml
    /// Marks every occurrence in what is shown now and later; empty: none.
    void setNeedle(const QString &needle);
    /// Unfolds what is in the way; where the Nth occurrence in that part is, in this widget's coordinates. A
    /// null rectangle: it is not there.
    [[nodiscard]] QRect showHit(int part, int nth);
    void clearCurrentHit();

Q_SIGNALS:
    /// shownAs: the link's text.
    void linkChosen(const QString &url, const QString &shownAs);
    void foldsChanged();
    void quoteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Piece
    {
        SafePart part;
        QWidget *button = nullptr; ///< before the first piece of a fold
        HtmlView *view = nullptr;
        bool wanted = false;
    };
    void makeNext();
    HtmlView *viewOf(int index);
    void addButton(Piece &piece);
    void showPieces();
    [[nodiscard]] QString buttonText(MailPart kind) const;
    QVBoxLayout *m_column;
    QList<Piece> m_pieces;
    QList<std::pair<int, QImage>> m_pictures;
    QString m_needle;
    bool m_quotesShown = false;
    bool m_signatureShown = false;
    QTimer m_next;
};

} // namespace ticketeer
