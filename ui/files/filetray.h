#pragma once

#include "models/outgoingfile.h"

#include <QLatin1StringView>
#include <QWidget>

class QLabel;
class QToolButton;

namespace ticketeer {

class FlowLayout;
struct Desk;

/// Draft::view of an editor: the files that go with it; an array of paths.
inline constexpr QLatin1StringView FilesInView{"files"};

/// The files that go with what is being written: chosen, dropped, or pasted as a picture; each with its size,
/// what there is to say about it beforehand, and what sending them costs.
class FileTray : public QWidget
{
    Q_OBJECT
public:
    explicit FileTray(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QStringList files() const;
    /// Emits nothing.
    void setFiles(const QStringList &files);
    void add(const QStringList &files);
    void choose();
    /// Files or a picture; false when there is neither, so that the text may be pasted as it is.
    bool takeClipboard();
    /// Files dropped on, and pictures pasted into, this window or anything in it that has no use for them.
    void watch(QWidget *window);
    /// What keeps them from being sent as they are; empty: nothing.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QWidget *button() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();
    /// What obstacle() says may be another.
    void looked();

private:
    void lookAgain();
    void rebuild();
    void addChip(const OutgoingFile &file);
    [[nodiscard]] bool takesKey(QObject *watched, QEvent *event);
    Desk &m_desk;
    QWidget *m_window = nullptr;
    QList<OutgoingFile> m_files;
    QToolButton *m_attach;
    FlowLayout *m_flow;
    QLabel *m_doubts;
};

} // namespace ticketeer
