#include "problemtext.h"

#include <QCoreApplication>

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

} // namespace

QString problemText(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::Required:
        return Words::tr("This is needed.");
    case Problem::Kind::TooLong:
        return Words::tr("At most %n characters are possible.", nullptr, problem.limit);
    case Problem::Kind::NotANumber:
        return Words::tr("This is not a whole number of up to ten digits.");
    case Problem::Kind::NotADate:
        return Words::tr("This is not a date.");
    case Problem::Kind::NotInChoices:
        return Words::tr("This is none of the choices: pick one from the list.");
    case Problem::Kind::CharactersLost:
        return Words::tr("Some of these characters may come back as question marks.");
    }
    return {};
}

} // namespace ticketeer
