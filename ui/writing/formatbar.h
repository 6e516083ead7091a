#pragma once

#include <QKeySequence>
#include <QLatin1StringView>
#include <QToolBar>

#include <functional>

namespace ticketeer {

class RichEdit;

/// The slim row of buttons above the text: what an agent can do to it, each with its keys. The same commands
/// are in the context menu, so that none needs a mouse.
class FormatBar : public QToolBar
{
    Q_OBJECT
public:
    FormatBar(RichEdit &edit, QWidget *parent);

    /// Another button at the end, with keys of the editor.
    QAction *addCommand(const QString &name, QLatin1StringView iconName, const QString &text,
                        const QKeySequence &keys, std::function<void()> run);

Q_SIGNALS:
    void linkWanted();

private:
    QAction *addToggle(const QString &name, QLatin1StringView iconName, const QString &text,
                       const QKeySequence &keys, std::function<void()> run, std::function<bool()> isOn);
    void addMarks();
    void addBlocks();
    void addTableMenu();
    void addToMenu(QMenu *menu);
    void showState();
    struct Toggle
    {
        QAction *action;
        std::function<bool()> isOn;
    };
    RichEdit &m_edit;
    QList<Toggle> m_toggles;
    QMenu *m_table;
};

} // namespace ticketeer
