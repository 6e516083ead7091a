#pragma once

#include "store/outboxentry.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ticketeer {

class FieldChoice;
struct Desk;

/// An entry of the outbox whose fields somebody else has changed, too: base, mine and theirs beside each
/// other, and a choice for each field. OK hands the choices to the pusher; leaving it keeps the entry as it
/// is. Goes away when the entry needs no decision any more. Object name "conflictDialog".
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void load(const OutboxEntry &entry);
    void follow();
    void showObstacle();
    void edit();
    [[nodiscard]] QString others(const OutboxEntry &entry, const QList<FieldEdit> &theirs) const;
    Desk &m_desk;
    qint64 m_id;
    QLabel *m_summary;
    QScrollArea *m_scroll;
    QLabel *m_others;
    QLabel *m_hint;
    QPushButton *m_save = nullptr;
    QList<FieldChoice *> m_choices;
    std::optional<Record> m_theirs;
};

} // namespace ticketeer
