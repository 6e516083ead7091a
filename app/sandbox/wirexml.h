#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace ticketeer::sandbox {

/// Writes XML byte for byte as the service does (reference D.3, D.4): CRLF, two blanks a level, "<X />",
/// control characters as references, and standard values escaped twice.
class WireXml
{
public:
    WireXml();

    void open(QByteArrayView name);
    /// An element without children becomes "<X />", except the root, which keeps both tags.
    void close();
    void twice(QByteArrayView name, QStringView text);
    void once(QByteArrayView name, QStringView text);
    /// Text that needs no escaping: numbers, dates, flags.
    void plain(QByteArrayView name, QByteArrayView text);
    void empty(QByteArrayView name);

    /// A place to cut back to, or to put lines in afterwards.
    [[nodiscard]] qsizetype mark() const { return m_out.size(); }
    void cut(qsizetype mark);
    void splice(qsizetype mark, QByteArrayView name, QByteArrayView text);

    [[nodiscard]] QByteArray take();

    /// Every UTF-16 unit that is not by itself a character XML allows is dropped, surrogates too.
    [[nodiscard]] static QString cleaned(const QString &text);
    static void appendEscaped(QByteArray &out, QStringView text, bool doubly);

private:
    void line();
    void text(QByteArrayView name, QStringView value, bool doubly);

    QByteArray m_out;
    QByteArray m_scratch;
    QList<QByteArray> m_open;
    bool m_fresh = false; ///< nothing was written since the last open()
};

} // namespace ticketeer::sandbox
