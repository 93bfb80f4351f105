// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine::demo {

/// One saved workflow.
struct LibraryWorkflow {
    QString id;
    QJsonObject workflow; ///< With its `id`.
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 openedMs = 0; ///< 0: never.

    [[nodiscard]] QString text(const QString& key) const { return workflow.value(key).toString(); }
    [[nodiscard]] QString category() const;
    [[nodiscard]] bool isBundled() const;
};

/// Which of them, in which order. Empty fields do not filter.
struct LibraryFilter {
    QStringList categories;
    QStringList tags;
    QString searchTerm;
    std::optional<bool> opened;
    QString orderBy = QStringLiteral("name");
    bool descending = false;
};

/// The workflow library: one bundled workflow, and what is saved.
class DemoLibrary {
public:
    DemoLibrary();

    [[nodiscard]] LibraryWorkflow* find(const QString& id);
    LibraryWorkflow& add(const QJsonObject& workflow);
    void remove(const QString& id);
    [[nodiscard]] QList<LibraryWorkflow> listed(const LibraryFilter& filter) const;

private:
    QList<LibraryWorkflow> m_workflows;
};

} // namespace vitrine::demo
