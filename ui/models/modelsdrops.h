// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QDropEvent;
class QMimeData;
class QTreeView;

namespace vitrine {

/// What is dropped on the models' window: a picture on a model becomes its cover, everything else that has a
/// place to come from is to be installed.
class ModelsDrops : public QObject {
    Q_OBJECT

public:
    /// `details`: shows the model whose key `shown` tells. `window` takes the rest.
    ModelsDrops(QWidget& window, QTreeView& tree, QWidget& details, std::function<QString()> shown);

    /// While nothing may be managed nothing is taken.
    void setAllowed(bool allowed) { m_allowed = allowed; }

Q_SIGNALS:
    void coverDropped(const QString& key, const QString& path);
    void sourcesDropped(const QMimeData& data);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString keyAt(const QObject* watched, const QDropEvent& event) const;
    bool onDrag(QObject* watched, QDropEvent& event, bool isDrop);

    QWidget& m_window;
    QTreeView& m_tree;
    QWidget& m_details;
    std::function<QString()> m_shown;
    bool m_allowed = true;
};

} // namespace vitrine
