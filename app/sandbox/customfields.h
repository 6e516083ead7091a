#pragma once

#include "accountclock.h"
#include "database.h"
#include "view.h"
#include "wirexml.h"

#include <QHash>
#include <QStringList>

namespace ticketeer::sandbox {

enum class FieldType : quint8 { Text, DateTime, Boolean, Number, PickList, Date, Time };

struct CustomField
{
    int id = 0;
    int typeId = 0; ///< ticket type, 0 for the other kinds
    QString name;
    FieldType type = FieldType::Text;
    QStringList items;
    bool required = false;
};

/// The custom fields of one kind of object and how their values are written (reference C.9).
class CustomFields
{
public:
    enum class Form : quint8 { None, List, Single };

    CustomFields(Database &database, const AccountClock &clock, int account, CustomKind kind);

    /// In position order; typeId 0: all of them.
    [[nodiscard]] QList<CustomField> fields(int typeId = 0) const;
    /// The first field of that name, by position. Names match without case.
    [[nodiscard]] const CustomField *find(const QString &name, int typeId = 0) const;
    /// Empty: never set.
    [[nodiscard]] QString stored(int id, int field);
    void write(WireXml &xml, int typeId, int id, Form form);
    /// Takes what the rules of C.9 accept; everything else is silently skipped.
    void save(Database &database, int typeId, int id, const QHash<QString, QString> &values);

private:
    [[nodiscard]] static QByteArray listText(const AccountClock &clock, const CustomField &field,
                                             const QString &value);
    void load(int id);

    QList<CustomField> m_fields;
    QSqlQuery m_values;
    const AccountClock &m_clock;
    int m_loaded = -1;
    QHash<int, QString> m_current;
};

} // namespace ticketeer::sandbox
