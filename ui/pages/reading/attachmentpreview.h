#pragma once

#include "records/record.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace ticketeer {

class Job;
struct Desk;

/// A small picture of an attached image. Fetched when asked for and not before: it is one request. Only
/// formats that can neither run nor refer to anything; the file is gone when the picture is read.
class AttachmentPreview : public QWidget
{
    Q_OBJECT
public:
    AttachmentPreview(const Record &action, const Record &file, Desk &desk, QWidget *parent = nullptr);

    /// An image by its name, and not too large to be fetched for a look.
    [[nodiscard]] static bool canShow(const Record &file);

private:
    void fetch();
    void showPicture(const QImage &picture);
    void fail(const QString &why);
    Record m_action;
    Record m_file;
    Desk &m_desk;
    QToolButton *m_button;
    QLabel *m_picture;
    QPointer<Job> m_job;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace ticketeer
