#pragma once

#include "settingsdialog.h"

class QCheckBox;
class QListWidget;
class QSpinBox;

namespace ticketeer {

class Composer;
class Writing;

/// How writing works: Markdown, the languages of the spell check, how long a reply is held, the
/// signature.
class WritingPage : public SettingsPage
{
    Q_OBJECT
public:
    WritingPage(Writing &writing, QWidget *parent);
    void save() override;

private:
    void fillLanguages();
    Writing &m_writing;
    QCheckBox *m_markdown;
    QListWidget *m_languages;
    QSpinBox *m_hold;
    Composer *m_signature;
};

} // namespace ticketeer
