// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/installsmodel.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableView;

namespace vitrine {

class MessageBanner;
class Settings;

/// The list of installations with what can be done about them. Seen only while there are any.
class InstallsPane : public QWidget {
    Q_OBJECT

public:
    InstallsPane(ModelInstalling& installing, Settings& settings, MessageBanner& banner,
                 QWidget* parent = nullptr);
    ~InstallsPane() override;

    [[nodiscard]] QTableView& table() { return *m_table; }
    /// Why nothing here can be done; none when it can.
    void setRefusal(const std::optional<QString>& reason);
    void keepLayout();

Q_SIGNALS:
    /// A row of a model that is there now was activated.
    void modelWanted(const QString& key);

private:
    using Command = void (ModelInstalling::*)(qint64);

    QAction* make(const QString& name, const QString& text, const QString& icon);
    void build();
    void layOut();
    void update();
    void each(Command command);
    void askToCancel();
    void showMenu(const QPoint& at);
    [[nodiscard]] QList<qint64> selected() const;

    ModelInstalling& m_installing;
    Settings& m_settings;
    MessageBanner& m_banner;
    InstallsModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    std::optional<QString> m_refusal;
    QAction* m_pause = nullptr;
    QAction* m_resume = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_copy = nullptr;
};

} // namespace vitrine
