#include "listexport.h"

#include "editor/thing.h"
#include "models/tablefile.h"
#include "window/desk.h"
#include "window/listpage.h"
#include "window/messagebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

} // namespace

void tellWritten(MessageBar &messages, const ListWritten &written, const QString &file)
{
    const QString path = QDir::toNativeSeparators(file);
    if (written.trouble.isEmpty())
        messages.showMessage(MessageBar::Tone::Info,
                             Words::tr("%Ln row(s) were written to %1.", nullptr, written.rows).arg(path));
    else
        messages.showMessage(
            MessageBar::Tone::Error, Words::tr("The list could not be written to %1.").arg(path),
            Words::tr("A file that was there before is unchanged. Check that there is room and that "
                      "you may write there, or choose another folder."),
            written.trouble);
}

void exportList(const ListPage &list, Desk &desk, MessageBar &messages)
{
    const QString name =
        u"%1 %2.csv"_s.arg(pluralName(list.resource()), QDate::currentDate().toString(Qt::ISODate));
    // What is seen now is meant, not what a refresh brings while the user looks for a folder.
    const ListTable table = listTable(list.model(), list.shownColumns(), desk.store);
    desk.askSaveFile(&messages, name, [table, &messages](const QString &file) {
        if (file.isEmpty())
            return;
        writeTableFile(table, file, &messages, [file, &messages](const ListWritten &written) {
            tellWritten(messages, written, file);
        });
    });
}

} // namespace ticketeer
