#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace ticketeer {

/// A tag or a run of text of somebody's HTML.
struct HtmlToken
{
    enum class Kind : quint8 {
        Text,
        Start,
        End,
    };
    struct Attribute
    {
        QString name;      ///< lower case
        QStringView value; ///< as it stands, entities not decoded
    };
    Kind kind = Kind::Text;
    QString name;     ///< of a tag, lower case
    QStringView text; ///< of text, entities not decoded
    QList<Attribute> attributes;

    [[nodiscard]] QStringView attribute(QLatin1StringView wanted) const;
};

/// Cuts HTML into tokens the way browsers do, so that nothing that a browser would take for a tag passes as
/// text or the other way round. Comments, declarations and the content of scripts, styles and the like are no
/// tokens at all. Takes time in proportion to the length, whatever the input. Views point into the source,
/// which must outlive them.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView source) : m_source(source) {}

    /// False at the end.
    bool next(HtmlToken &token);

private:
    [[nodiscard]] QChar at(qsizetype index) const
    {
        return index < m_source.size() ? m_source.at(index) : QChar();
    }
    bool readMarkup(HtmlToken &token);
    void readAttributes(HtmlToken &token);
    void skipSpace();
    void skipPast(QStringView end);
    void skipRawContent(const QString &name);
    QStringView m_source;
    qsizetype m_pos = 0;
    QSet<QString> m_neverClosed; ///< names whose end was looked for in vain up to the end of the source
};

} // namespace ticketeer
