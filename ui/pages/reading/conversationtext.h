#pragma once

#include "records/record.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace ticketeer {

/// The words of a conversation as they are shown, for finding: of every entry, whether or not it is laid out.
/// Made on a worker thread when first needed, and again for entries that change. GUI thread.
class ConversationText : public QObject
{
    Q_OBJECT
public:
    /// One occurrence.
    struct Hit
    {
        qint64 entry = 0;
        int part = 0; ///< of the mail, as SafeHtml numbers them
        int nth = 0;  ///< within the part
        bool operator==(const Hit &) const = default;
    };
    explicit ConversationText(QObject *parent = nullptr) : QObject(parent) {}

    /// In the order in which they are read; ready() follows when all their words are known.
    void setEntries(const QList<Record> &entries);
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Every occurrence, whatever the case of its letters. Of more than MostHits the first.
    [[nodiscard]] QList<Hit> find(const QString &needle) const;

    static constexpr qsizetype MostHits = 10'000;

Q_SIGNALS:
    void ready();

private:
    struct Words
    {
        QString source;
        QStringList parts;
    };
    void take(const QHash<qint64, Words> &read);
    QList<Record> m_entries;
    QHash<qint64, Words> m_words;
    int m_reading = 0;
    bool m_ready = false;
};

} // namespace ticketeer
