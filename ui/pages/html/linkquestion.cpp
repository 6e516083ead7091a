#include "linkquestion.h"

#include "linkdoubt.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkQuestion)
};

} // namespace

QString linkWarning(const QUrl &target, const QString &shownAs)
{
    // The host in the form that look-alike letters cannot fake.
    const QString host = target.host(QUrl::FullyEncoded);
    switch (linkDoubt(target, shownAs)) {
    case LinkDoubt::None:
        break;
    case LinkDoubt::OtherHost:
        return Words::tr("The text says %1, but the link leads to %2.").arg(placeNamedIn(shownAs), host);
    case LinkDoubt::OtherAddress:
        return Words::tr("The text says %1, but the mail would go to %2.")
            .arg(placeNamedIn(shownAs), target.path().left(200));
    case LinkDoubt::NameBefore:
        return Words::tr("What stands before the @ only looks like the host. The link leads to %1.")
            .arg(host);
    case LinkDoubt::LookAlike:
        return Words::tr("The host's name has letters of another alphabet that may look like "
                         "ordinary ones. Written plainly it is %1.")
            .arg(host);
    }
    return {};
}

void askToOpenLink(QWidget *parent, const QString &link, const QString &shownAs,
                   std::function<void(const QUrl &)> open)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool allowed =
        url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "mailto"_L1;
    const QString warning = allowed ? linkWarning(url, shownAs) : QString();
    auto *question = new QMessageBox(
        allowed && warning.isEmpty() ? QMessageBox::Question : QMessageBox::Warning, Words::tr("Open Link"),
        !allowed            ? Words::tr("Ticketeer does not open addresses of this kind.")
        : warning.isEmpty() ? Words::tr("Open this address outside Ticketeer?")
                            : warning,
        QMessageBox::Cancel, parent);
    question->setObjectName(u"linkQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(QString::fromLatin1(url.toEncoded()));
    question->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *copy = question->addButton(Words::tr("&Copy Address"), QMessageBox::ActionRole);
    copy->setObjectName(u"copyLink"_s);
    QObject::connect(copy, &QPushButton::clicked, question,
                     [url] { QApplication::clipboard()->setText(QString::fromLatin1(url.toEncoded())); });
    if (allowed) {
        QPushButton *yes =
            question->addButton(warning.isEmpty() ? Words::tr("&Open") : Words::tr("&Open Nevertheless"),
                                QMessageBox::AcceptRole);
        yes->setObjectName(u"openLink"_s);
        QObject::connect(yes, &QPushButton::clicked, question, [url, open = std::move(open)] { open(url); });
        if (warning.isEmpty())
            question->setDefaultButton(yes);
        else
            question->setDefaultButton(QMessageBox::Cancel);
    }
    question->open();
}

} // namespace ticketeer
