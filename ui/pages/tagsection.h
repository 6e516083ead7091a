#pragma once

#include "section.h"

#include <QPointer>

namespace ticketeer {

class Job;
class TagEdit;
struct Desk;

/// A ticket's tags, changed in place: every chip that comes or goes is sent at once.
class TagSection : public Section
{
    Q_OBJECT
public:
    TagSection(qint64 ticketId, Desk &desk, QWidget *parent = nullptr);

    void showTags();

private:
    void save();
    qint64 m_ticketId;
    Desk &m_desk;
    TagEdit *m_edit;
    QPointer<Job> m_job;
};

} // namespace ticketeer
