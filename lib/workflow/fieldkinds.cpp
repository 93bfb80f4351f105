// SPDX-License-Identifier: Apache-2.0
#include "lib/workflow/fieldkinds.h"

#include "lib/workflow/kinds/boardkind.h"
#include "lib/workflow/kinds/booleankind.h"
#include "lib/workflow/kinds/colorkind.h"
#include "lib/workflow/kinds/enumkind.h"
#include "lib/workflow/kinds/listkind.h"
#include "lib/workflow/kinds/lorakind.h"
#include "lib/workflow/kinds/modelkind.h"
#include "lib/workflow/kinds/numberkind.h"
#include "lib/workflow/kinds/opaquekind.h"
#include "lib/workflow/kinds/recordkind.h"
#include "lib/workflow/kinds/stringkind.h"

using namespace Qt::StringLiterals;

namespace vitrine {

FieldKinds::FieldKinds()
    : m_unknown(std::make_shared<UnknownKind>())
{
    const auto add = [this](std::shared_ptr<const FieldKind> kind) {
        m_kinds.push_back(kind);
        return kind;
    };
    // The order decides how a value is cleaned whose field is not known: the first that takes it.
    // Generators say what they are. Asked later, those with a board would be taken for a board.
    add(std::make_shared<OpaqueKind>("generator"_L1, "GeneratorField"_L1, QJsonValue::Object));
    const auto integer = add(std::make_shared<NumberKind>(NumberKind::Of::Integers));
    add(std::make_shared<ListKind>(integer, "IntegerField"_L1));
    const auto real = add(std::make_shared<NumberKind>(NumberKind::Of::Floats));
    add(std::make_shared<ListKind>(real, "FloatField"_L1));
    const auto string = add(std::make_shared<StringKind>());
    add(std::make_shared<ListKind>(string, "StringField"_L1));
    const auto boolean = add(std::make_shared<BooleanKind>());
    add(std::make_shared<ListKind>(boolean, "BooleanField"_L1));
    add(std::make_shared<EnumKind>(EnumKind::Of::Options));
    add(std::make_shared<EnumKind>(EnumKind::Of::Schedulers));
    const auto image = add(std::make_shared<RecordKind>("image"_L1, "ImageField"_L1, "image_name"_L1));
    add(std::make_shared<ListKind>(image, "ImageField"_L1));
    const auto video = add(std::make_shared<RecordKind>("video"_L1, "VideoField"_L1, "video_name"_L1));
    add(std::make_shared<ListKind>(video, "VideoField"_L1));
    add(std::make_shared<BoardKind>());
    add(std::make_shared<ModelKind>());
    add(std::make_shared<ListKind>(std::make_shared<LoraKind>(), "LoRAField"_L1, true));
    add(std::make_shared<ColorKind>());
    add(std::make_shared<RecordKind>("style-preset"_L1, "StylePresetField"_L1, "style_preset_id"_L1));
    add(std::make_shared<RecordKind>("system-prompt"_L1, "SystemPromptField"_L1, "system_prompt_id"_L1));
    add(std::make_shared<OpaqueKind>("saved-workflow"_L1, "SavedWorkflowField"_L1, QJsonValue::String));
}

std::shared_ptr<const FieldKind> FieldKinds::kindFor(const FieldType& type) const
{
    for (const auto& kind : m_kinds) {
        if (kind->accepts(type))
            return kind;
    }
    return m_unknown;
}

std::shared_ptr<const FieldKind> FieldKinds::kindTaking(const QJsonValue& value) const
{
    for (const auto& kind : m_kinds) {
        if (!kind->cleaned(value).isUndefined())
            return kind;
    }
    return m_unknown;
}

QJsonValue FieldKinds::cleaned(const QJsonValue& value) const
{
    for (const auto& kind : m_kinds) {
        const QJsonValue clean = kind->cleaned(value);
        if (!clean.isUndefined())
            return clean;
    }
    return QJsonValue::Undefined;
}

} // namespace vitrine
