#include "conversationtext.h"

#include "pages/html/safehtml.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTextDocumentFragment>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QStringList wordsOf(const QString &source)
{
    QStringList parts;
    const SafeHtml safe = safeHtml(source, HtmlExtent::All);
    for (const SafePart &part : safe.parts)
        parts.append(QTextDocumentFragment::fromHtml(part.html).toPlainText());
    return parts;
}

} // namespace

void ConversationText::setEntries(const QList<Record> &entries)
{
    m_entries = entries;
    QList<std::pair<qint64, QString>> missing;
    for (const Record &entry : entries) {
        const QString source = entry.text(u"Description");
        const auto known = m_words.constFind(entry.id());
        if (known == m_words.cend() || known->source != source)
            missing.append({entry.id(), source});
    }
    const int reading = ++m_reading;
    m_ready = missing.isEmpty();
    if (m_ready) {
        Q_EMIT ready();
        return;
    }
    const QPointer<ConversationText> self(this);
    QThreadPool::globalInstance()->start([self, missing, reading] {
        QHash<qint64, Words> read;
        for (const auto &[id, source] : missing)
            read.insert(id, {source, wordsOf(source)});
        QMetaObject::invokeMethod(
            qApp,
            [self, read, reading] {
                if (self && self->m_reading == reading)
                    self->take(read);
            },
            Qt::QueuedConnection);
    });
}

void ConversationText::take(const QHash<qint64, Words> &read)
{
    m_words.insert(read);
    m_ready = true;
    Q_EMIT ready();
}

QList<ConversationText::Hit> ConversationText::find(const QString &needle) const
{
    QList<Hit> hits;
    if (needle.isEmpty())
        return hits;
    for (const Record &entry : m_entries) {
        const Words words = m_words.value(entry.id());
        for (int part = 0; part < words.parts.size(); ++part) {
            int nth = 0;
            qsizetype at = words.parts.at(part).indexOf(needle, 0, Qt::CaseInsensitive);
            while (at >= 0 && hits.size() < MostHits) {
                hits.append({entry.id(), part, nth++});
                at = words.parts.at(part).indexOf(needle, at + needle.size(), Qt::CaseInsensitive);
            }
        }
    }
    return hits;
}

} // namespace ticketeer
