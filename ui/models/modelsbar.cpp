// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelsbar.h"

#include "ui/models/modeltexts.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int typingMs = 150;

} // namespace

ModelsBar::ModelsBar(ModelsFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_search(new QLineEdit(this))
    , m_type(newBox(u"modelsType"_s, tr("Type")))
    , m_base(newBox(u"modelsBase"_s, tr("Base")))
    , m_format(newBox(u"modelsFormat"_s, tr("Format")))
    , m_missing(new QToolButton(this))
{
    m_search->setObjectName(u"modelsSearch"_s);
    m_search->setPlaceholderText(tr("Search names, descriptions, trigger phrases, files"));
    m_search->setAccessibleName(tr("Search the models"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_missing->setObjectName(u"modelsMissing"_s);
    m_missing->setCheckable(true);
    m_missing->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_missing->setIcon(symbolicIcon(u"warning"_s));
    m_missing->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    const int tight = space(this, Space::Tight);
    row->setContentsMargins(2 * tight, tight, 2 * tight, tight);
    row->setSpacing(tight);
    row->addWidget(m_search, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_type), static_cast<QWidget*>(m_base),
                            static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_missing)})
        row->addWidget(widget);

    auto* typing = new QTimer(this); // each letter would filter thousands of models anew
    typing->setSingleShot(true);
    typing->setInterval(typingMs);
    connect(typing, &QTimer::timeout, this, &ModelsBar::apply);
    connect(m_search, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    for (QComboBox* box : {m_type, m_base, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &ModelsBar::apply);
    connect(m_missing, &QToolButton::toggled, this, &ModelsBar::apply);
    setMissing(0, {});
    update();
}

QComboBox* ModelsBar::newBox(const QString& name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void ModelsBar::fill(QComboBox& box, const QString& all, Word word, QString (*shown)(const QString&))
{
    QMap<QString, int> counts;
    for (const ModelRecord& model : m_filter.model().models())
        ++counts[model.*word];
    const QString chosen = box.currentData().toString();
    if (!chosen.isEmpty() && !counts.contains(chosen))
        counts.insert(chosen, 0);               // the last of them is gone: what was chosen stays chosen
    QList<std::pair<QString, QString>> entries; // text, word
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        entries.append({tr("%1 (%2)").arg(shown(it.key()), QLocale().toString(it.value())), it.key()});
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return QString::compare(a.first, b.first, Qt::CaseInsensitive) < 0;
    });
    entries.prepend({all, QString()});
    bool isSame = box.count() == entries.size();
    for (int i = 0; isSame && i < box.count(); ++i)
        isSame = box.itemText(i) == entries.at(i).first;
    if (isSame)
        return; // it may be open
    const QSignalBlocker blocker(&box);
    box.clear();
    for (const auto& [text, value] : std::as_const(entries))
        box.addItem(text, value);
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

void ModelsBar::update()
{
    fill(*m_type, tr("All types"), &ModelRecord::type, &modeltexts::type);
    fill(*m_base, tr("All bases"), &ModelRecord::base, &modeltexts::base);
    fill(*m_format, tr("All formats"), &ModelRecord::format, &modeltexts::format);
}

void ModelsBar::setMissing(qsizetype count, const QString& reason)
{
    m_missing->setText(count > 0 ? tr("Missing files (%1)").arg(QLocale().toString(count))
                                 : tr("Missing files"));
    m_missing->setEnabled(reason.isEmpty());
    m_missing->setToolTip(reason.isEmpty() ? tr("Lists only models whose files are gone") : reason);
    if (!reason.isEmpty())
        m_missing->setChecked(false);
}

void ModelsBar::reset()
{
    {
        const QSignalBlocker type(m_type);
        const QSignalBlocker base(m_base);
        const QSignalBlocker format(m_format);
        const QSignalBlocker missing(m_missing);
        for (QComboBox* box : {m_type, m_base, m_format})
            box->setCurrentIndex(0);
        m_missing->setChecked(false);
    }
    m_search->clear();
    apply();
}

void ModelsBar::apply()
{
    m_filter.setWanted({.words = m_search->text().simplified(),
                        .type = m_type->currentData().toString(),
                        .base = m_base->currentData().toString(),
                        .format = m_format->currentData().toString(),
                        .missingOnly = m_missing->isChecked()});
}

} // namespace vitrine
