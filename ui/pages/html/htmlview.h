#pragma once

#include "safehtml.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

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
    /// How often something in a document asked to be loaded; for tests.
    [[nodiscard]] int refusedLoads() const { return m_refused; }
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkChosen(const QString &url);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
    void display();
    /// A picture that was handed over; nothing else is ever loaded.
    [[nodiscard]] QVariant known(const QUrl &name);
    QString m_html;
    QHash<QString, QImage> m_pictures;
    int m_refused = 0;
};

} // namespace ticketeer
