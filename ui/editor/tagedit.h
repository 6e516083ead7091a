#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace ticketeer {

class FlowLayout;

/// Tags as chips that can be removed, with a box to add more; offers the tags that other tickets have.
class TagEdit : public QWidget
{
    Q_OBJECT
public:
    explicit TagEdit(QWidget *parent = nullptr);

    /// Emits nothing.
    ~TagEdit() override;

    void setTags(const QStringList &tags);
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    /// These are not on the server yet; the others are.
    void setUnsent(const QStringList &tags);
    void setKnownTags(const QStringList &tags);
    [[nodiscard]] QLineEdit *input() const { return m_line; }
    /// What is typed and not ended, and so no tag yet.
    [[nodiscard]] QString begun() const;
    /// Emits nothing.
    void setBegun(const QString &text);
    /// As Enter does.
    void addTyped();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();
    /// begun() is another; of what became a tag edited() tells.
    void begunChanged();

private:
    void rebuild();
    void removeTag(const QString &tag);
    QStringList m_tags;
    QStringList m_unsent;
    QList<QWidget *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_line;
};

/// One tag as a small labelled box; with remove it gets a button of that accessible name.
[[nodiscard]] QWidget *makeChip(const QString &text, const QString &removeName, QWidget *parent);

} // namespace ticketeer
