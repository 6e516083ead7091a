#pragma once

#include "seed/dice.h"
#include "seed/phrases.h"

#include <QList>
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
    Line line(Line::Voice voice, std::span<const char16_t *const> phrases);

    Dice &m_dice;
    const Story &m_story;
    Setting m_setting;
    QList<std::pair<QString, QString>> m_slots;
    QString m_title;
};

} // namespace ticketeer::sandbox
