#pragma once

#include <QStringList>
#include <QWidget>

class QImage;

namespace ticketeer {

class FlowLayout;
struct Desk;

/// The files that go with an answer, each with a button that leaves it behind.
class ReplyFiles : public QWidget
{
    Q_OBJECT
public:
    ReplyFiles(Desk &desk, QWidget *parent);

    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }
    /// Paths. Tells nothing.
    void setFiles(const QStringList &files);
    void add(const QStringList &files);
    /// Asks the user which.
    void choose();
    /// A pasted picture gets a file of this name, beside the drafts; added once it is on the disk.
    void addPicture(const QString &name, const QImage &image);
    /// Without the pasted pictures that are no longer in the text.
    [[nodiscard]] QStringList filesFor(const QStringList &picturesInText) const;
    /// A picture is on its way to the disk: what is sent now would go without it.
    [[nodiscard]] bool isWriting() const { return m_writing > 0; }
    /// The file of this name; empty: none.
    [[nodiscard]] QString fileNamed(const QString &name) const;

Q_SIGNALS:
    /// By the user, or a picture that was pasted is on the disk.
    void changed();
    /// Nothing was kept of it.
    void pictureFailed(const QString &name);

private:
    void showChips();
    [[nodiscard]] QString pictureFolder() const;
    [[nodiscard]] bool isPasted(const QString &file) const;
    Desk &m_desk;
    FlowLayout *m_flow;
    QStringList m_files;
    int m_writing = 0;
};

} // namespace ticketeer
