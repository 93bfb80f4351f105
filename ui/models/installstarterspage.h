// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/api/modelsources.h"

#include <QWidget>

class QComboBox;

namespace vitrine {

class InstallChoice;
class ModelInstalling;
class TextLabel;

/// Installs starter models, one by one or as a bundle, with what they need besides.
class InstallStartersPage : public QWidget {
    Q_OBJECT

public:
    InstallStartersPage(ApiClient& client, ModelInstalling& installing, QWidget* parent = nullptr);

    void setRefusal(const QString& reason);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void take();
    void showBundle();
    void install(const QList<qsizetype>& indexes);

    ModelSourcesApi m_api;
    ModelInstalling& m_installing;
    StarterModels m_starters;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    QString m_refusal;
    QComboBox* m_bundle;
    InstallChoice* m_choice;
    TextLabel* m_note;
};

} // namespace vitrine
