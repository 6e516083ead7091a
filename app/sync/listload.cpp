#include "listload.h"

#include "api/nextpage.h"
#include "api/xmlfailure.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace ticketeer {

namespace {

/// To take in so many rows takes about as long as to paint a few of them.
constexpr qsizetype RowsAtOnce = 250;

} // namespace

ListLoad::ListLoad(ApiClient &client, Plan plan, QObject *parent)
    : QObject(parent), m_client(client), m_plan(std::move(plan)), m_perPage(m_plan.pageSize)
{
}

void ListLoad::start()
{
    if (m_plan.resume && m_plan.resume->page > 0) {
        m_page = m_plan.resume->page;
        m_perPage = m_plan.resume->perPage;
        m_total = m_plan.resume->total;
        m_ids = m_plan.known;
        m_down = true;
    }
    request(pageRequest());
}

std::optional<ListLoad::Position> ListLoad::position() const
{
    if (!m_down || m_page <= 1)
        return std::nullopt;
    return Position{m_page - 1, m_perPage, *m_total};
}

void ListLoad::goDown()
{
    // What was deleted since has moved rows onto the page that was read first: that one ends the way.
    if (m_page <= 1) {
        Q_EMIT finished();
        return;
    }
    --m_page;
    request(pageRequest());
}

bool ListLoad::isWhole() const
{
    // What an earlier run read may be gone since.
    if (m_plan.resume)
        return false;
    return m_total ? m_ids.size() >= *m_total : !m_plan.paged;
}

ApiRequest ListLoad::pageRequest() const
{
    ApiRequest request;
    request.path = m_plan.path;
    request.query = m_plan.query;
    request.purpose = m_plan.purpose;
    request.aboutOneObject = m_plan.aboutOneObject;
    // A thousand tickets with long texts take a slow server a while.
    request.deadlineMs = 180'000;
    if (m_plan.paged) {
        request.query.addQueryItem(QStringLiteral("pageNumber"), QString::number(m_page));
        request.query.addQueryItem(QStringLiteral("pageSize"), QString::number(m_plan.pageSize));
    }
    return request;
}

void ListLoad::request(const ApiRequest &request)
{
    ApiCall *call = m_client.send(request, this);
    connect(call, &ApiCall::finished, this, [this, request](const ApiResult &result) {
        if (!result.ok()) {
            Q_EMIT failed(result.error());
            return;
        }
        const ApiReply reply = *result;
        if (m_read == 0)
            m_serverTime = reply.serverTime;
        ReadingTask reading = m_plan.reading;
        if (m_plan.evidence)
            reading.earlierDates = m_plan.evidence->samples();
        readAnswer(reply.body, reading, this, [this, request, reply](const ReadAnswer &answer) {
            if (answer.page.ok())
                take(request, answer);
            else
                Q_EMIT failed(errorForXml(request, reply, answer.page.error()));
        });
    });
}

void ListLoad::beginWayDown(const RecordBatch &first)
{
    const qint64 rows = first.records.size();
    if (m_down || !m_plan.newestFirst || m_page != 1 || !m_total || rows == 0 || !first.nextPage.isEmpty())
        return;
    m_perPage = std::min<qint64>(rows, m_plan.pageSize);
    const qint64 pages = (*m_total + m_perPage - 1) / m_perPage;
    if (pages < 3 || pages > std::numeric_limits<int>::max())
        return;
    m_down = true;
    // The way down begins behind the last page.
    m_page = static_cast<int>(pages) + 1;
}

void ListLoad::take(const ApiRequest &sent, const ReadAnswer &answer)
{
    const RecordBatch &got = *answer.page;
    ++m_read;
    if (m_plan.evidence)
        m_plan.evidence->note(got.dateSamples);
    if (answer.otherOrder) {
        if (m_plan.reading.followDates)
            m_plan.reading.format = AccountFormat(*answer.otherOrder, m_plan.reading.format.zone());
        Q_EMIT datesSpeakFor(*answer.otherOrder);
    }
    const qsizetype known = m_ids.size();
    for (const Record &record : got.records)
        m_ids.insert(record.id());
    // Past the end the count is 0 or missing (reference E.5): only the first one is believed.
    if (!m_total && got.totalRecords)
        m_total = got.totalRecords;
    beginWayDown(got);
    handOver(0, sent, got, known);
}

void ListLoad::handOver(qsizetype from, const ApiRequest &sent, const RecordBatch &got, qsizetype known)
{
    const qsizetype until = std::min(from + RowsAtOnce, got.records.size());
    Q_EMIT rows(from == 0 && until == got.records.size() ? got.records : got.records.mid(from, until - from));
    if (until < got.records.size()) {
        QTimer::singleShot(0, this, [this, until, sent, got, known] { handOver(until, sent, got, known); });
        return;
    }
    Q_EMIT pageTaken();
    Q_EMIT progress(m_ids.size(), m_total.value_or(-1));
    goOn(sent, got, known);
}

/// known: how many rows had been seen before this page.
void ListLoad::goOn(const ApiRequest &sent, const RecordBatch &got, qsizetype known)
{
    if (m_down) {
        goDown();
        return;
    }
    const bool beyond = !m_total || static_cast<qint64>(m_page) * m_plan.pageSize >= *m_total;
    if (got.records.isEmpty() && (beyond || !m_plan.paged)) {
        Q_EMIT finished();
        return;
    }
    if (const auto next = nextPageRequest(m_client.account().server, sent, got.nextPage)) {
        // A server that keeps sending what we have would be asked for ever.
        if (m_ids.size() == known) {
            Q_EMIT finished();
            return;
        }
        ++m_page;
        request(*next);
        return;
    }
    const qint64 rows = got.records.size();
    if (!m_plan.paged) {
        // Newer servers page every list (reference I). That there is more is what they say; older ones would
        // answer the parameters with nothing (reference E.3), but never speak of more.
        const bool more = !got.nextPage.isEmpty() || (m_total && m_ids.size() < *m_total);
        if (!more || m_ids.size() == known) {
            Q_EMIT finished();
            return;
        }
        m_plan.paged = true;
        m_plan.pageSize = static_cast<int>(rows);
        m_perPage = rows;
        ++m_page;
        request(pageRequest());
        return;
    }
    bool last = false;
    if (m_total) {
        // A server may give fewer rows a page than asked for; then the first page tells how many.
        if (m_page == 1 && rows > 0)
            m_perPage = std::min<qint64>(rows, m_plan.pageSize);
        last = m_ids.size() >= *m_total || static_cast<qint64>(m_page) * m_perPage >= *m_total;
    } else {
        last = m_ids.size() == known || rows < m_plan.pageSize;
    }
    if (last) {
        Q_EMIT finished();
        return;
    }
    ++m_page;
    request(pageRequest());
}

} // namespace ticketeer
