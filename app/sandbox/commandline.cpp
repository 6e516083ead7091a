#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

int number(const QCommandLineParser &parser, const QString &name, int low, int high, QString &error)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (error.isEmpty() && (!ok || value < low || value > high))
        error = u"--%1 must be a number from %2 to %3, not \"%4\"."_s.arg(name).arg(low).arg(high).arg(
            parser.value(name));
    return value;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const Options defaults;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A practice service: behaves like the TeamSupport XML API, with seeded data."_s);
    const int many = std::numeric_limits<int>::max();
    parser.addOptions({
        {u"port"_s, u"Port on 127.0.0.1 (0: any free one)."_s, u"N"_s, u"0"_s},
        {u"tls-dir"_s, u"Serve https with cert.pem and key.pem from this folder."_s, u"DIR"_s},
        {u"api-profile"_s, u"Behave as in 2018 or as newer servers do."_s, u"2018|modern"_s, u"2018"_s},
        {u"tickets"_s, u"How many tickets to seed."_s, u"N"_s, QString::number(defaults.tickets)},
        {u"seed"_s, u"The same seed gives the same data."_s, u"N"_s, QString::number(defaults.seed)},
        {u"limit-day"_s, u"Requests allowed in 24 hours."_s, u"N"_s, QString::number(defaults.dayLimit)},
        {u"limit-minute"_s, u"Requests allowed in a minute."_s, u"N"_s,
         QString::number(defaults.minuteLimit)},
        {u"fault"_s,
         u"A fault such as delay=300, status=503@2 or drop-after=PUT; may be given several times."_s,
         u"SPEC"_s},
        {u"data"_s, u"Keep the data in this SQLite file; seeded when new."_s, u"FILE"_s},
        {u"culture"_s, u"How the account writes dates, as en-US or de-DE."_s, u"NAME"_s, defaults.culture},
        {u"zone"_s, u"The account's time zone."_s, u"NAME"_s, defaults.zone},
        {u"organization"_s, u"The account's organization ID."_s, u"ID"_s, defaults.organization},
        {u"token"_s, u"The account's token, a GUID."_s, u"GUID"_s, defaults.token},
        {u"html-errors"_s, u"Answer errors with the web server's HTML pages."_s},
        {u"customer-delete-status"_s, u"Status of the refusal to delete a customer (306 or 403)."_s,
         u"CODE"_s, u"306"_s},
    });
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.error = parser.errorText();
        if (!line.error.endsWith(u'.'))
            line.error += u'.';
        return line;
    }
    if (parser.isSet(help))
        line.text = parser.helpText();
    if (parser.isSet(version))
        line.text =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    if (!parser.positionalArguments().isEmpty())
        line.error = u"\"%1\" is not an option; see --help."_s.arg(parser.positionalArguments().constFirst());
    Options &options = line.options;
    options.port = quint16(number(parser, u"port"_s, 0, 65535, line.error));
    options.tickets = number(parser, u"tickets"_s, 0, 1000000, line.error);
    options.seed = quint32(number(parser, u"seed"_s, 0, many, line.error));
    options.dayLimit = number(parser, u"limit-day"_s, 0, many, line.error);
    options.minuteLimit = number(parser, u"limit-minute"_s, 0, many, line.error);
    options.customerDeleteStatus = number(parser, u"customer-delete-status"_s, 300, 599, line.error);
    const QString profile = parser.value(u"api-profile"_s);
    if (line.error.isEmpty() && profile != u"2018" && profile != u"modern")
        line.error = u"--api-profile must be 2018 or modern, not \"%1\"."_s.arg(profile);
    options.profile = profile == u"modern" ? Options::Profile::Modern : Options::Profile::Y2018;
    options.tlsDir = parser.value(u"tls-dir"_s);
    options.dataFile = parser.value(u"data"_s);
    options.culture = parser.value(u"culture"_s);
    options.zone = parser.value(u"zone"_s);
    options.organization = parser.value(u"organization"_s);
    options.token = parser.value(u"token"_s);
    options.faults = parser.values(u"fault"_s);
    options.htmlErrorPages = parser.isSet(u"html-errors"_s);
    return line;
}

} // namespace ticketeer::sandbox
