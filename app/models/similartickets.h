#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace ticketeer {

class RecordStore;
class StoreFile;

/// While a new ticket's title is typed: tickets that say much the same, found in the local file by title and
/// conversation. Asks nobody outside. GUI thread; the looking is done by the file's.
class SimilarTickets : public QObject
{
    Q_OBJECT
public:
    SimilarTickets(const RecordStore &store, StoreFile &file, QObject *parent = nullptr);

    /// Looks once there is a pause in typing. The customer's and the product's own tickets come first; 0: not
    /// chosen.
    void look(const QString &title, qint64 customer, qint64 product);
    /// The likest first, at most Most.
    [[nodiscard]] const QList<qint64> &found() const { return m_found; }

    static constexpr qsizetype Most = 5;
    /// What a title is looked for by: its longer words and its abbreviations,
    /// folded, each once.
    [[nodiscard]] static QStringList words(const QString &title);

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const QList<qint64> &ids);
    const RecordStore &m_store;
    StoreFile &m_file;
    QTimer m_pause;
    QStringList m_words;
    qint64 m_customer = 0;
    qint64 m_product = 0;
    quint64 m_question = 0; ///< which answer is awaited
    QList<qint64> m_found;
};

} // namespace ticketeer
