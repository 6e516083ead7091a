#pragma once

#include "htmltokens.h"

namespace ticketeer {

/// The tokens of a mail, counted, and with each line of a plain text as a token of its own: what finds parts
/// of a mail and what writes it agree on places by counting alike.
class MailTokens
{
public:
    /// plain: line ends end lines (the mail is text, not HTML). Views point into the source.
    MailTokens(QStringView source, bool plain) : m_tokens(source), m_plain(plain) {}

    bool next(HtmlToken &token)
    {
        if (m_rest.isEmpty()) {
            if (!m_tokens.next(token))
                return false;
            if (!m_plain || token.kind != HtmlToken::Kind::Text) {
                ++m_count;
                return true;
            }
            m_rest = token.text;
        }
        token = HtmlToken();
        const qsizetype end = m_rest.indexOf(u'\n');
        token.text = end < 0 ? m_rest : m_rest.first(end + 1);
        m_rest = m_rest.sliced(token.text.size());
        ++m_count;
        return true;
    }
    /// Of the token that came last.
    [[nodiscard]] qsizetype index() const { return m_count - 1; }

private:
    HtmlTokens m_tokens;
    QStringView m_rest;
    bool m_plain;
    qsizetype m_count = 0;
};

} // namespace ticketeer
