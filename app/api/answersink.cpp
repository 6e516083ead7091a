#include "answersink.h"

#include <algorithm>

namespace ticketeer {
namespace {

/// The name of the document's outermost element; empty when it does not come to that.
QByteArray rootName(const QByteArray &xml)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0 && at + 1 < xml.size(); at = xml.indexOf('<', at + 1)) {
        if (xml[at + 1] == '?' || xml[at + 1] == '!')
            continue;
        const auto first = xml.cbegin() + at + 1;
        const auto last = std::find_if(first, xml.cend(), [](char c) {
            return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
        });
        return QByteArray(first, last - first);
    }
    return {};
}

} // namespace

void AnswerSink::begin(bool isTheFile)
{
    if (m_path.isEmpty() || !isTheFile)
        return;
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        m_trouble = m_file->errorString();
}

bool AnswerSink::write(const QByteArray &bytes)
{
    if (!m_file) {
        m_body += bytes;
        return true;
    }
    if (m_trouble.isEmpty() && m_file->write(bytes) != bytes.size())
        m_trouble = m_file->errorString();
    return m_trouble.isEmpty();
}

bool AnswerSink::isCut(const QByteArray &contentType, bool vague) const
{
    if (m_file || !vague || !contentType.toLower().contains("xml"))
        return false;
    const qsizetype start = m_body.indexOf('<');
    if (m_body.first(std::min<qsizetype>(m_body.size(), 4)).contains('\0'))
        return false; // UTF-16: whoever reads it sees its end
    if (start < 0 || !m_body.first(start).trimmed().isEmpty())
        return false; // text, or nothing at all
    const QByteArray root = rootName(m_body);
    const QByteArray tail = m_body.last(std::min<qsizetype>(m_body.size(), root.size() + 64)).trimmed();
    const bool selfClosing =
        tail.endsWith("/>") && m_body.lastIndexOf('<') == m_body.indexOf(QByteArray('<' + root));
    return root.isEmpty() || !(tail.endsWith(QByteArray("</" + root + '>')) || selfClosing);
}

bool AnswerSink::complete()
{
    if (m_file && m_trouble.isEmpty() && !m_file->commit())
        m_trouble = m_file->errorString();
    return m_trouble.isEmpty();
}

} // namespace ticketeer
