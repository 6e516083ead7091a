#include "similartickets.h"

#include "filtertext.h"
#include "store/recordstore.h"
#include "store/storefile.h"

#include <algorithm>
#include <utility>

namespace ticketeer {

namespace {

constexpr int PauseMs = 250;
/// Shorter ones are articles and the like in most languages; but for abbreviations and numbers.
constexpr qsizetype ShortestWord = 4;
constexpr qsizetype ShortestName = 3;
/// More of them say no more.
constexpr qsizetype MostWords = 8;
/// Of which the customer's own are chosen.
constexpr qsizetype Candidates = 20;

bool saysMuch(const QString &word)
{
    const bool name =
        std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper() || c.isDigit(); });
    return word.size() >= (name ? ShortestName : ShortestWord);
}

bool isOf(const Record &ticket, qint64 customer)
{
    const std::optional<QList<Link>> links = ticket.customers();
    return customer && links && std::any_of(links->cbegin(), links->cend(), [customer](const Link &link) {
               return link.id == customer;
           });
}

} // namespace

SimilarTickets::SimilarTickets(const RecordStore &store, StoreFile &file, QObject *parent)
    : QObject(parent), m_store(store), m_file(file)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SimilarTickets::ask);
}

QStringList SimilarTickets::words(const QString &title)
{
    QStringList words;
    QString word;
    for (const QChar c : QString(title + u' ')) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (const QString plain = folded(word); saysMuch(word) && !words.contains(plain))
            words.append(plain);
        word.clear();
    }
    return words.first(std::min(words.size(), MostWords));
}

void SimilarTickets::look(const QString &title, qint64 customer, qint64 product)
{
    const QStringList wanted = words(title);
    const bool same = wanted == m_words && customer == m_customer && product == m_product;
    if (same)
        return;
    m_words = wanted;
    m_customer = customer;
    m_product = product;
    m_pause.start();
}

void SimilarTickets::ask()
{
    const quint64 question = ++m_question;
    // One word is a subject, not yet a problem.
    if (m_words.size() < 2 || m_file.fileName().isEmpty()) {
        take({});
        return;
    }
    m_file.findSimilar(resource(resources::Tickets), m_words, Candidates, this,
                       [this, question](const QList<qint64> &ids) {
                           if (question == m_question)
                               take(ids);
                       });
}

void SimilarTickets::take(const QList<qint64> &ids)
{
    QList<std::pair<int, qint64>> ranked;
    for (const qint64 id : ids) {
        const Record ticket = m_store.record(resource(resources::Tickets), id);
        if (ticket.isNull())
            continue;
        const bool sameProduct = m_product && ticket.integer(u"ProductID") == m_product;
        ranked.append({isOf(ticket, m_customer) ? 0 : sameProduct ? 1 : 2, id});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<qint64> best;
    for (const auto &[rank, id] : std::as_const(ranked)) {
        if (best.size() < Most)
            best.append(id);
    }
    if (std::exchange(m_found, best) != best)
        Q_EMIT changed();
}

} // namespace ticketeer
