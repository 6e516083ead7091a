#include "ui/window/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ticketeer;

namespace {

constexpr int Kinds = int(ApiError::Kind::InvalidAttachment) + 1;
constexpr int Doings = int(Doing::Uploading) + 1;
constexpr int Flaws = int(Account::Flaw::CaFileUnreadable) + 1;
constexpr int Reasons = int(Filter::Refusal::Reason::TooLong) + 1;

ApiError errorOf(int kind)
{
    ApiError error;
    error.kind = ApiError::Kind(kind);
    error.request = u"PUT tickets/5"_s;
    return error;
}

} // namespace

/// Whether failures are put into words that help.
class ErrorTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFailureHasItsOwnSentenceForEveryTask();
    void everyFailureSaysWhatToDo();
    void aLostAnswerToAWriteIsNotCalledAFailure();
    void aLostAnswerToAReadIsAnOrdinaryFailure();
    void aPauseThatIsKnownIsNamed();
    void theServersWordsAreQuotedWhereTheyHelp();
    void placeholdersInAThingsNameStayAsTheyAre();
    void theDetailsHoldTheTechnicalPart();
    void everyFlawAndRefusalHasItsOwnSentence();
};

void ErrorTextTest::everyFailureHasItsOwnSentenceForEveryTask()
{
    for (int doing = 0; doing < Doings; ++doing) {
        QSet<QString> summaries;
        for (int kind = 0; kind < Kinds; ++kind) {
            const QString summary = explain(errorOf(kind), Doing(doing), u"Ticket 1042"_s).summary;
            QVERIFY2(summary.contains("Ticket 1042"_L1), qPrintable(summary));
            QVERIFY2(summary.endsWith(u'.') && !summary.contains(": ."_L1), qPrintable(summary));
            QVERIFY2(!summary.contains(u'%'), qPrintable(summary));
            QVERIFY2(!summaries.contains(summary), qPrintable(summary));
            summaries.insert(summary);
        }
    }
}

void ErrorTextTest::everyFailureSaysWhatToDo()
{
    // No shouting, no codes, no blame, no jargon in what everybody reads; those belong into the details.
    static const QRegularExpression jargon(
        u"!|\\bHTTP\\b|\\b[1-5]\\d\\d\\b|\\bXML\\b|invalid|illegal|fatal|oops"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (int doing = 0; doing < Doings; ++doing) {
        for (int kind = 0; kind < Kinds; ++kind) {
            const ErrorText text = explain(errorOf(kind), Doing(doing), u"The thing"_s);
            QVERIFY2(!text.advice.isEmpty(), qPrintable(text.summary));
            QVERIFY2(!jargon.match(text.summary).hasMatch(), qPrintable(text.summary));
            QVERIFY2(!jargon.match(text.advice).hasMatch(), qPrintable(text.advice));
        }
    }
}

void ErrorTextTest::aLostAnswerToAWriteIsNotCalledAFailure()
{
    ApiError error = errorOf(int(ApiError::Kind::ConnectionLost));
    error.outcomeUnknown = true;
    for (const Doing doing :
         {Doing::Saving, Doing::Creating, Doing::Deleting, Doing::Linking, Doing::Uploading}) {
        const ErrorText text = explain(error, doing, u"Ticket 1042"_s);
        QVERIFY2(text.summary.startsWith("It is not certain"_L1), qPrintable(text.summary));
        QVERIFY2(text.advice.contains("eload"_L1) || text.advice.contains("efresh"_L1),
                 qPrintable(text.advice));
    }
}

void ErrorTextTest::aLostAnswerToAReadIsAnOrdinaryFailure()
{
    ApiError error = errorOf(int(ApiError::Kind::ConnectionLost));
    error.outcomeUnknown = true;
    QVERIFY(explain(error, Doing::Opening, u"Ticket 1042"_s).summary.contains("could not be opened"_L1));
}

void ErrorTextTest::aPauseThatIsKnownIsNamed()
{
    ApiError error = errorOf(int(ApiError::Kind::MinuteLimit));
    error.retryAfterSeconds = 42;
    QVERIFY(explain(error, Doing::LoadingList, u"Tickets"_s).advice.contains("42 second"_L1));
    error.kind = ApiError::Kind::DailyLimit;
    error.retryAfterSeconds = 3600;
    QVERIFY(explain(error, Doing::LoadingList, u"Tickets"_s).advice.contains("60 minute"_L1));
}

void ErrorTextTest::theServersWordsAreQuotedWhereTheyHelp()
{
    ApiError error = errorOf(int(ApiError::Kind::BadRequest));
    error.serverText = u"FirstName is required."_s;
    QVERIFY(explain(error, Doing::Creating, u"User"_s).advice.contains(u"“FirstName is required.”"_s));
    error.serverText = u"Error Code: BadRequest"_s;
    QVERIFY(!explain(error, Doing::Creating, u"User"_s).advice.contains("Error Code"_L1));
}

void ErrorTextTest::placeholdersInAThingsNameStayAsTheyAre()
{
    const QString summary =
        explain(errorOf(int(ApiError::Kind::Timeout)), Doing::Saving, u"“50 %2 off”"_s).summary;
    QVERIFY2(summary.contains(u"“50 %2 off” was not saved: the server"_s), qPrintable(summary));
}

void ErrorTextTest::theDetailsHoldTheTechnicalPart()
{
    ApiError error = errorOf(int(ApiError::Kind::ServerFault));
    error.status = 500;
    error.technical = u"HTTP 500 Internal Server Error"_s;
    error.serverText = u"Cannot find table 0."_s;
    const QString details = explain(error, Doing::Saving, u"Ticket 5"_s).details;
    QVERIFY(details.contains("PUT tickets/5"_L1));
    QVERIFY(details.contains("500"_L1));
    QVERIFY(details.contains("Cannot find table 0."_L1));
}

void ErrorTextTest::everyFlawAndRefusalHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int flaw = 0; flaw < Flaws; ++flaw)
        sentences.insert(explain(Account::Flaw(flaw)));
    for (int reason = 0; reason < Reasons; ++reason)
        sentences.insert(explain(Filter::Refusal{Filter::Refusal::Reason(reason), u"DueDate"_s}));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.size(), Flaws + Reasons);
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "errortexttest.moc"
