#include "unescape.h"

#include <array>

namespace ticketeer {

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};
constexpr std::array entities{
    Entity{QLatin1StringView("&amp;"), u'&'},   Entity{QLatin1StringView("&lt;"), u'<'},
    Entity{QLatin1StringView("&gt;"), u'>'},    Entity{QLatin1StringView("&quot;"), u'"'},
    Entity{QLatin1StringView("&apos;"), u'\''},
};

} // namespace

QString unescapeOnce(const QString &text)
{
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    QString plain;
    plain.reserve(text.size());
    qsizetype copied = 0;
    while (at >= 0) {
        const QStringView rest = QStringView(text).sliced(at);
        qsizetype length = 1;
        for (const Entity &entity : entities) {
            if (rest.startsWith(entity.name)) {
                plain += QStringView(text).sliced(copied, at - copied);
                plain += QChar(entity.character);
                length = entity.name.size();
                copied = at + length;
                break;
            }
        }
        at = text.indexOf(u'&', at + length);
    }
    plain += QStringView(text).sliced(copied);
    return plain;
}

} // namespace ticketeer
