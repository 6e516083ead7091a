#pragma once

#include <QFile>
#include <QIODevice>

namespace ticketeer {

/// A request body that can be sent once. Qt repeats a request by itself, whatever its verb, when the
/// connection closes before the answer begins; the server may have carried out the first one (reference F.4).
/// It asks the body to start again first, and this one refuses. Used for every write, empty bodies included.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

/// As OneShotBody, streamed from disk.
class OneShotFile : public QFile
{
    Q_OBJECT
public:
    using QFile::QFile;
    bool reset() override { return pos() == 0 && QFile::reset(); }
    bool seek(qint64 offset) override { return offset == pos(); }
};

} // namespace ticketeer
