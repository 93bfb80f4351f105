// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QJsonValue>
#include <QString>
#include <QUndoCommand>

#include <functional>

namespace vitrine {

/// One change of an input's value, as a step that can be undone. What is typed without a longer pause is one
/// step.
class ValueChange : public QUndoCommand {
public:
    struct Place {
        QString nodeId;
        QString fieldName;

        friend bool operator==(const Place&, const Place&) = default;
    };
    using Write = std::function<void(const Place& place, const QJsonValue& value)>;

    /// Values are as they stand in the document; Undefined: none. `typing`: it goes on with what was typed
    /// there just before.
    ValueChange(Place place, QJsonValue before, QJsonValue after, bool typing, Write write);

    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override;
    void redo() override;

private:
    Place m_place;
    QJsonValue m_before;
    QJsonValue m_after;
    bool m_typing;
    Write m_write;
    QElapsedTimer m_age;
};

} // namespace vitrine
