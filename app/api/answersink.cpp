#include "answersink.h"

namespace ticketeer {

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

bool AnswerSink::complete()
{
    if (m_file && m_trouble.isEmpty() && !m_file->commit())
        m_trouble = m_file->errorString();
    return m_trouble.isEmpty();
}

} // namespace ticketeer
