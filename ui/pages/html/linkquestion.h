#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace ticketeer {

/// Shows where a link really leads, warns when its text says something else, and opens it when the user
/// agrees. Addresses that are neither web nor mail are shown and never opened. Object names: linkQuestion,
/// openLink, copyLink.
void askToOpenLink(QWidget *parent, const QString &link, const QString &shownAs,
                   std::function<void(const QUrl &)> open);

/// A sentence about what is wrong with the link; empty: nothing that we see.
[[nodiscard]] QString linkWarning(const QUrl &target, const QString &shownAs);

} // namespace ticketeer
