#include "bigfile.h"

#include "manytickets.h"
#include "store/storedatabase.h"

#include <algorithm>

namespace ticketeer::bench {

using namespace Qt::StringLiterals;

bool writeBigFile(const QString &file, int tickets, int actionsEach)
{
    constexpr int AtOnce = 500;
    StoreDatabase database;
    if (!database.open(file).ok())
        return false;
    const Resource &list = resource(resources::Tickets);
    const Resource &below = resource(resources::Actions);
    for (int first = 1; first <= tickets; first += AtOnce) {
        StoreBatch batch;
        for (int id = first; id < std::min(first + AtOnce, tickets + 1); ++id) {
            const Record known = ticket(id);
            batch.put.append(known);
            StoreBatch::Children children{&list, known.id(), &below, {}, 0};
            const QDateTime modified = known.value(u"DateModified").toMoment();
            children.asOf = modified.toMSecsSinceEpoch();
            for (const Record &action : actions(known.id(), actionsEach)) {
                children.ids.append(action.id());
                batch.put.append(action);
            }
            if (actionsEach > 0)
                batch.children.append(children);
        }
        if (database.write(batch))
            return false;
    }
    StoreBatch marks;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    for (const QString &mark : {u"loadedAt"_s, u"wholeAt"_s, u"since"_s})
        marks.marks.insert(u"tickets/"_s + mark, now);
    return !database.write(marks);
}

} // namespace ticketeer::bench
