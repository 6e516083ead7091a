#pragma once

#include "models/outgoingfile.h"

#include <QLatin1StringView>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class QImage;
class QLabel;
class QToolButton;

namespace ticketeer {

class FlowLayout;
struct Desk;

/// The files that go with what is being written: chosen, dropped, or pasted as a picture; each with its size,
/// what there is to say about it beforehand, and what sending them costs.
class FileTray : public QWidget
{
    Q_OBJECT
public:
    explicit FileTray(Desk &desk, QWidget *parent = nullptr);

    /// Paths.
    [[nodiscard]] QStringList files() const;
    /// Without the pictures that were deleted from the text.
    [[nodiscard]] QStringList filesToSend() const;
    /// Emits nothing.
    void setFiles(const QStringList &files);
    void add(const QStringList &files);
    /// Becomes a file of this name. It counts from now on, and is there even when this tray is closed before
    /// it is on the disk.
    void addPicture(const QString &name, const QImage &picture);
    void choose();
    /// Files or a picture; false when there is neither, so that the text may be pasted as it is.
    bool takeClipboard();
    /// Files dropped on, and pictures pasted into, this window or anything in it that has no use for them.
    void watch(QWidget *window);
    /// Pasted pictures belong to a text: put() puts one there, by addPicture() in the end, and those go along
    /// that still stand there.
    void usePicturesIn(std::function<void(const QImage &)> put,
                       std::function<bool(const QString &name)> stands);
    /// The text is another.
    void followText();
    /// What keeps them from being sent as they are; empty: nothing.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QWidget *button() const;
    /// The button for a row of somebody else's; the tray is hidden then as long as it has nothing to say.
    [[nodiscard]] QWidget *takeButton();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();
    /// What obstacle() says may be another.
    void looked();

private:
    void lookAgain();
    void rebuild();
    /// The files that go, as they are known.
    [[nodiscard]] QList<OutgoingFile> going() const;
    [[nodiscard]] bool isBeingWritten(const OutgoingFile &file) const;
    [[nodiscard]] QString doubtOf(const OutgoingFile &file) const;
    void addChip(const OutgoingFile &file);
    [[nodiscard]] bool takesKey(QObject *watched, QEvent *event);
    Desk &m_desk;
    QWidget *m_window = nullptr;
    QList<OutgoingFile> m_files;
    QToolButton *m_attach;
    FlowLayout *m_flow;
    QLabel *m_doubts;
    std::function<void(const QImage &)> m_putPicture;
    std::function<bool(const QString &name)> m_stands;
    QSet<QString> m_writing; ///< pictures that are not on the disk yet
    QString m_refused;       ///< what is said of a picture that the disk refused
    QStringList m_shown;     ///< paths of the chips
    QTimer m_again;
};

} // namespace ticketeer
