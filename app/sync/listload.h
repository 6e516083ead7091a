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
        int pageSize = 500;
    };
    ListLoad(ApiClient &client, Plan plan, QObject *parent);

    void start();
    /// Every row seen, once; complete only when finished() said so.
    [[nodiscard]] const QSet<qint64> &ids() const { return m_ids; }
    /// As many different rows as the server counts: what is not among them is gone. Rows with equal sort keys
    /// may be missed across pages (reference E.4), so a shorter list proves nothing.
    [[nodiscard]] bool isWhole() const;
    /// Pages handed over so far; while page() or datesSpeakFor() is emitted, this one included.
    [[nodiscard]] int pagesRead() const { return m_read; }

Q_SIGNALS:
    void page(const QList<ticketeer::Record> &records);
    void progress(qint64 done, qint64 total);
    void datesSpeakFor(ticketeer::AccountFormat::Order order);
    void finished();
    void failed(const ticketeer::ApiError &error);

private:
    void request(const ApiRequest &request);
    void take(const ApiRequest &sent, const ReadAnswer &answer);
    [[nodiscard]] ApiRequest pageRequest() const;

    ApiClient &m_client;
    Plan m_plan;
    qint64 m_perPage; ///< rows that a page really has
    int m_page = 1;
    int m_read = 0;
    std::optional<qint64> m_total;
    QSet<qint64> m_ids;
};

} // namespace ticketeer
