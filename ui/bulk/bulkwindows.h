#pragma once

#include "models/bulkoperation.h"

#include <QObject>
#include <QSet>

class QTimer;
class QWidget;

namespace ticketeer {

class MessageBar;
struct BatchProgress;
struct Desk;

/// The windows of bulk changes, one for each; and says above the content that one goes on, is done or needs
/// the user while nobody looks at it.
class BulkWindows : public QObject
{
    Q_OBJECT
public:
    /// parent: of the windows.
    BulkWindows(Desk &desk, MessageBar &messages, QWidget *parent);

    /// operations: what is wanted, when that is known already; the dry run is shown at once.
    void change(const Resource &resource, const QList<qint64> &ids,
                const QList<BulkOperation> &operations = {});
    void showBatch(const QString &batch);

private:
    void look();
    void tell(const BatchProgress &progress);
    void tellOver(const QString &batch);
    /// Somebody looks at it already.
    [[nodiscard]] QWidget *windowFor(const QString &batch) const;
    Desk &m_desk;
    MessageBar &m_messages;
    QWidget *m_parent;
    QTimer *m_later;
    QSet<QString> m_going; ///< that this run has told about, or begun
    QSet<QString> m_stuck; ///< that nothing goes on with by itself, as told
};

} // namespace ticketeer
