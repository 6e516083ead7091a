#include "linkdoubt.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// "manual.pdf" is no host.
bool isFileEnding(const QString &ending)
{
    static const QStringList endings{u"pdf"_s,  u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s,
                                     u"pptx"_s, u"txt"_s, u"csv"_s,  u"png"_s, u"jpg"_s,  u"jpeg"_s,
                                     u"gif"_s,  u"svg"_s, u"html"_s, u"htm"_s, u"xml"_s,  u"log"_s,
                                     u"js"_s,   u"msi"_s, u"exe"_s,  u"dll"_s, u"json"_s, u"php"_s,
                                     u"md"_s,   u"rtf"_s, u"msg"_s,  u"eml"_s};
    return endings.contains(ending);
}

/// The form that both a person and a browser would write.
QString comparable(const QString &host)
{
    QString name = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (name.isEmpty())
        name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.startsWith("www."_L1) ? name.sliced(4) : name;
}

bool isWithin(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

bool looksAlike(const QString &host)
{
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    if (labels.isEmpty())
        return false;
    const auto foreign = [](const QString &label) {
        return std::any_of(label.cbegin(), label.cend(), [](QChar c) {
            return c.unicode() > 0x7F && c.isLetter() && c.script() != QChar::Script_Latin;
        });
    };
    // A name in its own alphabet throughout is a name; among Latin letters it is a disguise.
    return !foreign(labels.last()) && std::any_of(labels.cbegin(), labels.cend(), foreign);
}

} // namespace

QString placeNamedIn(const QString &shownAs)
{
    const QString text = shownAs.simplified().left(500);
    static const QRegularExpression mail(uR"(^<?([\w.+-]+@[\w-]+(\.[\w-]+)+)>?$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (const auto found = mail.match(text); found.hasMatch())
        return found.captured(1).toLower();
    static const QRegularExpression host(
        uR"((?:^|[\s(<"'])((?:https?|ftp)://(?:[^\s/@]*@)?|www\.)?((?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+)(:\d+)?(?=[/?#\s)>"',;:!]|\.?$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto all = host.globalMatch(text);
    while (all.hasNext()) {
        const auto found = all.next();
        const bool spelled = !found.captured(1).isEmpty();
        const bool alone = found.capturedStart(2) <= 1 && !text.contains(u' ');
        const QString name = found.captured(2).toLower();
        // Within a sentence "Node.js" and "Dr.Lind" are words.
        if (spelled || (alone && !isFileEnding(name.section(u'.', -1))))
            return name;
    }
    return {};
}

LinkDoubt linkDoubt(const QUrl &target, const QString &shownAs)
{
    const QString named = placeNamedIn(shownAs);
    if (target.scheme() == "mailto"_L1) {
        const QString address = target.path().section(u'?', 0, 0).toLower();
        const bool differs = named.contains(u'@') && !address.split(u',').contains(named);
        return differs ? LinkDoubt::OtherAddress : LinkDoubt::None;
    }
    if (!target.userInfo().isEmpty())
        return LinkDoubt::NameBefore;
    const QString host = comparable(target.host());
    if (!named.isEmpty() && !named.contains(u'@')) {
        const QString shown = comparable(named);
        if (!isWithin(host, shown) && !isWithin(shown, host))
            return LinkDoubt::OtherHost;
    }
    const QString plain = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return looksAlike(plain) ? LinkDoubt::LookAlike : LinkDoubt::None;
}

} // namespace ticketeer
