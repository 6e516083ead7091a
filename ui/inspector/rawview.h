#pragma once

#include "records/record.h"

#include <QDialog>

class QDomNode;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ticketeer {

class MessageBar;
class Workspace;

/// One object as the server tells it: every element as a tree, and the text. Fetches it anew when shown.
class RawView : public QDialog
{
    Q_OBJECT
public:
    RawView(Workspace &workspace, const Record &record, QWidget *parent);

private:
    void load();
    void display(const QByteArray &bytes);
    void addNode(const QDomNode &node, QTreeWidgetItem *parent);
    void copyCurrent();
    Workspace &m_workspace;
    const Record m_record;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    QTreeWidget *m_tree;
    QPlainTextEdit *m_text;
};

} // namespace ticketeer
