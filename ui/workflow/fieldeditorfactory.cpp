// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/fieldeditorfactory.h"

#include "ui/workflow/editors/boardeditor.h"
#include "ui/workflow/editors/booleaneditor.h"
#include "ui/workflow/editors/coloreditor.h"
#include "ui/workflow/editors/enumeditor.h"
#include "ui/workflow/editors/generatoreditor.h"
#include "ui/workflow/editors/imageeditor.h"
#include "ui/workflow/editors/imagelisteditor.h"
#include "ui/workflow/editors/loralisteditor.h"
#include "ui/workflow/editors/modeleditor.h"
#include "ui/workflow/editors/numbereditor.h"
#include "ui/workflow/editors/readonlyeditor.h"
#include "ui/workflow/editors/recordeditor.h"
#include "ui/workflow/editors/stringdropdowneditor.h"
#include "ui/workflow/editors/textareaeditor.h"
#include "ui/workflow/editors/textlineeditor.h"
#include "ui/workflow/editors/valuelisteditor.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

template <class Editor>
FieldEditor* make(const FormField& field, FieldSources& sources, QWidget* parent)
{
    return new Editor(field, sources, parent);
}

FieldEditor* makeString(const FormField& field, FieldSources& sources, QWidget* parent)
{
    if (field.settings.component == "dropdown"_L1)
        return new StringDropdownEditor(field, sources, parent);
    if (field.isTextArea())
        return new TextAreaEditor(field, sources, parent);
    return new TextLineEditor(field, sources, parent);
}

} // namespace

FieldEditorFactory::FieldEditorFactory()
{
    add(u"string"_s, makeString);
    add(u"integer"_s, make<NumberEditor>);
    add(u"float"_s, make<NumberEditor>);
    add(u"boolean"_s, make<BooleanEditor>);
    add(u"enum"_s, make<EnumEditor>);
    add(u"scheduler"_s, make<EnumEditor>);
    add(u"model"_s, make<ModelEditor>);
    add(u"board"_s, make<BoardEditor>);
    add(u"image"_s, make<ImageEditor>);
    add(u"video"_s, make<ImageEditor>);
    add(u"image-list"_s, make<ImageListEditor>);
    add(u"video-list"_s, make<ImageListEditor>);
    add(u"string-list"_s, make<ValueListEditor>);
    add(u"integer-list"_s, make<ValueListEditor>);
    add(u"float-list"_s, make<ValueListEditor>);
    add(u"boolean-list"_s, make<ValueListEditor>);
    add(u"color"_s, make<ColorEditor>);
    add(u"lora-list"_s, make<LoraListEditor>);
    add(u"generator"_s, make<GeneratorEditor>);
    add(u"style-preset"_s, make<RecordEditor>);
    add(u"system-prompt"_s, make<RecordEditor>);
    add(u"saved-workflow"_s, make<RecordEditor>);
}

void FieldEditorFactory::add(const QString& kindId, Maker maker)
{
    m_makers.insert(kindId, std::move(maker));
}

FieldEditor* FieldEditorFactory::create(const FormField& field, FieldSources& sources, QWidget* parent) const
{
    const auto maker = m_makers.constFind(field.kind().id());
    const bool readOnly = !field.problem.isEmpty() || field.kind().isConnectionOnly();
    if (readOnly || maker == m_makers.constEnd())
        return new ReadOnlyEditor(field, sources, parent);
    return (*maker)(field, sources, parent);
}

} // namespace vitrine
