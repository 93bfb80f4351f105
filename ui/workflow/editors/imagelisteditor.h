// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workflow/editors/collectioneditor.h"
#include "ui/workflow/itemintake.h"

namespace vitrine {

class ItemTileDelegate;

/// A list of images or videos, as tiles. More come by drop, by file, by the gallery's selection and by paste.
class ImageListEditor : public CollectionEditor {
    Q_OBJECT

public:
    ImageListEditor(const FormField& field, FieldSources& sources, QWidget* parent);

    void setValue(const QJsonValue& value) override;

protected:
    bool paste() override;
    [[nodiscard]] int contentHeight() const override;
    [[nodiscard]] QString emptyText() const override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] bool isVideo() const;
    [[nodiscard]] int columns() const;
    void put(const QStringList& names);
    void updateDemand();

    ItemIntake* m_intake;
    ItemTileDelegate* m_tiles;
    int m_edge;
};

} // namespace vitrine
