#pragma once

#include "models/placeholders.h"

#include <QDateTime>
#include <QPointer>
#include <QWidget>

#include <functional>

class QMenu;

namespace ticketeer {

class FormatBar;
class MessageBar;
class ReplyPopup;
class RichEdit;
class Writing;

/// Where an agent writes: formatted text in, small clean HTML out.
///
/// Pictures: the service has no route for a picture inside a text, only files beside it. A pasted picture is
/// handed over by imageAdded() to be attached under its name, and its thumbnail stands in the text; what is
/// sent says "[name]" there. inlineImages() tells which of them are still in the text, so that a removed one
/// need not be attached.
class Composer : public QWidget
{
    Q_OBJECT
public:
    /// writing: null does without canned replies, spell check and signature.
    explicit Composer(Writing *writing, QWidget *parent = nullptr);
    ~Composer() override;

    // -- the text
    /// Of any origin, made clean; nothing to undo. Both html() and draftHtml() come back as they were.
    void setHtml(const QString &html);
    /// What is sent.
    [[nodiscard]] QString html() const;
    /// As html(), but pictures come back as pictures when it is set again.
    [[nodiscard]] QString draftHtml() const;
    [[nodiscard]] QString plainText() const;
    /// Nothing but the signature.
    [[nodiscard]] bool isBlank() const;
    /// Empty, with the signature when it is used.
    void clear();
    /// For drafts; kept within the text.
    [[nodiscard]] int cursorPosition() const;
    void setCursorPosition(int position);

    // -- put in at the cursor, each as one step to undo
    void insertHtml(const QString &html);
    /// Placeholders are filled in by what setValues() says.
    void insertReply(const QString &html);
    /// What a picture of the text looks like, read from its file; until then its name stands for it.
    void showThumbnail(const QString &name, const QString &file);
    /// Below a line "Mara Lind wrote on 3/4/26 10:02:".
    void insertQuote(const QString &html, const QString &author, const QDateTime &time);
    void insertImage(const QImage &image);
    void insertImageFile(const QString &file);
    [[nodiscard]] QStringList inlineImages() const;
    /// Whether this picture stands in the text, or "[name]" for it as in what was sent.
    [[nodiscard]] bool hasPicture(const QString &name) const;
    /// What the next pasted picture is called where these names are taken.
    [[nodiscard]] static QString pictureName(const QStringList &taken);

    // -- around it
    /// Asked when a canned reply is put in.
    void setValues(std::function<PlaceholderValues()> values);
    /// The agent's signature below the text, or not (internal notes). What was written stays.
    void useSignature(bool use);
    /// How many files go with it.
    void setAttachmentCount(int count);
    /// True when nothing speaks against sending, or when the user was told so and asks again: unfilled
    /// placeholders, a text that says "attached" and no file.
    [[nodiscard]] bool confirmSend();
    void setPlaceholder(const QString &text);
    /// To be read and copied, with the keyboard too.
    void setReadOnly(bool readOnly);
    void setVisibleLines(int fewest, int most);
    /// As tall as its text needs and no taller, whatever room there is.
    void setCompact();
    [[nodiscard]] RichEdit *edit() const { return m_edit; }
    [[nodiscard]] FormatBar *formatBar() const { return m_bar; }

Q_SIGNALS:
    /// By the user, or by one of the insert functions; not by setHtml().
    void edited();
    /// To be attached under this name.
    void imageAdded(const QString &name, const QImage &image);
    /// Dropped or pasted; pictures among them also stand in the text.
    void filesDropped(const QStringList &files);
    /// From the warning that nothing is attached.
    void attachRequested();

private:
    void buildBar();
    void addLanguages(QMenu *menu);
    void askLink();
    void takeFiles(const QStringList &files);
    void fetchArticle(qint64 ticketId);
    void putImage(const QString &name);
    void fitHeight();
    void applySettings();
    [[nodiscard]] QStringList doubts() const;
    QPointer<Writing> m_writing;
    RichEdit *m_edit;
    FormatBar *m_bar;
    MessageBar *m_warning;
    ReplyPopup *m_popup = nullptr;
    std::function<PlaceholderValues()> m_values;
    QString m_signature; ///< that stands below the text
    QStringList m_toldDoubts;
    QStringList m_pasted; ///< names of pictures; undo brings back a deleted one
    int m_attachments = 0;
    int m_fewestLines = 3;
    int m_mostLines = 12;
    bool m_compact = false;
    bool m_filling = false;
};

} // namespace ticketeer
