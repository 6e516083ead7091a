#pragma once

#include <QWidget>

namespace ticketeer {

/// A person's initials in a disc whose shade follows the name, so that an eye running down a conversation
/// tells people apart. Decoration: the name stands beside it.
class Initials : public QWidget
{
    Q_OBJECT
public:
    explicit Initials(QWidget *parent = nullptr);
    void setName(const QString &name);
    [[nodiscard]] static QString of(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_hue = 0;
};

} // namespace ticketeer
