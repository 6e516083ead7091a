#pragma once

#include "api/apierror.h"
#include "window/errortext.h"

#include <QLatin1StringView>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace ticketeer {

class MessageBar;

/// A titled part of a page: buttons at its head, content that can be folded, and what there is to say while
/// it loads, when it is empty, and when it failed.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    /// Takes the widget.
    void setContent(QWidget *content);
    /// Beside the title; -1: none.
    void setCount(int count);
    QToolButton *addButton(QLatin1StringView iconName, const QString &text);
    void setFolded(bool folded);
    void setFoldable(bool foldable);
    [[nodiscard]] bool isFolded() const;

    void setLoading(bool loading);
    /// Shown in place of the content; empty: there is content.
    void setEmptyText(const QString &text);
    void setError(const ErrorText &text, std::function<void()> retry);
    void clearError();
    [[nodiscard]] MessageBar &messages() const { return *m_bar; }
    [[nodiscard]] QString title() const { return m_name; }

Q_SIGNALS:
    void unfolded();

private:
    void showParts();
    QString m_name;
    QToolButton *m_title;
    QLabel *m_count;
    QHBoxLayout *m_buttons;
    QProgressBar *m_progress;
    MessageBar *m_bar;
    QLabel *m_empty;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    bool m_foldable = true;
    bool m_folded = false;
};

} // namespace ticketeer
