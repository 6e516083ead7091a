#include "fieldcorrections.h"

#include "records/customfields.h"
#include "settings.h"
#include "store/recordstore.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr std::array<std::pair<CustomKind, QLatin1StringView>, 6> KindNames{
    {{CustomKind::Text, "text"_L1},
     {CustomKind::Flag, "flag"_L1},
     {CustomKind::Number, "number"_L1},
     {CustomKind::PickList, "picklist"_L1},
     {CustomKind::Date, "date"_L1},
     {CustomKind::Moment, "moment"_L1}}};
constexpr qsizetype FixedParts = 3; ///< kind, required, label; then the options

} // namespace

void rememberCorrection(Settings &settings, const Resource &resource, qint64 ticketTypeId,
                        const CustomField &field)
{
    QStringList parts;
    for (const auto &[kind, name] : KindNames) {
        if (kind == field.kind)
            parts.append(name);
    }
    parts.append(field.required ? u"required"_s : u"optional"_s);
    parts.append(field.label);
    parts += field.options;
    settings.setRaw(u"customfields/%1/%2/%3"_s.arg(resource.key).arg(ticketTypeId).arg(field.element), parts);
}

void restoreCorrections(const Settings &settings, RecordStore &store)
{
    for (const QString &key : settings.keysBelow(u"customfields")) {
        const QStringList path = key.split(u'/');
        const QStringList parts = settings.raw(u"customfields/"_s + key).toStringList();
        if (path.size() != FixedParts || parts.size() < FixedParts)
            continue;
        const Resource *resource = findResource(path.at(0));
        bool isNumber = false;
        const qint64 typeId = path.at(1).toLongLong(&isNumber);
        const auto kind = std::find_if(KindNames.begin(), KindNames.end(),
                                       [&parts](const auto &entry) { return entry.second == parts.at(0); });
        if (!resource || !isNumber || kind == KindNames.end())
            continue;
        CustomField field;
        field.element = path.at(2);
        field.kind = kind->first;
        field.corrected = true;
        field.required = parts.at(1) == "required"_L1;
        field.label = parts.at(2);
        field.options = parts.mid(FixedParts);
        store.correctCustomField(*resource, typeId, field);
    }
}

} // namespace ticketeer
