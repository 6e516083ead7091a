#pragma once

#include <QLabel>
#include <QSet>

namespace ticketeer {

class Workspace;
struct ListState;
struct Resource;

/// One part of the status bar: a short text whose meaning is the accessible name and whose text is the
/// description.
class StatusPart : public QLabel
{
    Q_OBJECT
public:
    StatusPart(const QString &objectName, const QString &accessibleName, QWidget *parent);

protected:
    void say(const QString &text, const QString &tip = {});
};

/// Whether what is on screen is what the server has: loading, up to date since when, as the last run left it,
/// failed, not signed in.
class SyncStatus : public StatusPart
{
    Q_OBJECT
public:
    SyncStatus(const Workspace &workspace, QWidget *parent);
    void setSignedIn(bool signedIn);

private:
    void update();
    void sayAge();
    /// ", about 3 minutes left"; empty while nobody can know.
    [[nodiscard]] static QString timeLeft(const ListState &state);
    const Workspace &m_workspace;
    bool m_signedIn = false;
};

} // namespace ticketeer
