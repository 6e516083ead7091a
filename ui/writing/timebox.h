#pragma once

#include "models/timetracker.h"

#include <QWidget>

class QSpinBox;
class QToolButton;

namespace ticketeer {

/// The minutes of an answer: counted while it runs, or typed.
class TimeBox : public QWidget
{
    Q_OBJECT
public:
    explicit TimeBox(TimeTracker &tracker, QWidget *parent = nullptr);

private:
    void showState();
    TimeTracker &m_tracker;
    QSpinBox *m_minutes;
    QToolButton *m_run;
};

} // namespace ticketeer
