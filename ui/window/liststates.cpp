// What a list says about itself: counts, progress, the states without rows, and the server search they lead
// to.
#include "api/requestbudget.h"
#include "api/searchfilter.h"
#include "desk.h"
#include "errortext.h"
#include "listoverlay.h"
#include "listpage.h"
#include "messagebar.h"
#include "plaintip.h"
#include "store/storefile.h"
#include "sync/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int ShortestServerSearch = 2;
/// What costs more is asked first.
constexpr int FewRequests = 5;

} // namespace

void ListPage::showState()
{
    const ListState state = m_desk.workspace.listState(resource());
    const QLocale locale;
    const int rows = m_model->rowCount();
    const int total = m_model->totalCount();
    m_count->setText(rows == total ? locale.toString(total)
                                   : tr("%1 of %2").arg(locale.toString(rows), locale.toString(total)));
    m_count->setAccessibleName(tr("Rows: %1").arg(m_count->text()));
    m_count->setVisible(total > 0);
    updateProgress(state);
    updateOverlay(state);
    updateServerOffer();
    updateCoverage();

    // Without rows the overlay says it, with buttons.
    if (state.phase == ListState::Phase::Failed && rows > 0 && state.error) {
        m_messages->showError(explain(*state.error, Doing::LoadingList, plural()));
        m_messages->addButton(tr("Retry"), [this] { refresh(); });
    } else if (!m_searching && state.phase != ListState::Phase::Loaded) {
        m_messages->clear();
    } else if (state.phase == ListState::Phase::Loaded && m_messages->property("failure").toBool()) {
        m_messages->clear();
    }
    m_messages->setProperty("failure", state.phase == ListState::Phase::Failed);
}

void ListPage::updateProgress(const ListState &state)
{
    const bool loading = state.phase == ListState::Phase::Loading || m_searching;
    m_progress->setVisible(loading && m_model->rowCount() > 0);
    m_stop->setVisible(state.phase == ListState::Phase::Loading);
    m_progress->setRange(0, state.total > 0 ? 1000 : 0);
    if (state.total > 0)
        m_progress->setValue(static_cast<int>(std::min<qint64>(1000, state.done * 1000 / state.total)));
}

void ListPage::updateOverlay(const ListState &state)
{
    const QLocale locale;
    const auto retry = ListOverlay::Choice{tr("Retry"), [this] { refresh(); }};
    if (m_model->rowCount() > 0) {
        m_overlay->hide();
    } else if (m_model->totalCount() > 0) {
        const QString text = m_search->text().trimmed();
        if (text.isEmpty()) {
            m_overlay->say("info"_L1, tr("Nothing here"), tr("No entry belongs to this view at the moment."));
            return;
        }
        QList<ListOverlay::Choice> choices{{tr("Clear Filter"), [this] {
                                                m_search->clear();
                                                m_search->setFocus();
                                            }}};
        if (m_signedIn && text.size() >= ShortestServerSearch && m_searchedServer != text)
            choices.append({serverSearchLabel(), [this] { searchServer(); }});
        m_overlay->say("search"_L1, tr("No match for “%1”").arg(text.left(60)),
                       m_searchedServer == text
                           ? tr("The server does not know it either. Try fewer or other words.")
                           : tr("Every word must occur in an entry. Try fewer words, or ask the "
                                "server for what is not loaded here."),
                       choices);
    } else if (!m_signedIn) {
        m_overlay->say("signin"_L1, tr("You are not signed in"),
                       tr("Sign in with your organization ID and API token to see %1.").arg(plural()),
                       {{tr("Sign In…"), [this] { Q_EMIT signInRequested(); }}});
    } else if (state.phase == ListState::Phase::Loading || state.phase == ListState::Phase::NotLoaded) {
        const QString progress =
            state.total > 0 ? tr("%1 of %2").arg(locale.toString(state.done), locale.toString(state.total))
                            : tr("Asking the server…");
        m_overlay->sayLoading(tr("Loading %1").arg(plural()), progress, state.done, state.total);
    } else if (state.phase == ListState::Phase::Failed && state.error) {
        const ErrorText words = explain(*state.error, Doing::LoadingList, plural());
        m_overlay->say("offline"_L1, words.summary, words.advice, {retry});
        m_overlay->setToolTip(plainTip(words.details));
    } else {
        QList<ListOverlay::Choice> choices{{tr("Refresh"), [this] { refresh(); }}};
        if (resource().is(resources::Tickets))
            choices.prepend({tr("New Ticket…"), [this] { Q_EMIT createRequested(); }});
        m_overlay->say("info"_L1, tr("No %1 yet").arg(plural()),
                       tr("The account has none, or you may not see them."), choices);
    }
}

void ListPage::updateServerOffer()
{
    const QString text = m_search->text().trimmed();
    const bool offer = m_signedIn && m_model->rowCount() > 0 && text.size() >= ShortestServerSearch &&
                       m_searchedServer != text;
    m_offer->setVisible(offer || (m_searching && m_model->rowCount() > 0));
    m_offer->setEnabled(!m_searching);
    m_offer->setText(m_searching ? tr("Asking the server…") : serverSearchLabel());
    m_offer->setToolTip(
        (resource().title.isEmpty()
             ? tr("Looks for a last name, a first and a last name, or an e-mail address on the server. "
                  "Requests left today: %1")
             : tr("Looks for the whole text in the titles of everything on the server. Requests left today: "
                  "%1"))
            .arg(QLocale().toString(std::max(0, m_desk.budget.dayLimit() - m_desk.budget.usedToday() -
                                                    m_desk.budget.estimatedOthers()))));
}

void ListPage::updateCoverage()
{
    const int total = m_model->totalCount();
    const bool searching = !m_search->text().trimmed().isEmpty() && total > 0 &&
                           resource().is(resources::Tickets) && !m_desk.file.fileName().isEmpty();
    m_coverage->setVisible(searching);
    if (!searching)
        return;
    const auto known = std::min<qsizetype>(m_desk.file.conversationCount(), total);
    // All is said only when it is all.
    const int percent = known == total ? 100 : static_cast<int>(std::min<qsizetype>(99, known * 100 / total));
    m_coverage->setText(
        tr("Searched all titles and the text of %1 % of tickets").arg(QLocale().toString(percent)));
    m_coverage->setToolTip(
        tr("Titles, names, tags and fields of all tickets are searched on this computer, and the "
           "conversations that are here: %1 of %2. Others are fetched little by little.")
            .arg(QLocale().toString(known), QLocale().toString(total)));
    m_coverage->setAccessibleDescription(m_coverage->text());
}

void ListPage::askRefresh()
{
    const int requests = m_signedIn ? m_desk.workspace.requestsToRefresh(resource()) : 0;
    if (requests <= FewRequests) {
        refresh();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Refresh"),
                        tr("Read all %1 from the server anew?").arg(plural()), QMessageBox::Cancel, this);
    question->setObjectName(u"refreshQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("What changed cannot be told for this list at the moment. Reading it whole takes "
           "about %Ln request(s).",
           "", requests));
    QPushButton *yes = question->addButton(tr("&Read"), QMessageBox::AcceptRole);
    question->setDefaultButton(yes);
    connect(yes, &QPushButton::clicked, this, &ListPage::refresh);
    question->open();
}

QString ListPage::serverSearchLabel() const
{
    return tr("Search on the Server (1 Request)");
}

void ListPage::searchServer()
{
    const QString text = m_search->text().trimmed();
    const Filter filter = searchFilter(resource(), text);
    if (const auto query = filter.query(resource(), resource().paged); !query.ok()) {
        m_messages->showMessage(MessageBar::Tone::Warning, explain(query.error()));
        return;
    }
    m_searching = true;
    m_searchedServer = text;
    const int before = m_model->totalCount();
    m_desk.workspace.search(
        resource(), filter, this, [this, text, before](const Outcome<QList<qint64>> &outcome) {
            m_searching = false;
            showState();
            if (!outcome.ok()) {
                m_searchedServer.clear();
                m_messages->showError(explain(outcome.error(), Doing::LoadingList, plural()));
                m_messages->addButton(tr("Retry"), [this] { searchServer(); });
                return;
            }
            const auto found = static_cast<int>(outcome->size());
            const int fresh = std::max(0, m_model->totalCount() - before);
            m_messages->showMessage(MessageBar::Tone::Info,
                                    tr("The server found %1 for “%2”; %3 of them were not here before.")
                                        .arg(QLocale().toString(found), text, QLocale().toString(fresh)));
        });
    showState();
}

} // namespace ticketeer
