#pragma once

#include "models/startingvalues.h"
#include "records/record.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <functional>

namespace ticketeer {

/// Something the tree at the left offers: all records of a kind, or those of them that meet a condition.
struct Place
{
    QString key; ///< for the settings: "tickets", "tickets/mine"
    const Resource *resource = nullptr;
    QString title;
    QLatin1StringView icon;
    std::function<bool(const Record &)> predicate; ///< nothing: all
    bool below = false;                            ///< shown indented below the place before it
    StartingValues starts = {};                    ///< of what is made while it is shown
};

/// All places for this user (0: unknown; then there is no "mine").
[[nodiscard]] QList<Place> allPlaces(qint64 me);

} // namespace ticketeer
