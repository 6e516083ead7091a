#include "cleanfilename.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype MostBytes = 200;

bool isUnsafe(QChar c)
{
    static const QString marks = u"\"*<>?|:"_s;
    const ushort code = c.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || marks.contains(c) ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF || code == 0xFFFC;
}

bool isDevice(const QString &name)
{
    static const QSet<QString> devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool numbered =
        stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) && stem.at(3).isDigit();
    return devices.contains(stem) || numbered;
}

} // namespace

QString cleanFileName(const QString &name)
{
    // Only what stands behind the last folder, whichever way the slash leans.
    QString clean = name.section(u'/', -1).section(u'\\', -1);
    for (QChar &c : clean) {
        if (isUnsafe(c))
            c = u'_';
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    if (isDevice(clean))
        clean.prepend(u'_');
    const qsizetype dot = clean.lastIndexOf(u'.');
    QString ending = dot > 0 && clean.size() - dot <= 12 ? clean.sliced(dot) : QString();
    QString stem = clean.left(clean.size() - ending.size());
    while ((stem + ending).toUtf8().size() > MostBytes)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    clean = stem + ending;
    return clean.isEmpty() ? u"attachment"_s : clean;
}

} // namespace ticketeer
