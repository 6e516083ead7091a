#pragma once

#include "writing/richtext.h"

#include <QStringList>

#include <random>

namespace ticketeer::test {

/// Texts that an agent could have written, and many that nobody would.
class RandomText
{
public:
    explicit RandomText(unsigned seed) : m_random(seed) {}

    [[nodiscard]] RichText text()
    {
        RichText made;
        for (int i = pick(8); i >= 0; --i)
            made.blocks.push_back(block(true));
        return made;
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool oneIn(int n) { return pick(n) == 0; }

    QString words()
    {
        static const QStringList some{QStringLiteral("word"),         QStringLiteral(" "),
                                      QStringLiteral("  "),           QStringLiteral("<b>&amp;"),
                                      QStringLiteral("\"quoted\" '"), QString(QChar::Nbsp),
                                      QString(QChar::LineSeparator),  QStringLiteral("Grüße"),
                                      QStringLiteral("שלום"),         QStringLiteral("\U0001F600"),
                                      QStringLiteral("\t"),           QStringLiteral("日本")};
        QString all;
        for (int i = pick(5); i >= 0; --i)
            all += some.at(pick(static_cast<int>(some.size())));
        return all;
    }

    Run run()
    {
        Run made;
        if (oneIn(12)) {
            made.image = QStringLiteral("shot %1.png").arg(pick(3));
            return made;
        }
        made.text = words();
        made.marks = Marks(pick(2) ? pick(32) : 0);
        if (oneIn(6))
            made.href = QStringLiteral("https://example.com/?a=%1&b=2").arg(pick(3));
        return made;
    }

    RichBlock block(bool tables)
    {
        RichBlock made;
        made.quote = oneIn(4) ? pick(3) : 0;
        if (tables && oneIn(7)) {
            made.kind = RichBlock::Kind::Table;
            const int columns = 1 + pick(3);
            for (int r = pick(3); r >= 0; --r) {
                std::vector<RichCell> row;
                for (int c = 0; c < columns; ++c) {
                    RichCell cell;
                    cell.header = oneIn(4);
                    for (int b = pick(3); b > 0; --b)
                        cell.blocks.push_back(block(false));
                    row.push_back(cell);
                }
                made.rows.push_back(row);
            }
            return made;
        }
        if (oneIn(6)) {
            made.kind = RichBlock::Kind::Code;
            made.runs.push_back({words() + QLatin1Char('\n') + words(), {}, {}, {}});
        } else {
            for (int i = pick(4); i > 0; --i)
                made.runs.push_back(run());
            if (pick(2))
                made.list = oneIn(2) ? RichBlock::List::Bullet : RichBlock::List::Number;
        }
        made.level = pick(4);
        return made;
    }

    std::mt19937 m_random;
};

} // namespace ticketeer::test
