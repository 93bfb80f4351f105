// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelstorage.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace vitrine {

class StatePane;
class TextLabel;
class ValueTable;

/// The models that the server holds in memory, and how to make room there.
class ModelCacheDialog : public QDialog {
    Q_OBJECT

public:
    explicit ModelCacheDialog(ApiClient& client, QWidget* parent = nullptr);

    void refresh();

private:
    void take(const std::optional<ModelCacheStats>& stats);
    void empty();

    ModelStorageApi m_api;
    bool m_isBusy = false;
    QStackedWidget* m_area;
    StatePane* m_state;
    ValueTable* m_table;
    TextLabel* m_note;
    QPushButton* m_empty;
};

} // namespace vitrine
