#pragma once

#include "models/editsession.h"
#include "sync/job.h"

#include <QObject>
#include <QSet>

namespace ticketeer {

class Workspace;

/// Fetches what a form needs to offer while the user already types: a fresh copy of the object, the short
/// lists, the customers and contacts, the versions of the chosen product. Everything arrives through the
/// store.
class FormData : public QObject
{
    Q_OBJECT
public:
    FormData(EditSession &session, RecordStore &store, Workspace &workspace, QObject *parent);

    void start();

Q_SIGNALS:
    /// The fresh copy could not be had: the form shows what was known before.
    void staleBase(const ticketeer::ApiError &error);

private:
    void follow(const QString &element);
    void loadVersions();
    void loadContacts();
    void takeContactsCustomer();
    EditSession &m_session;
    RecordStore &m_store;
    Workspace &m_workspace;
    QSet<qint64> m_products;
    QSet<qint64> m_customers;
};

} // namespace ticketeer
