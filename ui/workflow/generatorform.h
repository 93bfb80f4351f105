// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace vitrine {

class ChoiceBox;
class FieldSources;
class NumberSpinBox;

/// The settings of one kind of generator: numbers, texts (typed, or read from a file), a board.
class GeneratorForm : public QWidget {
    Q_OBJECT

public:
    /// Text files for a generator are this large at most.
    static constexpr qint64 mostFileBytes = 128 * 1024;

    /// `settings`: with every key that the kind has. `wholeNumbers`: of an integer generator.
    GeneratorForm(const QJsonObject& settings, bool wholeNumbers, FieldSources& sources, QWidget* parent);

    [[nodiscard]] const QJsonObject& settings() const { return m_settings; }
    /// Of the same kind.
    void setSettings(const QJsonObject& settings);
    void commit();
    bool discard();

    /// Reads a text file into the generator's text; in a worker.
    void readFile(const QString& path);

Q_SIGNALS:
    /// `typing`: it goes on with what was typed before.
    void edited(bool typing);
    void fileRefused(const QString& reason);

private:
    void addNumber(QGridLayout& grid, const QString& key, const QString& label, bool whole, double least,
                   double most);
    void addSeed(QGridLayout& grid);
    void addText(QGridLayout& grid);
    void addSeparator(QGridLayout& grid);
    void addBoard(QGridLayout& grid);
    void addCategory(QGridLayout& grid);
    void addRow(QGridLayout& grid, const QString& label, QWidget* widget);
    void put(const QString& key, const QJsonValue& value, bool typing);
    void chooseFile();

    FieldSources& m_sources;
    QJsonObject m_settings;
    QList<NumberSpinBox*> m_numbers;
    QList<std::function<void()>> m_show; ///< Each shows the present setting in its widget.
};

} // namespace vitrine
