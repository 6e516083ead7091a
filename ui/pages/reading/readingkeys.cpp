#include "readingkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingKeys)
};

} // namespace

QList<ReadingKey> readingKeys()
{
    const QKeySequence twice(Qt::Key_G, Qt::Key_G);
    return {
        {ReadingCommand::Next, Words::tr("Next entry"), {Qt::Key_N, Qt::ALT | Qt::Key_Down}},
        {ReadingCommand::Previous, Words::tr("Previous entry"), {Qt::Key_P, Qt::ALT | Qt::Key_Up}},
        {ReadingCommand::First, Words::tr("First entry"), {twice, Qt::CTRL | Qt::Key_Home}},
        {ReadingCommand::Last, Words::tr("Last entry"), {Qt::SHIFT | Qt::Key_G, Qt::CTRL | Qt::Key_End}},
        {ReadingCommand::NextUnread, Words::tr("Next new entry"), {Qt::Key_U}},
        {ReadingCommand::ToggleFold, Words::tr("Fold or unfold the entry"), {Qt::Key_O}},
        {ReadingCommand::ToggleFoldAll, Words::tr("Fold or unfold all entries"), {Qt::SHIFT | Qt::Key_O}},
        {ReadingCommand::Outline, Words::tr("Outline"), {Qt::Key_T}},
        {ReadingCommand::FindNext, Words::tr("Find the next place"), {Qt::Key_F3}},
        {ReadingCommand::FindPrevious, Words::tr("Find the place before"), {Qt::SHIFT | Qt::Key_F3}},
        {ReadingCommand::Reply, Words::tr("Reply to the customer"), {Qt::Key_R}},
        {ReadingCommand::Note, Words::tr("Write an internal note"), {Qt::SHIFT | Qt::Key_R}},
        {ReadingCommand::Quote, Words::tr("Quote the entry, or what is selected of it"), {Qt::Key_Q}},
    };
}

std::optional<ReadingCommand> ReadingKeys::commandFor(const QKeyEvent &event, bool &pending)
{
    pending = false;
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    const QString text = pressed.toString(QKeySequence::PortableText);
    const QString both = m_begun.isEmpty() ? text : m_begun + QStringLiteral(", ") + text;
    m_begun.clear();
    for (const ReadingKey &key : readingKeys()) {
        for (const QKeySequence &keys : key.keys) {
            const QString wanted = keys.toString(QKeySequence::PortableText);
            if (wanted == both || wanted == text)
                return key.command;
            if (keys.count() > 1 && wanted.startsWith(text + QStringLiteral(", "))) {
                m_begun = text;
                pending = true;
                return {};
            }
        }
    }
    return {};
}

} // namespace ticketeer
