// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/commandmodel.h"
#include "ui/workflow/searchpopup.h"

class QLabel;
class QMenuBar;

namespace vitrine {

class CommandFilter;
class Settings;

/// Every entry of a menu bar by its name, and more that is given: typed, chosen, done. Words, beginnings and
/// initials are enough. What was used last comes first. What is not possible now is there too and says why.
class CommandPalette : public SearchPopup {
    Q_OBJECT

public:
    /// Goes by itself when it is closed.
    CommandPalette(Settings& settings, const QList<PaletteEntry>& entries, QWidget* parent);

    /// What a menu bar holds, submenus too, each once. `whyNot` is the reason of those that have none.
    [[nodiscard]] static QList<PaletteEntry> entriesOf(const QMenuBar& bar, const QString& whyNot);

    /// Below the upper edge of a window.
    void openOn(const QWidget& window);

protected:
    void choose(const QModelIndex& index) override;
    void filterBy(const QStringList& words) override;

private:
    void goToFirst();
    void onCurrent();

    Settings& m_settings;
    CommandModel* m_model;
    CommandFilter* m_filter;
    QLabel* m_note;
};

} // namespace vitrine
