#pragma once

#include "settings/keys.h"
#include "writing/composer.h"
#include "writing/richedit.h"
#include "writing/writing.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ticketeer::test {

/// A composer in a window that has the focus, with a profile of its own.
struct WritingDesk
{
    explicit WritingDesk(const QStringList &dictionaryFolders = {})
        : settings(folder.filePath(QStringLiteral("settings.ini"))),
          writing(settings, store, folder.path(), dictionaryFolders)
    {
    }
    /// False when it did not get the focus.
    [[nodiscard]] bool show()
    {
        composer = std::make_unique<Composer>(&writing);
        composer->resize(640, 320);
        composer->show();
        composer->activateWindow();
        edit = composer->edit();
        edit->setFocus();
        return QTest::qWaitForWindowActive(composer.get()) && edit->hasFocus();
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(edit, key, modifiers);
    }
    void select(int from, int to) const
    {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
    [[nodiscard]] QString html() const { return composer->html(); }

    QTemporaryDir folder;
    Settings settings;
    RecordStore store;
    Writing writing;
    std::unique_ptr<Composer> composer;
    RichEdit *edit = nullptr;
};

} // namespace ticketeer::test
