#pragma once

#include "safehtml.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>
#include <QTextCursor>

namespace ticketeer {

/// Shows rewritten HTML as tall as it is. Loads nothing, from nowhere, whatever the document asks for; a link
/// is only reported.
class HtmlView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HtmlView(QWidget *parent = nullptr);

    void setSafe(const SafeHtml &safe);
    /// The picture that a document calls "picture:N"; shown at once.
    void setPicture(int number, const QImage &picture);
    /// Marks every occurrence of these words, whatever their case; empty: none.
    void setNeedle(const QString &needle);
    /// Marks the Nth occurrence more strongly and tells where it is; null: there are not so many. -1: none.
    [[nodiscard]] QRect showHit(int nth);
    [[nodiscard]] int hitCount() const { return static_cast<int>(m_hits.size()); }
    /// The text of the link; where several lead there, the one that says something else most clearly.
    [[nodiscard]] QString textOfLink(const QUrl &target) const;
    /// What is selected, as HTML of any kind; empty: nothing.
    [[nodiscard]] QString selectedHtml() const;
    /// How often something in a document asked to be loaded; for tests.
    [[nodiscard]] int refusedLoads() const { return m_refused; }
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkChosen(const QString &url, const QString &shownAs);
    /// From the context menu: what is selected, or all of it.
    void quoteRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
    void display();
    void findHits();
    void paintHits();
    void showTarget(const QUrl &url);
    /// A picture that was handed over; nothing else is ever loaded.
    [[nodiscard]] QVariant known(const QUrl &name);
    QString m_html;
    QString m_needle;
    QList<QTextCursor> m_hits;
    int m_currentHit = -1;
    QHash<QString, QImage> m_pictures;
    int m_refused = 0;
};

} // namespace ticketeer
