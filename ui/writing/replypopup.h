#pragma once

#include "models/knowledgebase.h"

#include "models/cannedreply.h"

#include <QFrame>
#include <QPointer>

class QListWidget;
class QListWidgetItem;

namespace ticketeer {

class RichEdit;
class Writing;

/// Canned replies and knowledge-base articles, found by what is typed after ";;". Stands below the cursor
/// while it has something to offer; the text keeps the focus. Enter or Tab takes the marked row, Escape
/// closes.
class ReplyPopup : public QFrame
{
    Q_OBJECT
public:
    ReplyPopup(RichEdit &edit, Writing &writing);

    /// As if ";;" had been typed; what is offered can then be narrowed by typing.
    void open();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// HTML in place of what was typed, placeholders not filled in yet.
    void chosen(const QString &html);
    /// Its text is not known here yet; what was typed is selected.
    void articleWanted(qint64 ticketId);

private:
    enum class Source : quint8 {
        Reply,
        ArticleText,
        ArticleToFetch,
        ArticleNumber,
    };
    void look();
    void offer(const QString &typed);
    void addRow(Source source, const QString &text, const QString &hint, const QString &html);
    void addArticle(const KnowledgeBase::Article &article);
    void place();
    void mark(int row);
    void take(const QListWidgetItem *item);
    void dismiss();
    [[nodiscard]] QString typedText(int *start) const;
    RichEdit &m_edit;
    Writing &m_writing;
    QListWidget *m_list;
    int m_dismissedAt = -1; ///< where the user closed it: not again for the same ";;"
    bool m_byButton = false;
};

} // namespace ticketeer
