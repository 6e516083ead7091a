#include "keptfolder.h"

namespace ticketeer {

QString KeptFolder::placeFor(const QString &cleanName) const
{
    return m_folder.isValid() ? m_folder.filePath(cleanName) : QString();
}

} // namespace ticketeer
