#pragma once

#include "records/record.h"

#include <QImage>
#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace ticketeer {

class Job;
struct Desk;

/// A small picture of an attached image, or the first lines of an attached text; the button then shows all of
/// it. Fetched when asked for and not before: it is one request. Only formats that can neither run nor refer
/// to anything; the file is gone when it is read.
class AttachmentPreview : public QWidget
{
    Q_OBJECT
public:
    AttachmentPreview(const Record &action, const Record &file, Desk &desk, QWidget *parent = nullptr);

    /// An image or a text by its name, and not too large to be fetched for a look.
    [[nodiscard]] static bool canShow(const Record &file);

private:
    void fetch();
    void take(const QByteArray &bytes);
    void showPicture(const QImage &picture);
    void showText(const QString &text);
    void view();
    void fail(const QString &why);
    [[nodiscard]] QString offer() const;
    Record m_action;
    Record m_file;
    Desk &m_desk;
    const QString m_name; ///< clean
    const bool m_isText;
    QToolButton *m_button;
    QLabel *m_picture; ///< what was fetched, small; or why it cannot be shown
    QImage m_whole;
    QString m_text;
    QPointer<Job> m_job;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace ticketeer
