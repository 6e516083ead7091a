#include "attachments.h"

#include "wirexml.h"
#include "writing.h"

#include <QRegularExpression>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QString fileName;
    QByteArray type;
    QByteArray content;
    bool found = false;
};

QString headerField(const QByteArray &headers, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(QString::fromUtf8(headers)).captured(1);
}

/// The first part that is a file; the name of the form field does not matter.
Part firstFile(const Request &request)
{
    static const QString boundaryPattern = u"boundary=\"?([^\";]+)"_s;
    const QByteArray boundary = "--" + headerField(request.contentType, boundaryPattern).toUtf8();
    qsizetype at = request.body.indexOf(boundary);
    while (at >= 0) {
        const qsizetype start = at + boundary.size();
        const qsizetype next = request.body.indexOf(QByteArray("\r\n" + boundary), start);
        if (next < 0)
            break;
        const QByteArray part = request.body.mid(start + 2, next - start - 2);
        const qsizetype blank = part.indexOf("\r\n\r\n");
        const QByteArray headers = part.left(blank);
        const QString name = headerField(headers, u"filename=\"([^\"]*)\""_s);
        if (blank >= 0 && headers.toLower().contains("filename="))
            return {name, headerField(headers, u"content-type:\\s*([^\\r\\n]+)"_s).trimmed().toUtf8(),
                    part.mid(blank + 4), true};
        at = next + 2;
    }
    return {};
}

QString safeName(QString name)
{
    name = name.section(QRegularExpression(u"[/\\\\]"_s), -1);
    name.replace(QRegularExpression(u"[<>:\"|?*\\x00-\\x1F]"_s), u"_"_s);
    return name.isEmpty() ? u"attachment"_s : name;
}

/// "name.txt", "name_1.txt", ... whichever is not taken at this object.
QString uniqueName(Database &database, int refType, int refId, const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString extension = dot > 0 ? name.mid(dot) : QString();
    QString candidate = name;
    for (int i = 1;
         database.exists(u"SELECT 1 FROM Attachments WHERE RefType = ? AND RefID = ? AND FileName = ?"_s,
                         {refType, refId, candidate});
         ++i)
        candidate = u"%1_%2%3"_s.arg(stem).arg(i).arg(extension);
    return candidate;
}

Reply upload(Call &call, int refType, int refId)
{
    const Part part = firstFile(call.request);
    if (!part.found)
        throw Refusal{400, u"No file to attach."_s};
    if (part.content.isEmpty())
        throw Refusal{400, u"The file to attach is empty."_s};
    Database &database = call.context.database;
    const int id = database.insert(
        u"Attachments"_s, {{u"OrganizationID"_s, call.context.account},
                           {u"FileName"_s, uniqueName(database, refType, refId, safeName(part.fileName))},
                           {u"FileType"_s, QString::fromUtf8(part.type)},
                           {u"FileSize"_s, part.content.size()},
                           {u"RefType"_s, refType},
                           {u"RefID"_s, refId},
                           {u"Content"_s, part.content},
                           {u"DateCreated"_s, database.now()},
                           {u"DateModified"_s, database.now()},
                           {u"CreatorID"_s, apiUser},
                           {u"ModifierID"_s, apiUser}});
    RowWriter writer(call.context, attachmentView, {});
    QSqlQuery row = database.run(writer.select() + u" WHERE at.AttachmentID = ?"_s, {id});
    row.next();
    WireXml xml;
    xml.open(attachmentView.root);
    xml.open(attachmentView.item);
    writer.write(xml, row);
    xml.close();
    xml.close();
    return xmlReply(xml.take());
}

} // namespace

Reply uploadToAction(Call &call)
{
    requireRow(call, actionView, call.ids[1], 500);
    return upload(call, 0, call.ids[1]);
}

Reply uploadToAsset(Call &call)
{
    return upload(call, 34, call.ids[0]);
}

Reply download(Call &call)
{
    QSqlQuery row = call.context.database.run(
        u"SELECT FileName, FileType, Content FROM Attachments WHERE AttachmentID = ?"_s, {call.ids.last()});
    if (!row.next())
        throw missingObject();
    // A file that is gone from the disk: still a 200.
    if (row.value(2).isNull())
        return {200, {}, "text/html; charset=utf-8", "Invalid attachment.", {}};
    Reply reply{200, {}, row.value(1).toByteArray(), row.value(2).toByteArray(), {}};
    reply.headers.emplace_back(
        QByteArray("Content-Disposition"),
        QByteArray("attachment; filename=\"" + row.value(0).toString().toUtf8() + '"'));
    return reply;
}

Reply deleteAssetAttachment(Call &call)
{
    call.context.database.run(u"DELETE FROM Attachments WHERE AttachmentID = ? AND RefType = 34"_s,
                              {call.ids.last()});
    throw missingObject();
}

} // namespace ticketeer::sandbox
