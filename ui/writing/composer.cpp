#include "composer.h"

#include "formatbar.h"
#include "formatting.h"
#include "linkdialog.h"
#include "models/attachmentword.h"
#include "pages/html/picture.h"
#include "replypopup.h"
#include "richdocument.h"
#include "richedit.h"
#include "richtextreader.h"
#include "window/messagebar.h"
#include "writing.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qint64 LargestThumbnailFile = 40'000'000;

bool isPicture(const QString &file)
{
    static const QStringList suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s};
    return suffixes.contains(QFileInfo(file).suffix().toLower());
}

void addPlaceholders(const std::vector<RichBlock> &blocks, QStringList &found)
{
    for (const RichBlock &block : blocks) {
        if (block.kind == RichBlock::Kind::Code)
            continue;
        for (const PlaceholderPlace &place : placeholdersIn(block.text()))
            found.append(u'{' + place.name + u'}');
        for (const auto &row : block.rows) {
            for (const RichCell &cell : row)
                addPlaceholders(cell.blocks, found);
        }
    }
}

} // namespace

Composer::Composer(Writing *writing, QWidget *parent)
    : QWidget(parent), m_writing(writing), m_edit(new RichEdit(this)), m_bar(new FormatBar(*m_edit, this)),
      m_warning(new MessageBar(this))
{
    setObjectName(u"composer"_s);
    m_edit->setObjectName(u"replyText"_s);
    m_edit->setAccessibleName(tr("Your text"));
    m_warning->setObjectName(u"sendWarning"_s);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_bar);
    column->addWidget(m_edit, 1);
    column->addWidget(m_warning);
    buildBar();
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &Composer::fitHeight);
    connect(m_edit, &RichEdit::imagePasted, this, &Composer::insertImage);
    connect(m_edit, &RichEdit::filesDropped, this, &Composer::takeFiles);
    connect(m_edit, &RichEdit::menuRequested, this, &Composer::addLanguages);
    connect(m_bar, &FormatBar::linkWanted, this, &Composer::askLink);
    if (writing) {
        m_popup = new ReplyPopup(*m_edit, *writing);
        connect(m_popup, &ReplyPopup::chosen, this, &Composer::insertReply);
        connect(m_popup, &ReplyPopup::articleWanted, this, &Composer::fetchArticle);
        connect(writing, &Writing::changed, this, &Composer::applySettings);
        m_edit->setSpelling(&writing->spelling());
        applySettings();
    }
    fitHeight();
}

Composer::~Composer() = default;

void Composer::buildBar()
{
    auto *plain = new QAction(tr("Paste without Formatting"), this);
    plain->setObjectName(u"pastePlain"_s);
    connect(plain, &QAction::triggered, m_edit, &RichEdit::pastePlain);
    m_edit->addCommand(plain, Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    connect(m_edit, &RichEdit::menuRequested, plain, [plain](QMenu *menu) { menu->addAction(plain); });
    if (!m_writing)
        return;
    m_bar->addSeparator();
    m_bar->addCommand(u"cannedReply"_s, "canned"_L1, tr("Canned reply (type ;;)"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_popup->open(); });
}

void Composer::applySettings()
{
    m_edit->setMarkdown(m_writing->markdown());
    if (!m_signature.isEmpty() && m_signature != m_writing->signature())
        useSignature(true);
}

void Composer::setHtml(const QString &html)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_toldDoubts.clear();
    m_pasted.clear();
    m_warning->clear();
    m_edit->setRichText(readHtml(html));
    fitHeight();
}

QString Composer::html() const
{
    return writeHtml(m_edit->richText());
}

QString Composer::draftHtml() const
{
    return writeHtml(m_edit->richText(), WrittenImages::Kept);
}

QString Composer::plainText() const
{
    return m_edit->richText().plainText();
}

bool Composer::isBlank() const
{
    if (!m_edit->pictureNames().isEmpty())
        return false;
    const QString text = plainText().trimmed();
    return text.isEmpty() || (!m_signature.isEmpty() && text == readHtml(m_signature).plainText().trimmed());
}

void Composer::clear()
{
    setHtml(m_signature.isEmpty() ? QString() : u"<p><br></p>"_s + m_signature);
    setCursorPosition(0);
}

int Composer::cursorPosition() const
{
    return m_edit->textCursor().position();
}

void Composer::setCursorPosition(int position)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::clamp(position, 0, m_edit->document()->characterCount() - 1));
    m_edit->setTextCursor(cursor);
}

void Composer::insertHtml(const QString &html)
{
    m_edit->insertRichText(readHtml(html));
}

void Composer::insertReply(const QString &html)
{
    insertHtml(filledIn(html, m_values ? m_values() : PlaceholderValues()));
}

void Composer::fetchArticle(qint64 ticketId)
{
    // One may go on typing meanwhile: it comes where it was asked for.
    QTextCursor place = m_edit->textCursor();
    place.removeSelectedText();
    place.setKeepPositionOnInsert(true);
    m_writing->fetch()(ticketId, this, [this, ticketId, place](bool ok) mutable {
        const QString html = ok && m_writing ? m_writing->articles().text(ticketId) : QString();
        if (html.isEmpty()) {
            m_warning->showMessage(MessageBar::Tone::Warning, tr("The article cannot be read now."),
                                   tr("Its number and title can be put in without it."));
            return;
        }
        place.setKeepPositionOnInsert(false);
        place.setPosition(place.position()); // its other end has gone on with what was typed
        richdocument::insert(place, readHtml(filledIn(html, m_values ? m_values() : PlaceholderValues())));
    });
}

void Composer::insertQuote(const QString &html, const QString &author, const QDateTime &time)
{
    RichText text = readHtml(html);
    for (RichBlock &block : text.blocks)
        ++block.quote;
    RichBlock said;
    said.runs.push_back(
        {tr("%1 wrote on %2:").arg(author, QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)),
         {},
         {},
         {}});
    text.blocks.insert(text.blocks.begin(), std::move(said));
    text.blocks.emplace_back();
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    // Not into the middle of a sentence.
    if (cursor.block().length() > 1) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(richdocument::blockFormat({}), QTextCharFormat());
    }
    richdocument::insert(cursor, text);
    cursor.endEditBlock();
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
}

QString Composer::pictureName(const QStringList &taken)
{
    for (int number = 1;; ++number) {
        const QString name = tr("picture-%1.png").arg(number);
        if (!taken.contains(name))
            return name;
    }
}

void Composer::putImage(const QString &name)
{
    RichText text;
    std::vector<Run> &runs = text.blocks.emplace_back().runs;
    // In a line of its own: between words it would tear the lines apart.
    if (m_edit->textCursor().positionInBlock() > 0)
        runs.push_back({QString(QChar::LineSeparator), {}, {}, {}});
    runs.push_back({{}, {}, {}, name});
    m_edit->insertRichText(text);
}

void Composer::insertImage(const QImage &image)
{
    if (image.isNull())
        return;
    const QString name = pictureName(inlineImages() + m_pasted);
    m_pasted.append(name);
    m_edit->setThumbnail(name, image);
    putImage(name);
    Q_EMIT imageAdded(name, image);
}

void Composer::insertImageFile(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    putImage(name);
    showThumbnail(name, file);
}

void Composer::showThumbnail(const QString &name, const QString &file)
{
    const QPointer<Composer> self(this);
    QThreadPool::globalInstance()->start([self, file, name] {
        QFile picture(file);
        if (picture.size() > LargestThumbnailFile || !picture.open(QIODevice::ReadOnly))
            return; // its name stands for it
        const QByteArray bytes = picture.readAll();
        QMetaObject::invokeMethod(
            qApp,
            [self, bytes, name] {
                if (!self)
                    return;
                readPicture(bytes, self, [self, name](const QImage &image) {
                    if (!image.isNull())
                        self->m_edit->setThumbnail(name, image);
                });
            },
            Qt::QueuedConnection);
    });
}

void Composer::takeFiles(const QStringList &files)
{
    for (const QString &file : files) {
        if (isPicture(file))
            insertImageFile(file);
    }
    Q_EMIT filesDropped(files);
}

QStringList Composer::inlineImages() const
{
    return m_edit->pictureNames();
}

bool Composer::hasPicture(const QString &name) const
{
    return inlineImages().contains(name) || plainText().contains(u'[' + name + u']');
}

void Composer::setValues(std::function<PlaceholderValues()> values)
{
    m_values = std::move(values);
}

void Composer::useSignature(bool use)
{
    const QString wanted = use && m_writing ? m_writing->signature() : QString();
    if (wanted == m_signature)
        return;
    const QScopedValueRollback<bool> filling(m_filling, true);
    RichText text = m_edit->richText();
    const RichText before = readHtml(m_signature);
    const std::size_t lines = before.blocks.size();
    const bool stands =
        lines > 0 && text.blocks.size() >= lines &&
        std::equal(before.blocks.cbegin(), before.blocks.cend(), text.blocks.cend() - qsizetype(lines));
    if (stands)
        text.blocks.resize(text.blocks.size() - lines);
    const RichText after = readHtml(wanted);
    if (!after.blocks.empty() && text.blocks.empty())
        text.blocks.emplace_back();
    text.blocks.insert(text.blocks.end(), after.blocks.cbegin(), after.blocks.cend());
    m_signature = wanted;
    const int at = cursorPosition();
    QTextCursor all(m_edit->document());
    all.select(QTextCursor::Document);
    if (isBlank())
        m_edit->setRichText(text);
    else
        richdocument::insert(all, text);
    setCursorPosition(at);
}

void Composer::setAttachmentCount(int count)
{
    m_attachments = count;
    if (count > 0 && !m_toldDoubts.isEmpty() && doubts().isEmpty())
        m_warning->clear();
}

QStringList Composer::doubts() const
{
    QStringList found;
    QStringList names;
    addPlaceholders(m_edit->richText().blocks, names);
    names.removeDuplicates();
    if (!names.isEmpty())
        found.append(tr("Not filled in: %1.").arg(QLocale().createSeparatedList(names)));
    if (m_attachments == 0 && inlineImages().isEmpty()) {
        if (const QString word = attachmentWord(plainText()); !word.isEmpty())
            found.append(tr("You write \"%1\", but nothing is attached.").arg(word));
    }
    return found;
}

bool Composer::confirmSend()
{
    const QStringList found = doubts();
    if (found.isEmpty() || found == m_toldDoubts) {
        m_toldDoubts.clear();
        m_warning->clear();
        return true;
    }
    m_toldDoubts = found;
    m_warning->showMessage(MessageBar::Tone::Warning, found.join(u' '),
                           tr("Send once more to send it as it is."));
    if (m_attachments == 0 && !attachmentWord(plainText()).isEmpty())
        m_warning->addButton(tr("Attach Files…"), [this] { Q_EMIT attachRequested(); });
    return false;
}

void Composer::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void Composer::setReadOnly(bool readOnly)
{
    // Qt's read-only text is selected with the mouse alone.
    m_edit->setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                             : Qt::TextEditorInteraction);
    m_bar->setEnabled(!readOnly);
}

void Composer::setVisibleLines(int fewest, int most)
{
    m_fewestLines = fewest;
    m_mostLines = most;
    fitHeight();
}

void Composer::setCompact()
{
    m_compact = true;
    fitHeight();
}

void Composer::fitHeight()
{
    const int line = m_edit->fontMetrics().lineSpacing();
    const int frame = 2 * m_edit->frameWidth() + 4;
    const int wanted = static_cast<int>(std::ceil(m_edit->document()->size().height())) + frame;
    const int height = std::clamp(wanted, line * m_fewestLines + frame + 12, line * m_mostLines + frame + 12);
    if (height != m_edit->minimumHeight())
        m_edit->setMinimumHeight(height);
    if (m_compact)
        m_edit->setMaximumHeight(height);
}

void Composer::askLink()
{
    const QTextCursor cursor = m_edit->textCursor().hasSelection()
                                   ? m_edit->textCursor()
                                   : formatting::wholeLink(m_edit->textCursor());
    const QString address = formatting::wholeLink(cursor).charFormat().anchorHref();
    auto *dialog = new LinkDialog(cursor.selectedText(), address, !address.isEmpty(), this);
    connect(dialog, &LinkDialog::chosen, this, [this, cursor](const QString &text, const QString &link) {
        formatting::setLink(cursor, link, text);
        m_edit->setFocus();
    });
    dialog->open();
}

void Composer::addLanguages(QMenu *menu)
{
    if (!m_writing)
        return;
    QMenu *languages = menu->addMenu(tr("&Spell Check"));
    languages->setObjectName(u"spellLanguages"_s);
    const SpellChecker &checker = m_writing->spelling();
    if (checker.available().isEmpty()) {
        languages->addAction(tr("No dictionaries are installed"))->setEnabled(false);
        return;
    }
    for (const QString &language : checker.available()) {
        const QLocale locale(language);
        QAction *choice = languages->addAction(locale.nativeLanguageName() + u" ("_s + language + u')');
        choice->setCheckable(true);
        choice->setChecked(checker.languages().contains(language));
        connect(choice, &QAction::toggled, this, [this, language](bool on) {
            if (!m_writing)
                return;
            QStringList chosen = m_writing->spelling().languages();
            chosen.removeAll(language);
            if (on)
                chosen.append(language);
            m_writing->setLanguages(chosen);
        });
    }
}

} // namespace ticketeer
