#pragma once

#include "records/merge.h"
#include "support/senderdesk.h"

#include <algorithm>
#include <functional>

namespace ticketeer::test {

using Edit = std::function<void(Change &)>;

inline Edit sets(const QString &element, const Value &value)
{
    return [element, value](Change &change) { change.set(element, value); };
}
inline Value text(const QString &words)
{
    return Value::of(words);
}

/// An agent with an outbox and a colleague, who change tickets of one account at the same time.
class TwoAgents : public QObject
{
protected:
    /// Both signed in, and what the meetings need of the account known.
    [[nodiscard]] bool start()
    {
        if (!server.start())
            return false;
        me = std::make_unique<SenderDesk>();
        colleague = std::make_unique<ClientDesk>();
        colleague->workspace.setFormat(me->workspace.format(), false);
        if (!me->start(server.baseUrl(), folder.path()) || !colleague->signIn(server.baseUrl().toString()) ||
            !me->loadLookups())
            return false;
        for (const Record &one : me->all(resources::TicketTypes)) {
            if (one.integer(u"Position") == 0)
                type = one.id();
        }
        otherType = other(resources::TicketTypes, type);
        product = other(resources::Products, 0);
        otherProduct = other(resources::Products, product);
        for (const qint64 one : {product, otherProduct}) {
            const bool loaded = succeeded(outcome<Done>([&](auto done) {
                me->workspace.loadChildren(resource(resources::Products), one, resource(resources::Versions),
                                           this, done);
            }));
            if (!loaded || versionsOf(one).size() < 2)
                return false;
        }
        return type && otherType && product && otherProduct && !newTicket().isNull();
    }
    static const Resource &tickets() { return resource(resources::Tickets); }
    [[nodiscard]] qint64 other(QLatin1StringView key, qint64 than) const
    {
        qint64 found = 0;
        for (const qint64 id : me->store.ids(resource(key))) {
            if (id != than && id > 0 && (!found || id < found))
                found = id;
        }
        return found;
    }
    [[nodiscard]] QList<qint64> statusesOf(qint64 ofType) const
    {
        QList<qint64> ids;
        for (const Record &status : me->all(resources::Statuses)) {
            if (status.integer(u"TicketTypeID") == ofType)
                ids.append(status.id());
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    [[nodiscard]] QList<qint64> versionsOf(qint64 ofProduct) const
    {
        QList<qint64> ids;
        for (const Record &version : me->all(resources::Versions)) {
            if (version.integer(u"ProductID") == ofProduct)
                ids.append(version.id());
        }
        return ids;
    }
    /// A ticket of its own for each meeting: type, status, severity, product, version, assignee, tags and
    /// custom fields are all set.
    [[nodiscard]] Record newTicket()
    {
        Change change = Change::create(tickets());
        change.set(u"Name", text(QStringLiteral("Pump beeps")));
        change.set(u"TicketTypeID", Value::of(type));
        change.set(u"TicketStatusID", Value::of(statusesOf(type).first()));
        change.set(u"TicketSeverityID", Value::of(other(resources::Severities, 0)));
        change.set(u"UserID", Value::of(other(resources::Users, 0)));
        change.set(u"ProductID", Value::of(product));
        change.set(u"ReportedVersionID", Value::of(versionsOf(product).first()));
        change.set(u"SiteCode", text(QStringLiteral("B-17")));
        change.set(u"OnWarranty", text(QStringLiteral("True")));
        change.setTags({QStringLiteral("pump"), QStringLiteral("R&D")});
        const auto made = outcome<Record>([&](auto done) { colleague->workspace.save(change, this, done); });
        return made && made->ok() ? me->fresh(tickets(), (*made)->id()) : Record();
    }
    [[nodiscard]] bool theySave(const Change &change)
    {
        return change.isEmpty() ||
               succeeded(outcome<Record>([&](auto done) { colleague->workspace.save(change, this, done); }));
    }
    [[nodiscard]] int putsOf(qint64 ticket) const
    {
        int count = 0;
        for (const sandbox::SandboxServer::Exchange &exchange : server.exchanges())
            count +=
                exchange.verb == "PUT" && exchange.path == QStringLiteral("tickets/%1").arg(ticket) ? 1 : 0;
        return count;
    }
    [[nodiscard]] static QStringList conflictsOf(const OutboxEntry &entry)
    {
        QStringList elements;
        if (entry.theirs) {
            for (const FieldConflict &conflict : merge(entry.change, *entry.theirs).conflicts)
                elements.append(conflict.element);
        }
        elements.sort();
        return elements;
    }
    /// My edit of a ticket that the colleague then changed as well, on its way.
    struct Sent
    {
        qint64 ticket = 0;
        qint64 entry = 0;
    };
    [[nodiscard]] Sent meet(const Edit &mine, const Edit &theirs)
    {
        const Record base = newTicket();
        if (base.isNull())
            return {};
        Change change = Change::update(base);
        mine(change);
        Change their = Change::update(base);
        theirs(their);
        if (!theySave(their))
            return {};
        server.clearExchanges();
        const qint64 id = me->pusher.save(change, {});
        return me->settled(id) ? Sent{base.id(), id} : Sent{};
    }

    sandbox::SandboxServer server{Practice::options(sandbox::Options::Profile::Y2018, 40)};
    QTemporaryDir folder;
    std::unique_ptr<SenderDesk> me;
    std::unique_ptr<ClientDesk> colleague;
    qint64 type = 0;
    qint64 otherType = 0;
    qint64 product = 0;
    qint64 otherProduct = 0;
};

} // namespace ticketeer::test
