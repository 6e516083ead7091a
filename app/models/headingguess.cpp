#include "headingguess.h"

#include "filtertext.h"
#include "formfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

struct OtherWords
{
    QLatin1StringView resource;
    QLatin1StringView element;
    const char *words; ///< separated by bars; translations bring their own
};

constexpr OtherWords otherWords[] = {
    {resources::Tickets, "Name"_L1, QT_TRANSLATE_NOOP("Heading", "Title|Subject|Summary|Ticket")},
    {resources::Tickets, "Description"_L1, QT_TRANSLATE_NOOP("Heading", "Text|Details|Message|Problem")},
    {resources::Tickets, "UserID"_L1, QT_TRANSLATE_NOOP("Heading", "Agent|Assignee|Owner|User")},
    {resources::Tickets, "TicketSeverityID"_L1, QT_TRANSLATE_NOOP("Heading", "Priority|Severity")},
    {resources::Tickets, "CustomerID"_L1,
     QT_TRANSLATE_NOOP("Heading", "Customer|Customers|Company|Organization|Account")},
    {resources::Tickets, "ContactID"_L1,
     QT_TRANSLATE_NOOP("Heading", "Contact|Contacts|Requester|E-mail|Mail")},
    {resources::Tickets, "ReportedVersionID"_L1, QT_TRANSLATE_NOOP("Heading", "Version|Reported in")},
    {resources::Tickets, "SolvedVersionID"_L1, QT_TRANSLATE_NOOP("Heading", "Fixed in|Resolved version")},
    {resources::Tickets, "DueDate"_L1, QT_TRANSLATE_NOOP("Heading", "Due date|Deadline")},
    {resources::Tickets, "Tags"_L1, QT_TRANSLATE_NOOP("Heading", "Tag|Labels|Keywords")},
    {resources::Customers, "Name"_L1, QT_TRANSLATE_NOOP("Heading", "Customer|Company|Organization|Account")},
    {resources::Customers, "Website"_L1, QT_TRANSLATE_NOOP("Heading", "Web|URL|Homepage|Site")},
    {resources::Customers, "Domains"_L1, QT_TRANSLATE_NOOP("Heading", "Domain|Mail domains")},
    {resources::Contacts, "OrganizationID"_L1,
     QT_TRANSLATE_NOOP("Heading", "Customer|Company|Organization|Account")},
    {resources::Contacts, "Email"_L1, QT_TRANSLATE_NOOP("Heading", "Mail|Mail address|E-mail address")},
    {resources::Contacts, "FirstName"_L1, QT_TRANSLATE_NOOP("Heading", "Given name|Forename")},
    {resources::Contacts, "LastName"_L1, QT_TRANSLATE_NOOP("Heading", "Surname|Family name|Name")},
    {resources::Contacts, "Title"_L1, QT_TRANSLATE_NOOP("Heading", "Job title|Position")},
};

/// "E-Mail Address (work)" and "emailaddress" are the same heading.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : folded(text.left(text.indexOf(u'(') > 0 ? text.indexOf(u'(') : text.size()))) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

void addWords(QStringList &names, const QString &words)
{
    for (const QString &word : words.split(u'|'))
        names.append(plain(word));
}

/// What a field may be called, the surest first.
QList<QStringList> namesOf(const Resource &resource, const FormField &field)
{
    QStringList own{plain(field.label), plain(field.element)};
    if (const Field *described = resource.field(field.element)) {
        own.append(plain(QString::fromUtf8(described->label)));
        own.append(plain(QString(described->name)));
    }
    if (const CreateOnlyField *extra = findCreateOnly(resource, field.element))
        own.append(plain(QString::fromUtf8(extra->label)));
    if (field.element.endsWith("ID"_L1))
        own.append(plain(field.element.chopped(2)));
    QStringList others;
    for (const OtherWords &other : otherWords) {
        if (resource.is(other.resource) && field.element == other.element) {
            addWords(others, QString::fromUtf8(other.words));
            addWords(others, QCoreApplication::translate("Heading", other.words));
        }
    }
    for (QStringList *names : {&own, &others})
        names->removeAll(QString());
    return {own, others};
}

} // namespace

QStringList guessedFields(const Resource &resource, const QStringList &headings,
                          const QList<FormField> &fields)
{
    QList<QList<QStringList>> names;
    for (const FormField &field : fields)
        names.append(namesOf(resource, field));
    QStringList guessed(headings.size());
    // A field's own name beats another word for it, wherever both stand.
    for (const int sureness : {0, 1}) {
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const QString heading = plain(headings.at(column));
            if (heading.isEmpty() || !guessed.at(column).isEmpty())
                continue;
            for (qsizetype i = 0; i < fields.size(); ++i) {
                if (names.at(i).at(sureness).contains(heading) && !guessed.contains(fields.at(i).element)) {
                    guessed[column] = fields.at(i).element;
                    break;
                }
            }
        }
    }
    return guessed;
}

} // namespace ticketeer
