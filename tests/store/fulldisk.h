#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace ticketeer::test {

/// The system lets no file grow beyond this while it lives: what a full disk looks like from here.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes) : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit tight = m_limit;
        tight.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_limit{};
    void (*m_before)(int);
};

} // namespace ticketeer::test
