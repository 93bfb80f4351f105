// SPDX-License-Identifier: Apache-2.0
#include "ui/details/comparisontable.h"

#include "lib/metadata/metadatalines.h"
#include "lib/session/serversession.h"
#include "ui/details/valuetable.h"
#include "ui/shell/metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

ComparisonTable::ComparisonTable(ServerSession& session, QWidget* parent)
    : QWidget(parent)
    , m_first(session.client())
    , m_second(session.client())
    , m_onlyDifferences(new QCheckBox(tr("Only what differs"), this))
    , m_note(new QLabel(this))
    , m_table(new ValueTable(2, this))
{
    m_onlyDifferences->setChecked(true);
    m_onlyDifferences->setObjectName(u"onlyDifferences"_s);
    m_note->setObjectName(u"comparisonNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("First"), tr("Second")});
    m_table->setAccessibleName(tr("Differences"));
    auto* column = new QVBoxLayout(this);
    const int tight = space(this, Space::Tight);
    column->setContentsMargins(0, tight, 0, 0);
    column->setSpacing(tight);
    for (QWidget* widget : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_onlyDifferences)}) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(2 * tight, 0, 2 * tight, 0);
        row->addWidget(widget);
        column->addLayout(row);
    }
    column->addWidget(m_table, 1);
    for (const ItemDetails* details : {&m_first, &m_second})
        connect(details, &ItemDetails::metadataChanged, this, &ComparisonTable::update);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparisonTable::update);
}

void ComparisonTable::showItems(const QString& first, const QString& second)
{
    if (m_first.name() != first)
        m_first.show(first);
    if (m_second.name() != second)
        m_second.show(second);
}

QString ComparisonTable::note() const
{
    return m_note->text();
}

void ComparisonTable::update()
{
    QList<QStringList> lines;
    qsizetype differing = 0;
    const bool both = m_first.metadataState() == ItemDetails::State::Ready
        && m_second.metadataState() == ItemDetails::State::Ready;
    if (both) {
        for (const MetadataDifference& one : metadataDifferences(m_first.metadata(), m_second.metadata())) {
            differing += one.differs ? 1 : 0;
            if (one.differs || !m_onlyDifferences->isChecked())
                lines.append({one.label, one.first, one.second});
        }
    }
    m_note->setText(noteFor(differing));
    m_table->setLines(lines);
}

QString ComparisonTable::noteFor(qsizetype differing) const
{
    for (const ItemDetails* details : {&m_first, &m_second}) {
        if (details->metadataState() == ItemDetails::State::Failed) {
            return details->isMetadataBroken()
                ? tr("The metadata of %1 is broken.").arg(details->name())
                : tr("The metadata of %1 cannot be read. %2")
                      .arg(details->name(), details->metadataError().userMessage());
        }
    }
    if (m_first.metadataState() != ItemDetails::State::Ready
        || m_second.metadataState() != ItemDetails::State::Ready)
        return tr("Loading…");
    if (m_first.metadata().isEmpty() || m_second.metadata().isEmpty()) {
        const bool none = m_first.metadata().isEmpty() && m_second.metadata().isEmpty();
        return none
            ? tr("Neither has metadata.")
            : tr("%1 has no metadata.").arg(m_first.metadata().isEmpty() ? m_first.name() : m_second.name());
    }
    return differing == 0 ? tr("Their metadata is equal.")
        : differing == 1  ? tr("They differ in one field.")
                          : tr("They differ in %1 fields.").arg(differing);
}

} // namespace vitrine
