#pragma once

#include "richtext.h"
#include "richtextwriter.h"

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QTextEdit>

class QMenu;

namespace ticketeer {

class SpellChecker;
class TextDress;

/// The text field of the composer: keys, pasting, dropping and spell check over what formatting:: does. Takes
/// whatever is pasted apart and keeps only what can be sent. Loads nothing from anywhere. Tab leaves it
/// except in a list or a table; F6 always does.
class RichEdit : public QTextEdit
{
    Q_OBJECT
public:
    explicit RichEdit(QWidget *parent = nullptr);
    ~RichEdit() override;

    void setRichText(const RichText &text);
    [[nodiscard]] RichText richText() const;
    /// In place of the selection, as one step to undo.
    void insertRichText(const RichText &text);

    /// Marks become what they mean while they are typed.
    void setMarkdown(bool on) { m_markdown = on; }
    /// Null: no spell check.
    void setSpelling(SpellChecker *checker);
    /// Keys that are the editor's while it has the focus, whatever the window means by them.
    void addCommand(QAction *action, const QKeySequence &keys);
    /// What a picture looks like; until then its name stands for it.
    void setThumbnail(const QString &name, const QImage &image);
    [[nodiscard]] QStringList pictureNames() const;

    void pastePlain();
    /// Lines with tabs on the clipboard, as spreadsheets put them there.
    [[nodiscard]] static bool clipboardHasTable();
    void pasteTable();
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void imagePasted(const QImage &image);
    void filesDropped(const QStringList &files);
    /// The context menu is about to open; entries may be added.
    void menuRequested(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    // richeditkeys.cpp
    bool handleKey(QKeyEvent *event);
    bool handleReturn();
    bool handleBackspace();
    bool handleTab(bool back);
    void leaveCodeBelow();
    void stopLink();
    void typed();
    // richeditpaste.cpp
    void insertPlain(const QString &text);
    void insertHtmlText(const QString &html);
    bool linkSelection(const QString &text);
    void addSpelling(QMenu *menu, const QTextCursor &at);

    struct Command
    {
        QKeySequence keys;
        QPointer<QAction> action;
    };
    TextDress *m_dress;
    QList<Command> m_commands;
    QPointer<SpellChecker> m_spelling;
    bool m_markdown = true;
    bool m_leaving = false;
    bool m_typing = false;
};

} // namespace ticketeer
