#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>

namespace ticketeer {

/// Where the bytes of an answer go: into memory, or into a file. A file is written beside its name and takes
/// it only in the end, so that a cut download leaves no half file behind.
class AnswerSink
{
public:
    explicit AnswerSink(const QString &file) : m_path(file) {}

    /// Once, before the first bytes: whether they are the file that was asked for, or words about it.
    void begin(bool isTheFile);
    /// False when the disk refuses.
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// False when the disk refuses.
    [[nodiscard]] bool complete();
    /// What came is the beginning of a document only. vague: the head did not say how long it would be.
    [[nodiscard]] bool isCut(const QByteArray &contentType, bool vague) const;
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QByteArray takeBody() { return std::move(m_body); }

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    QByteArray m_body;
    QString m_trouble;
};

} // namespace ticketeer
