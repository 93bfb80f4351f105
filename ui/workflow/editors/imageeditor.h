// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/fieldeditor.h"
#include "ui/workflow/itemintake.h"

class QLabel;
class QToolButton;

namespace vitrine {

class IntakeBar;
class TextLabel;

/// One image or video of the server: its thumbnail, name and size. Comes by drop (from the gallery, from the
/// results of a run, from other programs), by file, by the gallery's selection and by paste; a button or
/// Delete takes it out.
class ImageEditor : public FieldEditor {
    Q_OBJECT

public:
    ImageEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue& value) override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void problemChanged() override { showThumbnail(); }

private:
    [[nodiscard]] bool isVideo() const;
    [[nodiscard]] QString itemName() const;
    void put(const QStringList& names);
    void clear();
    void askForSize();
    void showSize(int width, int height);
    void showThumbnail();

    QLabel* m_picture;
    TextLabel* m_name;
    TextLabel* m_size;
    QToolButton* m_clear;
    ItemIntake* m_intake;
    IntakeBar* m_bar;
    QJsonValue m_value{QJsonValue::Undefined};
    QString m_sizeOf; ///< The item whose size is shown or asked for.
    bool m_gone = false;
};

} // namespace vitrine
