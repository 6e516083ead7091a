#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace ticketeer {

class RecordStore;

/// What stands for a placeholder: "contact.first" -> "Mara". A name without a value, or with an empty one,
/// stays in the text as it is written, "{contact.first}".
using PlaceholderValues = QHash<QString, QString>;

/// All names, in the order in which they are offered.
[[nodiscard]] QStringList placeholderNames();
/// What a name is for people: "First name of the contact".
[[nodiscard]] QString placeholderLabel(const QString &name);
/// Of a ticket as it is known here, its first contact and first customer, and the agent who writes.
[[nodiscard]] PlaceholderValues placeholderValues(const RecordStore &store, qint64 ticketId, qint64 agentId,
                                                  QDate today, const QLocale &locale);
/// Somebody invented, to show what a reply will look like.
[[nodiscard]] PlaceholderValues exampleValues(QDate today, const QLocale &locale);

struct PlaceholderPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString name;
};
/// "{name}" or "{some.name}" in a text, known or not.
[[nodiscard]] QList<PlaceholderPlace> placeholdersIn(const QString &text);
/// The HTML with every placeholder that has a value filled in, its value escaped.
[[nodiscard]] QString filledIn(const QString &html, const PlaceholderValues &values);

} // namespace ticketeer
