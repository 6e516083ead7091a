#include "writingpage.h"

#include "keys.h"
#include "writing/composer.h"
#include "writing/writing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

WritingPage::WritingPage(Writing &writing, QWidget *parent)
    : SettingsPage(parent), m_writing(writing),
      m_markdown(new QCheckBox(tr("&Markdown while typing (- list, > quote, `code`, **bold**)"), this)),
      m_languages(new QListWidget(this)), m_hold(new QSpinBox(this)), m_signature(new Composer(nullptr, this))
{
    m_markdown->setObjectName(u"markdownBox"_s);
    m_markdown->setAccessibleName(tr("Markdown while typing"));
    m_markdown->setChecked(writing.markdown());
    m_languages->setObjectName(u"languageList"_s);
    m_languages->setAccessibleName(tr("Languages of the spell check"));
    m_languages->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    auto *languages = new QLabel(tr("&Spell check in these languages at once:"), this);
    languages->setBuddy(m_languages);
    m_hold->setObjectName(u"holdSeconds"_s);
    m_hold->setAccessibleName(tr("Seconds in which a reply can be taken back"));
    m_hold->setRange(0, 60);
    m_hold->setSuffix(tr(" s"));
    m_hold->setSpecialValueText(tr("Send at once"));
    m_hold->setValue(writing.settings().get(keys::HoldSeconds));
    auto *hold = new QLabel(tr("&Time to take a reply back before it leaves:"), this);
    hold->setBuddy(m_hold);
    auto *holding = new QHBoxLayout;
    holding->addWidget(hold);
    holding->addWidget(m_hold);
    holding->addStretch();
    m_signature->setHtml(writing.signature());
    m_signature->setVisibleLines(4, 8);
    m_signature->setPlaceholder(tr("Stands below each reply to a customer"));
    m_signature->findChild<QWidget *>(u"replyText"_s)->setAccessibleName(tr("Signature"));
    auto *signature = new QLabel(tr("S&ignature:"), this);
    signature->setBuddy(m_signature);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_markdown);
    column->addWidget(languages);
    column->addWidget(m_languages);
    column->addLayout(holding);
    column->addWidget(signature);
    column->addWidget(m_signature);
    column->addStretch();
    fillLanguages();
    connect(&writing.spelling(), &SpellChecker::found, this, &WritingPage::fillLanguages);
}

void WritingPage::fillLanguages()
{
    m_languages->clear();
    const QStringList chosen = m_writing.languages();
    for (const QString &language : m_writing.spelling().available()) {
        auto *item = new QListWidgetItem(QLocale(language).nativeLanguageName() + u" ("_s + language + u')',
                                         m_languages);
        item->setData(Qt::UserRole, language);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(language) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_languages->count() == 0) {
        auto *none = new QListWidgetItem(
            tr("No dictionaries are installed. Ticketeer uses those of Hunspell."), m_languages);
        none->setFlags(Qt::NoItemFlags);
    }
}

void WritingPage::save()
{
    Settings &settings = m_writing.settings();
    settings.set(keys::Markdown, m_markdown->isChecked());
    settings.set(keys::HoldSeconds, m_hold->value());
    settings.set(keys::Signature, m_signature->isBlank() ? QString() : m_signature->html());
    QStringList chosen;
    for (int row = 0; row < m_languages->count(); ++row) {
        const QListWidgetItem *item = m_languages->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.append(item->data(Qt::UserRole).toString());
    }
    // As it is by itself, it stays open to dictionaries that come later.
    if (!m_writing.spelling().available().isEmpty() && chosen != m_writing.languages())
        m_writing.setLanguages(chosen);
}

} // namespace ticketeer
