#pragma once

#include "answerreader.h"
#include "api/apiclient.h"
#include "dateevidence.h"

#include <QSet>

#include <memory>
#include <optional>

namespace ticketeer {

/// Loads one list to its end: in one answer, or page by page where the route pages (reference E.5: the first
/// total counts, an empty page ends it, rows may repeat across pages). Hands over each page as it comes.
class ListLoad : public QObject
{
    Q_OBJECT
public:
    /// Where a list that is read newest first stands: what a later run needs to go on.
    struct Position
    {
        int page = 0; ///< the next to ask for
        qint64 perPage = 0;
        qint64 total = 0;
    };
    struct Plan
    {
        const Resource *resource = nullptr;
        QString path;
        QUrlQuery query;
        bool paged = false;
        Purpose purpose = Purpose::List;
        bool aboutOneObject = false; ///< a list below one object
        ReadingTask reading;
        /// Shared by all lists of the account; may be null.
        std::shared_ptr<DateEvidence> evidence{};
        int pageSize = 1000;
        /// Pages are cut by the oldest first (reference E.5): after the first page, which tells how many
        /// there are, from the last one down, the first once more included. What is deleted meanwhile moves
        /// rows to pages still to come.
        bool newestFirst = false;
        /// Goes on where an earlier run was; newestFirst only.
        std::optional<Position> resume{};
        QSet<qint64> known{}; ///< with resume: rows that run has read
    };
    ListLoad(ApiClient &client, Plan plan, QObject *parent);

    void start();
    /// Every row seen, once; complete only when finished() said so.
    [[nodiscard]] const QSet<qint64> &ids() const { return m_ids; }
    /// As many different rows as the server counts: what is not among them is gone. Rows with equal sort keys
    /// may be missed across pages (reference E.4), so a shorter list proves nothing.
    [[nodiscard]] bool isWhole() const;
    /// Pages that came so far; while rows(), pageTaken() or datesSpeakFor() is emitted, this one included.
    [[nodiscard]] int pagesRead() const { return m_read; }
    /// Unset when there is nothing to resume.
    [[nodiscard]] std::optional<Position> position() const;
    /// It went on where an earlier run was: what changed since that run is not in it.
    [[nodiscard]] bool isResumed() const { return m_plan.resume.has_value(); }
    /// The server's clock at the first answer; invalid when it does not tell.
    [[nodiscard]] QDateTime serverTime() const { return m_serverTime; }

Q_SIGNALS:
    /// Some of a page; others come from the event loop, which is not held up by a thousand.
    void rows(const QList<ticketeer::Record> &records);
    /// All of a page's have come, if there were any.
    void pageTaken();
    void progress(qint64 done, qint64 total);
    void datesSpeakFor(ticketeer::AccountFormat::Order order);
    void finished();
    void failed(const ticketeer::ApiError &error);

private:
    void request(const ApiRequest &request);
    void take(const ApiRequest &sent, const ReadAnswer &answer);
    void handOver(qsizetype from, const ApiRequest &sent, const RecordBatch &got, qsizetype known);
    void goOn(const ApiRequest &sent, const RecordBatch &got, qsizetype known);
    [[nodiscard]] ApiRequest pageRequest() const;
    void beginWayDown(const RecordBatch &first);
    void goDown();

    ApiClient &m_client;
    Plan m_plan;
    qint64 m_perPage; ///< rows that a page really has
    int m_page = 1;
    int m_read = 0;
    bool m_down = false; ///< on the way from the last page to the first
    QDateTime m_serverTime;
    std::optional<qint64> m_total;
    QSet<qint64> m_ids;
};

} // namespace ticketeer
