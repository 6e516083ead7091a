#include "wirexml.h"
#include "request.h"

namespace ticketeer::sandbox {

namespace {

const char *entity(char16_t unit, bool doubly)
{
    switch (unit) {
    case u'&':
        return doubly ? "&amp;amp;" : "&amp;";
    case u'<':
        return doubly ? "&amp;lt;" : "&lt;";
    case u'>':
        return doubly ? "&amp;gt;" : "&gt;";
    case u'"':
        return doubly ? "&amp;quot;" : "\"";
    case u'\'':
        return doubly ? "&amp;apos;" : "'";
    default:
        return nullptr;
    }
}

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out.append(char(c));
    } else if (c < 0x800) {
        out.append(char(0xC0 | (c >> 6)));
        out.append(char(0x80 | (c & 0x3F)));
    } else if (c < 0x10000) {
        out.append(char(0xE0 | (c >> 12)));
        out.append(char(0x80 | ((c >> 6) & 0x3F)));
        out.append(char(0x80 | (c & 0x3F)));
    } else {
        out.append(char(0xF0 | (c >> 18)));
        out.append(char(0x80 | ((c >> 12) & 0x3F)));
        out.append(char(0x80 | ((c >> 6) & 0x3F)));
        out.append(char(0x80 | (c & 0x3F)));
    }
}

} // namespace

WireXml::WireXml()
{
    m_out.reserve(4096);
    m_out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
}

void WireXml::line()
{
    if (m_fresh) {
        m_out.append('>');
        m_fresh = false;
    }
    m_out.append("\r\n");
    m_out.append(m_open.size() * 2, ' ');
}

void WireXml::open(QByteArrayView name)
{
    line();
    m_out.append('<');
    m_out.append(name);
    m_open.append(name.toByteArray());
    if (m_open.size() == 1)
        m_out.append('>');
    else
        m_fresh = true;
}

void WireXml::close()
{
    const QByteArray name = m_open.takeLast();
    if (m_fresh) {
        m_out.append(" />");
        m_fresh = false;
        return;
    }
    line();
    m_out.append("</");
    m_out.append(name);
    m_out.append('>');
}

void WireXml::cut(qsizetype mark)
{
    m_out.truncate(mark);
    m_open.resize(1);
    m_fresh = false;
}

void WireXml::splice(qsizetype mark, QByteArrayView name, QByteArrayView text)
{
    const QByteArray tag = name.toByteArray();
    QByteArray escaped;
    appendEscaped(escaped, QString::fromUtf8(text), false);
    m_out.insert(mark, "\r\n  <" + tag + ">" + escaped + "</" + tag + ">");
}

void WireXml::empty(QByteArrayView name)
{
    line();
    m_out.append('<');
    m_out.append(name);
    m_out.append(" />");
}

void WireXml::plain(QByteArrayView name, QByteArrayView text)
{
    if (text.isEmpty()) {
        empty(name);
        return;
    }
    line();
    m_out.append('<');
    m_out.append(name);
    m_out.append('>');
    m_out.append(text);
    m_out.append("</");
    m_out.append(name);
    m_out.append('>');
}

void WireXml::text(QByteArrayView name, QStringView value, bool doubly)
{
    m_scratch.clear();
    appendEscaped(m_scratch, value, doubly);
    plain(name, m_scratch);
}

void WireXml::twice(QByteArrayView name, QStringView value)
{
    text(name, value, true);
}
void WireXml::once(QByteArrayView name, QStringView value)
{
    text(name, value, false);
}

void WireXml::appendEscaped(QByteArray &out, QStringView text, bool doubly)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            if (const char *replacement = entity(unit, doubly))
                out.append(replacement);
            else if (unit >= 0x20 || unit == '\t' || unit == '\n' || unit == '\r')
                out.append(char(unit));
            else if (unit != 0 && unit != 0x1C)
                out.append("&#x").append(QByteArray::number(unit, 16).toUpper()).append(';');
        } else if (QChar::isSurrogate(unit)) {
            if (!QChar::isHighSurrogate(unit) || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                throw Refusal{500, QStringLiteral("The surrogate pair is invalid.")};
            appendUtf8(out, QChar::surrogateToUcs4(unit, text[i + 1].unicode()));
            ++i;
        } else if (unit >= 0xFFFE) {
            out.append("&#x").append(QByteArray::number(unit, 16).toUpper()).append(';');
        } else {
            appendUtf8(out, unit);
        }
    }
}

QString WireXml::cleaned(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if ((unit >= 0x20 || unit == '\t' || unit == '\n' || unit == '\r') && !c.isSurrogate() &&
            unit < 0xFFFE)
            out.append(c);
    }
    return out;
}

QByteArray WireXml::take()
{
    Q_ASSERT(m_open.isEmpty());
    return std::move(m_out);
}

} // namespace ticketeer::sandbox
