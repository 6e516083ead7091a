#pragma once

#include "seed/dice.h"
#include "seed/phrases.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace ticketeer::sandbox {

/// One entry of a ticket's conversation before it has an author and a date.
struct Line
{
    enum class Voice : quint8 { Customer, Agent, Internal };
    Voice voice = Voice::Customer;
    QString html;
};

/// Tells one story as a ticket: a title, and entries that follow from each other, with the slots filled
/// alike.
class Conversation
{
public:
    struct Setting
    {
        QString site;
        QString product;
        QString version;
        QString customer; ///< first name
        QString agent;
    };
    Conversation(Dice &dice, const Story &story, const Setting &setting);

    [[nodiscard]] QString title() const { return m_title; }
    /// solved: ends with the solution.
    [[nodiscard]] QList<Line> lines(int count, bool solved);
    [[nodiscard]] QStringList tags(int count);

private:
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] QString fresh(std::span<const char16_t *const> phrases,
                                std::span<const char16_t *const> more);
    [[nodiscard]] Line line(Line::Voice voice, std::span<const char16_t *const> phrases,
                            std::span<const char16_t *const> more = {});

    Dice &m_dice;
    const Story &m_story;
    Setting m_setting;
    QList<std::pair<QString, QString>> m_slots;
    QString m_title;
    QSet<QString> m_said;
};

} // namespace ticketeer::sandbox
