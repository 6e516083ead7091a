#pragma once

#include "api/apiclient.h"
#include "store/recordstore.h"
#include "store/storefile.h"
#include "sync/workspace.h"

#include <QTest>

#include <functional>
#include <optional>

namespace ticketeer::test {

/// The client without windows, as the composition builds it.
struct ClientDesk
{
    /// time: the clock of this computer when empty.
    explicit ClientDesk(std::function<QDateTime()> time = {})
        : budget(time ? std::move(time) : [] { return QDateTime::currentDateTimeUtc(); }),
          client(budget, log), workspace(client, store)
    {
    }

    /// False when the address is none.
    [[nodiscard]] bool signIn(const QString &server, const QString &organization = QStringLiteral("700700"),
                              const QByteArray &token = "6f2d1c34-5b7a-4e8f-9a01-23456789abcd")
    {
        const auto account = Account::fromInput(server, organization, Secret(token));
        if (!account.ok())
            return false;
        workspace.setAccount(*account);
        return true;
    }
    /// Loads a list to its end, whatever that is.
    [[nodiscard]] ListState load(QLatin1StringView key)
    {
        const Resource &list = resource(key);
        workspace.refresh(list);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(phase(key) != ListState::Phase::Loading, 30'000); }();
        return workspace.listState(list);
    }
    [[nodiscard]] ListState::Phase phase(QLatin1StringView key) const
    {
        return workspace.listState(resource(key)).phase;
    }
    [[nodiscard]] bool loadLookups()
    {
        workspace.refreshLookups();
        const auto loading = [this] {
            for (const Resource *list : allResources()) {
                if (workspace.listState(*list).phase == ListState::Phase::Loading)
                    return true;
            }
            return false;
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!loading(), 30'000); }();
        return !loading();
    }
    [[nodiscard]] QList<Record> all(QLatin1StringView key) const { return store.all(resource(key)); }

    RequestBudget budget;
    HttpLog log;
    ApiClient client;
    RecordStore store;
    /// Closed, and not used by the workspace, until a test says otherwise.
    StoreFile file{store};
    Workspace workspace;
};

/// Asks for something with a verb of the workspace, `verb(done)`, and waits for its outcome; nothing when
/// none comes.
template <typename T, typename Verb>
[[nodiscard]] std::optional<Outcome<T>> outcome(Verb verb, int timeoutMs = 20'000)
{
    auto got = std::make_shared<std::optional<Outcome<T>>>();
    verb([got](const Outcome<T> &result) { *got = result; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(got->has_value(), timeoutMs); }();
    return *got;
}
template <typename T>
[[nodiscard]] bool succeeded(const std::optional<Outcome<T>> &outcome)
{
    return outcome && outcome->ok();
}
/// The kind of failure; nothing when it did not fail.
template <typename T>
[[nodiscard]] std::optional<ApiError::Kind> failure(const std::optional<Outcome<T>> &outcome)
{
    return outcome && !outcome->ok() ? std::optional(outcome->error().kind) : std::nullopt;
}

} // namespace ticketeer::test
