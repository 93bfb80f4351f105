// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vitrine::demo {

/// The models that the demo server says it has.
class DemoModels {
public:
    DemoModels();

    [[nodiscard]] const QList<QJsonObject>& records() const { return m_records; }
    /// Empty when there is none of that key.
    [[nodiscard]] QJsonObject find(const QString& key) const;
    bool remove(const QString& key);

    /// The SDXL model that the drawn images name.
    static QJsonObject mainModel();
    /// key, hash, name, base, type: how metadata and nodes refer to a model.
    static QJsonObject identifier(const QJsonObject& record);

private:
    QList<QJsonObject> m_records;
};

} // namespace vitrine::demo
