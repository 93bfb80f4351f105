// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/valuelisteditor.h"

#include "ui/shell/metrics.h"
#include "ui/workflow/collectionmodel.h"
#include "ui/workflow/look.h"
#include "ui/workflow/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsShown = 8;
constexpr qsizetype mostPasted = 100'000;

ValueDelegate::Of ofField(const FormField& field)
{
    const QString id = field.kind().id();
    if (id == "integer-list"_L1)
        return ValueDelegate::Of::Integers;
    if (id == "float-list"_L1)
        return ValueDelegate::Of::Floats;
    return id == "boolean-list"_L1 ? ValueDelegate::Of::Switches : ValueDelegate::Of::Texts;
}

} // namespace

ValueListEditor::ValueListEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : CollectionEditor(field, sources, parent)
    , m_of(ofField(field))
    , m_delegate(new ValueDelegate(field, m_of, this))
    , m_note(new TextLabel(this, TextLabel::Tone::Warning))
{
    view().setItemDelegate(m_delegate);
    view().setUniformItemSizes(true);
    view().setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    connect(addButton(u"addEntry"_s, tr("Add Item"), tr("A new entry at the end")), &QToolButton::clicked,
            this, &ValueListEditor::addEntry);
    connect(addButton(u"pasteLines"_s, tr("Paste Lines"), tr("One entry for each line of the clipboard")),
            &QToolButton::clicked, this, &ValueListEditor::paste);
    connect(&view(), &QListView::activated, this, [this](const QModelIndex& index) { view().edit(index); });
    m_note->setObjectName(u"pasteNote"_s);
    m_note->hide();
    column().addWidget(m_note);
    setValue(QJsonValue::Undefined);
}

void ValueListEditor::addEntry()
{
    m_note->hide();
    QJsonValue entry = QString();
    if (m_of == ValueDelegate::Of::Integers)
        entry = static_cast<qint64>(m_delegate->limits().nearest(0));
    else if (m_of == ValueDelegate::Of::Floats)
        entry = m_delegate->limits().nearest(0);
    else if (m_of == ValueDelegate::Of::Switches)
        entry = false;
    model().append({entry});
    fitHeight();
    const QModelIndex last = model().index(model().rowCount() - 1);
    view().setCurrentIndex(last);
    view().setFocus();
    view().edit(last);
}

bool ValueListEditor::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast(); // the end of the last line begins no other
    QJsonArray entries;
    int refused = 0;
    for (QString line : lines.mid(0, mostPasted)) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (m_of == ValueDelegate::Of::Texts) {
            entries.append(line);
            continue;
        }
        const QString word = line.trimmed();
        bool ok = false;
        const double number = word.toDouble(&ok);
        const qint64 whole = m_of == ValueDelegate::Of::Integers ? word.toLongLong(&ok) : 0;
        if (m_of == ValueDelegate::Of::Integers && ok)
            entries.append(whole);
        else if (m_of == ValueDelegate::Of::Floats && ok && std::isfinite(number))
            entries.append(number);
        else if (m_of == ValueDelegate::Of::Switches
                 && QStringList{u"true"_s, u"false"_s, u"on"_s, u"off"_s}.contains(word.toLower()))
            entries.append(word.toLower() == "true"_L1 || word.toLower() == "on"_L1);
        else if (!word.isEmpty())
            ++refused;
    }
    m_note->setPlainText(tr("%n line(s) could not be used here and were left out.", nullptr, refused));
    m_note->setVisible(refused > 0);
    model().append(entries);
    return true;
}

int ValueListEditor::contentHeight() const
{
    const int row = fontMetrics().height() + 2 * space(this, Space::Tight);
    return row * std::clamp(model().rowCount(), 1, mostRowsShown);
}

QString ValueListEditor::emptyText() const
{
    return tr("No items");
}

} // namespace vitrine
