#pragma once

#include "section.h"

#include "models/editsession.h"
#include "records/record.h"

#include <QPointer>

class QToolButton;
class QVBoxLayout;

namespace ticketeer {

class Job;
class LookupEdit;
struct Desk;

/// A ticket's customers or contacts: opened with a click, added by typing a part of the name, removed after a
/// question.
class LinkSection : public Section
{
    Q_OBJECT
public:
    /// other: customers or contacts.
    LinkSection(const Resource &other, qint64 ticketId, Desk &desk, QWidget *parent = nullptr);

    void showLinks();

private:
    [[nodiscard]] std::optional<QList<Link>> links() const;
    [[nodiscard]] Record ticket() const;
    [[nodiscard]] QList<Choice> choices() const;
    QWidget *makeRow(const Link &link);
    QWidget *buildAdding();
    void setAdding(bool adding);
    void add();
    void askRemove(const Link &link);
    void run(bool linking, qint64 id, const QString &name);
    const Resource &m_other;
    qint64 m_ticketId;
    Desk &m_desk;
    QToolButton *m_addButton;
    QVBoxLayout *m_rows;
    QWidget *m_adding = nullptr;
    LookupEdit *m_lookup = nullptr;
    QToolButton *m_confirm = nullptr;
    std::optional<QList<Link>> m_shown;
    QPointer<Job> m_job;
};

} // namespace ticketeer
