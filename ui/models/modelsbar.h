// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/modelsfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace vitrine {

/// Which models are listed: words, type, base, format, missing files. Offers what the server has, with how
/// many there are.
class ModelsBar : public QWidget {
    Q_OBJECT

public:
    explicit ModelsBar(ModelsFilter& filter, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *m_search; }
    /// Lists all.
    void reset();
    /// `reason`: why nobody knows whose files are missing; empty when it is known.
    void setMissing(qsizetype count, const QString& reason);
    /// What is offered may be another.
    void update();

private:
    using Word = QString ModelRecord::*;

    QComboBox* newBox(const QString& name, const QString& label);
    void fill(QComboBox& box, const QString& all, Word word, QString (*shown)(const QString&));
    void apply();

    ModelsFilter& m_filter;
    QLineEdit* m_search;
    QComboBox* m_type;
    QComboBox* m_base;
    QComboBox* m_format;
    QToolButton* m_missing;
};

} // namespace vitrine
