#pragma once

#include "store/drafts.h"

#include <QObject>

class QWidget;

namespace ticketeer {

class RecordDialog;
struct Desk;

/// Leads from a draft to the editor it was typed in, one for each.
class DraftWindows : public QObject
{
    Q_OBJECT
public:
    /// parent: of the windows.
    DraftWindows(Desk &desk, QWidget *parent);

    void showList();
    void open(const QString &key);

Q_SIGNALS:
    /// An answer: it is written on the ticket's page.
    void replyRequested(const ticketeer::Draft &draft);

private:
    Desk &m_desk;
    QWidget *m_parent;
};

} // namespace ticketeer
