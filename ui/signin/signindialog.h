#pragma once

#include "api/account.h"
#include "records/record.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ticketeer {

class Job;
class MessageBar;
class Settings;
class Workspace;
struct ApiError;

/// Asks for server, organization and token, proves them with one call, then asks who is working here. The
/// token stays in the field and in memory; who accepts signedIn() decides what becomes of it. Open with
/// open().
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    SignInDialog(Workspace &workspace, const Settings &settings, QWidget *parent = nullptr);

    /// Why there is a dialog at all, when there is something to say about it.
    void explainWhy(const QString &summary, const QString &advice);

Q_SIGNALS:
    void signedIn(const ticketeer::Account &account, qint64 me, const QString &myName, bool keepToken);

private:
    QWidget *buildAccountPage(const Settings &settings);
    QWidget *buildPersonPage();
    void test();
    void failed(const Account &account, const ApiError &error);
    void choosePerson(const QList<Record> &users);
    void finish();
    void setBusy(bool busy);

    Workspace &m_workspace;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QComboBox *m_server;
    QLineEdit *m_organization;
    QLineEdit *m_token;
    QLineEdit *m_caFile;
    QCheckBox *m_keep;
    QComboBox *m_person;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QLabel *m_progress;
    Job *m_job = nullptr;
    Account m_account;
    Account m_refused; ///< what the server said no to: not sent again
    qint64 m_me = 0;
};

} // namespace ticketeer
