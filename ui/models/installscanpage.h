// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelsources.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace vitrine {

class InstallChoice;
class ModelInstalling;
class TextLabel;

/// Installs what is chosen of the models in a folder of the server's machine.
class InstallScanPage : public QWidget {
    Q_OBJECT

public:
    InstallScanPage(ApiClient& client, ModelInstalling& installing, QWidget* parent = nullptr);

    /// Looks into this folder.
    void scan(const QString& folder);
    void setRefusal(const QString& reason);

private:
    void start();
    void take(const QList<FoundModel>& found);
    void install(const QList<qsizetype>& indexes);
    void updateNote();

    ModelSourcesApi m_api;
    ModelInstalling& m_installing;
    QList<FoundModel> m_found;
    QPointer<ApiCallBase> m_call;
    QLineEdit* m_folder;
    QPushButton* m_scan;
    TextLabel* m_problem;
    InstallChoice* m_choice;
    QCheckBox* m_inPlace;
    TextLabel* m_note;
};

} // namespace vitrine
