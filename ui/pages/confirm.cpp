#include "confirm.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Confirm)
};

} // namespace

void confirm(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    box->setObjectName(u"confirmQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QPushButton *act = box->addButton(question.verb, QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(Words::tr("&Cancel"), QMessageBox::RejectRole);
    act->setObjectName(u"confirmYes"_s);
    no->setObjectName(u"confirmNo"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(act, &QPushButton::clicked, parent, [yes = std::move(yes)] { yes(); });
    box->open();
}

} // namespace ticketeer
