#include "formatting.h"
#include "pages/html/safehtml.h"
#include "richdocument.h"
#include "richedit.h"
#include "richtextreader.h"
#include "spelling/spellchecker.h"
#include "textdress.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QThreadPool>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QStringList localFiles(const QMimeData &source)
{
    QStringList files;
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

QMimeData *RichEdit::createMimeDataFromSelection() const
{
    const RichText text = richdocument::readSelection(textCursor());
    auto made = std::make_unique<QMimeData>();
    made->setText(text.plainText());
    made->setHtml(writeHtml(text, WrittenImages::Kept));
    return made.release();
}

bool RichEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasImage() || !localFiles(*source).isEmpty();
}

void RichEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = localFiles(*source); !files.isEmpty()) {
        Q_EMIT filesDropped(files);
        return;
    }
    if (richdocument::isCode(textCursor().block()) && source->hasText()) {
        textCursor().insertText(source->text());
        return;
    }
    if (source->hasText() && linkSelection(source->text()))
        return;
    // Word offers a picture of every text, too; browsers offer HTML of every picture.
    const bool onlyPicture = source->hasImage() && (!source->hasText() || source->text().trimmed().isEmpty());
    if (onlyPicture)
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
    else if (source->hasHtml())
        insertHtmlText(source->html());
    else
        insertPlain(source->text());
}

void RichEdit::insertHtmlText(const QString &html)
{
    if (html.size() <= LongHtml) {
        insertRichText(readPasted(html));
        return;
    }
    const QPointer<RichEdit> self(this);
    QThreadPool::globalInstance()->start([self, html] {
        const RichText text = readPasted(html);
        QMetaObject::invokeMethod(
            qApp,
            [self, text] {
                if (self)
                    self->insertRichText(text);
            },
            Qt::QueuedConnection);
    });
}

void RichEdit::insertPlain(const QString &text)
{
    insertRichText(withLinks(richTextFromPlain(text)));
}

bool RichEdit::linkSelection(const QString &text)
{
    const bool address = text.trimmed().startsWith(u"http") || text.trimmed().startsWith(u"mailto:");
    const QString link = address ? formatting::linkAddress(text) : QString();
    if (!textCursor().hasSelection() || link.isEmpty() ||
        textCursor().selectedText().contains(QChar::ParagraphSeparator))
        return false;
    formatting::setLink(textCursor(), link, {});
    return true;
}

void RichEdit::pastePlain()
{
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (source && source->hasText())
        insertPlain(source->text());
}

bool RichEdit::clipboardHasTable()
{
    const QMimeData *source = QApplication::clipboard()->mimeData();
    return source && source->hasText() && source->text().contains(u'\t');
}

void RichEdit::pasteTable()
{
    insertRichText(tableFromTabs(QApplication::clipboard()->text()));
}

void RichEdit::addSpelling(QMenu *menu, const QTextCursor &at)
{
    if (!m_spelling || isReadOnly())
        return;
    const QTextBlock block = at.block();
    for (const WordPlace &place : wordsOf(block.text())) {
        if (at.positionInBlock() < place.start || at.positionInBlock() > place.start + place.length)
            continue;
        const QString word = block.text().mid(place.start, place.length);
        if (!m_spelling->isWrong(word))
            return;
        QAction *first = menu->actions().isEmpty() ? nullptr : menu->actions().constFirst();
        auto *looking = new QAction(tr("Looking for suggestions…"), menu);
        looking->setEnabled(false);
        menu->insertAction(first, looking);
        auto *add = new QAction(tr("&Add \"%1\" to Dictionary").arg(word), menu);
        add->setObjectName(u"addToDictionary"_s);
        connect(add, &QAction::triggered, this, [this, word] {
            if (m_spelling)
                m_spelling->addWord(word);
        });
        menu->insertAction(first, add);
        menu->insertSeparator(first);
        QTextCursor mark(block);
        mark.setPosition(block.position() + place.start);
        mark.setPosition(block.position() + place.start + place.length, QTextCursor::KeepAnchor);
        m_spelling->suggest(word, menu, [this, menu, looking, mark](const QStringList &suggestions) {
            if (suggestions.isEmpty())
                looking->setText(tr("No suggestions"));
            for (const QString &suggestion : suggestions) {
                auto *entry = new QAction(suggestion, menu);
                QFont bold = menu->font();
                bold.setBold(true);
                entry->setFont(bold);
                connect(entry, &QAction::triggered, this,
                        [mark, suggestion]() mutable { mark.insertText(suggestion, mark.charFormat()); });
                menu->insertAction(looking, entry);
            }
            if (!suggestions.isEmpty())
                menu->removeAction(looking);
        });
        return;
    }
}

} // namespace ticketeer
