#include "culture.h"

#include <QStringList>

#include <cstring>

namespace ticketeer::sandbox {

namespace {

constexpr Culture cultures[] = {
    {"en-US", "M/d/yyyy", "h:mm tt", "AM", "PM"},  {"en-GB", "dd/MM/yyyy", "HH:mm", "AM", "PM"},
    {"en-AU", "d/MM/yyyy", "h:mm tt", "AM", "PM"}, {"en-CA", "yyyy-MM-dd", "h:mm tt", "AM", "PM"},
    {"en-NZ", "d/MM/yyyy", "h:mm tt", "AM", "PM"}, {"en-IE", "dd/MM/yyyy", "HH:mm", "AM", "PM"},
    {"en-ZA", "yyyy/MM/dd", "HH:mm", "AM", "PM"},  {"de-DE", "dd.MM.yyyy", "HH:mm", "", ""},
    {"de-AT", "dd.MM.yyyy", "HH:mm", "", ""},      {"de-CH", "dd.MM.yyyy", "HH:mm", "", ""},
    {"fr-FR", "dd/MM/yyyy", "HH:mm", "", ""},      {"es-ES", "dd/MM/yyyy", "H:mm", "", ""},
    {"it-IT", "dd/MM/yyyy", "HH:mm", "", ""},      {"nl-NL", "d-M-yyyy", "HH:mm", "", ""},
    {"pt-BR", "dd/MM/yyyy", "HH:mm", "", ""},      {"sv-SE", "yyyy-MM-dd", "HH:mm", "", ""},
    {"da-DK", "dd-MM-yyyy", "HH:mm", "", ""},      {"nb-NO", "dd.MM.yyyy", "HH:mm", "", ""},
    {"fi-FI", "d.M.yyyy", "H.mm", "", ""},         {"pl-PL", "dd.MM.yyyy", "HH:mm", "", ""},
    {"ja-JP", "yyyy/MM/dd", "H:mm", "", ""},
};

} // namespace

const Culture *Culture::find(const QString &name)
{
    for (const Culture &culture : cultures) {
        if (name.compare(QLatin1StringView(culture.name), Qt::CaseInsensitive) == 0)
            return &culture;
    }
    return nullptr;
}

QString Culture::names()
{
    QStringList all;
    for (const Culture &culture : cultures)
        all.append(QString::fromLatin1(culture.name));
    return all.join(QStringLiteral(", "));
}

bool Culture::dayFirst() const
{
    return shortDate[0] == 'd';
}

} // namespace ticketeer::sandbox
