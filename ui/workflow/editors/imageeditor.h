// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"

class QLabel;
class QToolButton;

namespace vitrine {

class TextLabel;

/// A picture of the server: its thumbnail, its name, and a button that takes it out.
class ImageEditor : public FieldEditor {
    Q_OBJECT

public:
    ImageEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString imageName() const;
    void clear();
    void showThumbnail();

    QLabel* m_picture;
    TextLabel* m_name;
    QToolButton* m_clear;
    QJsonValue m_value{QJsonValue::Undefined};
};

} // namespace vitrine
