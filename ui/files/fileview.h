#pragma once

#include <QDialog>
#include <QImage>

class QLabel;
class QPlainTextEdit;
class QScrollArea;

namespace ticketeer {

/// Looks at a picture or a text that came as a file. Nothing in it runs and nothing is fetched for it.
class FileView : public QDialog
{
    Q_OBJECT
public:
    FileView(const QString &name, const QImage &picture, QWidget *parent);
    FileView(const QString &name, const QString &text, QWidget *parent);

    /// As much as fits of a picture, or every pixel of it.
    void setWhole(bool whole);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FileView(const QString &name, QWidget *parent);
    void fit();
    QImage m_picture;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_label = nullptr;
    bool m_whole = true;
};

} // namespace ticketeer
