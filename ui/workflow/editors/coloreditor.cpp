// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/editors/coloreditor.h"

#include "ui/shell/metrics.h"
#include "ui/shell/palettes.h"
#include "ui/workflow/look.h"

#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <optional>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// "#rrggbb" or "#rrggbbaa", with or without the mark.
std::optional<QColor> colorFrom(const FormField& field, const QString& text)
{
    const Result<QJsonValue> value = field.kind().parseText(field.fieldTemplate, field.settings, text);
    if (!value)
        return std::nullopt;
    const QJsonObject parts = value->toObject();
    return QColor(parts[u"r"_s].toInt(), parts[u"g"_s].toInt(), parts[u"b"_s].toInt(), parts[u"a"_s].toInt());
}

/// The colour on a chequered ground, which shows how much of it shines through.
QPixmap swatch(const QColor& color, const QColor& line, QSize size, qreal ratio)
{
    QPixmap out(size * ratio);
    out.setDevicePixelRatio(ratio);
    QPainter painter(&out);
    const int square = std::max(2, size.height() / 4);
    for (int y = 0; y < size.height(); y += square) {
        for (int x = 0; x < size.width(); x += square) {
            const bool dark = (x / square + y / square) % 2 == 1;
            painter.fillRect(x, y, square, square, dark ? QColor(160, 160, 160) : QColor(230, 230, 230));
        }
    }
    painter.fillRect(QRect(QPoint(), size), color);
    painter.setPen(line);
    painter.drawRect(0, 0, size.width() - 1, size.height() - 1);
    return out;
}

} // namespace

ColorEditor::ColorEditor(const FormField& field, FieldSources& sources, QWidget* parent)
    : FieldEditor(field, sources, parent)
    , m_swatch(new QToolButton(this))
    , m_hex(new QLineEdit(this))
    , m_alpha(new QSlider(Qt::Horizontal, this))
{
    m_swatch->setObjectName(u"chooseColor"_s);
    m_swatch->setToolTip(tr("Choose a colour"));
    m_swatch->setFocusPolicy(Qt::StrongFocus);
    m_swatch->setIconSize({look::lines(this, 2.2), fontMetrics().height()});
    m_hex->setMaxLength(9);
    m_hex->setPlaceholderText(u"#rrggbbaa"_s);
    m_hex->setMinimumWidth(fontMetrics().horizontalAdvance(u"#rrggbbaaWW"_s));
    m_alpha->setRange(0, 255);
    m_alpha->setPageStep(16);
    m_alpha->setMinimumWidth(look::characters(this, 6));
    m_alpha->setToolTip(tr("Opacity"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, Space::Tight));
    layout->addWidget(m_swatch);
    layout->addWidget(m_hex);
    layout->addWidget(m_alpha, 1);
    setInput(m_hex);
    addInput(m_alpha);
    m_swatch->setAccessibleName(tr("Choose the colour of %1").arg(field.label));
    m_alpha->setAccessibleName(tr("Opacity of %1").arg(field.label));
    connect(m_swatch, &QToolButton::clicked, this, &ColorEditor::choose);
    connect(m_hex, &QLineEdit::textEdited, this, [this](const QString& text) {
        // Nine characters are a whole colour; six may be the beginning of eight.
        const auto typed = colorFrom(this->field(), text);
        if (typed && text.size() == 9)
            take(*typed, Edit::Typing);
    });
    connect(m_hex, &QLineEdit::editingFinished, this, &ColorEditor::commit);
    connect(m_alpha, &QSlider::valueChanged, this, [this](int alpha) {
        QColor changed = color();
        changed.setAlpha(alpha);
        take(changed, Edit::Typing);
    });
    setValue(QJsonValue::Undefined);
}

QColor ColorEditor::color() const
{
    if (!m_value.isObject())
        return {0, 0, 0, 0};
    return {m_value[u"r"].toInt(), m_value[u"g"].toInt(), m_value[u"b"].toInt(), m_value[u"a"].toInt()};
}

QString ColorEditor::hex() const
{
    return field().kind().displayText(field().fieldTemplate, m_value);
}

void ColorEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    showColor();
}

void ColorEditor::showColor()
{
    if (m_hex->text() != hex())
        m_hex->setText(hex());
    const QSignalBlocker blocker(m_alpha);
    m_alpha->setValue(color().alpha());
    m_alpha->setEnabled(m_value.isObject());
    m_swatch->setIcon(
        swatch(color(), extraColors(palette()).hairline, m_swatch->iconSize(), devicePixelRatioF()));
}

void ColorEditor::commit()
{
    if (m_hex->text() == hex())
        return;
    if (const auto typed = colorFrom(field(), m_hex->text()))
        take(*typed, Edit::Whole);
    else
        showColor();
}

bool ColorEditor::discard()
{
    if (m_hex->text() == hex())
        return false;
    showColor();
    return true;
}

void ColorEditor::take(const QColor& color, Edit edit)
{
    const QJsonValue before = m_value;
    m_value = QJsonObject{
        {u"r"_s, color.red()}, {u"g"_s, color.green()}, {u"b"_s, color.blue()}, {u"a"_s, color.alpha()}};
    showColor();
    if (m_value != before)
        Q_EMIT valueEdited(edit);
}

void ColorEditor::choose()
{
    auto* dialog = new QColorDialog(color(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::ShowAlphaChannel);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& chosen) { take(chosen, Edit::Whole); });
    dialog->open();
}

void ColorEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColor();
}

} // namespace vitrine
