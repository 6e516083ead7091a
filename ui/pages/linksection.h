#pragma once

#include "section.h"

#include "models/editsession.h"
#include "records/record.h"

class QToolButton;
class QVBoxLayout;

namespace ticketeer {

class LookupEdit;
struct Desk;
struct OutboxEntry;

/// A ticket's customers or contacts: opened with a click, added by typing a part of the name, removed after a
/// question. What is not sent yet is shown with a clock and can be taken back.
class LinkSection : public Section
{
    Q_OBJECT
public:
    /// other: customers or contacts.
    LinkSection(const Resource &other, qint64 ticketId, Desk &desk, QWidget *parent = nullptr);

    void showLinks();

private:
    /// One link as it will be.
    struct Row
    {
        Link link;
        qint64 entry = 0;     ///< of the outbox; 0: the server has it
        bool leaving = false; ///< the entry takes it away
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] std::optional<QList<Row>> rows() const;
    [[nodiscard]] std::optional<QList<Link>> links() const;
    [[nodiscard]] Record ticket() const;
    [[nodiscard]] QList<Choice> choices() const;
    QWidget *makeRow(const Row &row);
    QWidget *makeTakeBack(const Row &row, QWidget *parent);
    QWidget *buildAdding();
    void setAdding(bool adding);
    void add();
    void askRemove(const Link &link);
    void followOutbox(qint64 entry);
    const Resource &m_other;
    qint64 m_ticketId;
    Desk &m_desk;
    QToolButton *m_addButton;
    QVBoxLayout *m_rows;
    QWidget *m_adding = nullptr;
    LookupEdit *m_lookup = nullptr;
    QToolButton *m_confirm = nullptr;
    std::optional<QList<Row>> m_shown;
};

} // namespace ticketeer
