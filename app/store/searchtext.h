#pragma once

#include "records/record.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ticketeer {

/// The words of HTML, without tags and entities; for searching and one-line previews, never for showing
/// HTML.
[[nodiscard]] QString wordsOfHtml(const QString &html);

/// What is found when people search for a record: its texts, numbers that people know it by, names of its
/// customers and contacts, tags, custom fields.
[[nodiscard]] QString searchText(const Record &record);
/// A ticket with the texts of its conversation.
[[nodiscard]] QString searchText(const Record &ticket, const QList<Record> &actions);

} // namespace ticketeer
