#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace ticketeer {

/// Gives an answer's bytes as UTF-8 whatever they came in, so that all behind it has one encoding to know.
/// The service writes UTF-8 (reference A.4); servers between it and us, and .NET's habit of declaring
/// "utf-16" on UTF-8 bytes, do not always. Incremental; any one thread.
class AnswerDecoder
{
public:
    [[nodiscard]] QByteArray take(const QByteArray &chunk);
    /// Once, at the end: what was held back for being too short to judge.
    [[nodiscard]] QByteArray rest();

private:
    [[nodiscard]] QByteArray judge();
    [[nodiscard]] QByteArray decode(const QByteArray &bytes);

    bool m_judged = false;
    QByteArray m_held;
    QString m_half;                          ///< the first of a pair of UTF-16 whose second has not come yet
    std::optional<QStringDecoder> m_decoder; ///< unset: the bytes are UTF-8 already
};

} // namespace ticketeer
