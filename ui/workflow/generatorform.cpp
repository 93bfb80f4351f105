// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/generatorform.h"

#include "lib/base/worker.h"
#include "ui/shell/metrics.h"
#include "ui/workflow/choicebox.h"
#include "ui/workflow/fieldsources.h"
#include "ui/workflow/look.h"
#include "ui/workflow/numberspinbox.h"
#include "ui/workflow/textlabel.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QToolButton>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostPrompts = 1000;
constexpr double mostCount = 10'000; // what a queue takes
constexpr double largestSeed = 4294967295.0;

NumberLimits limits(bool whole, double least, double most)
{
    NumberLimits out;
    out.integer = whole;
    out.minimum = least;
    out.maximum = most;
    out.step = whole ? 1 : 0.1;
    out.fineStep = whole ? 1 : 0.01;
    out.rounds = whole;
    return out;
}

struct FileText {
    QString text;
    QString problem;
};

} // namespace

GeneratorForm::GeneratorForm(const QJsonObject& settings, bool wholeNumbers, FieldSources& sources,
                             QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_settings(settings)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(this, Space::Tight));
    grid->setVerticalSpacing(space(this, Space::Hair));
    grid->setColumnStretch(1, 1);
    const double wide = NumberLimits::unlimited;
    const auto number = [&](const QString& key, const QString& label) {
        if (settings.contains(key))
            addNumber(*grid, key, label, wholeNumbers, -wide, wide);
    };
    const bool prompts = settings[u"type"_s].toString().contains("dynamic_prompts"_L1);
    if (settings.contains(u"input"_s))
        addText(*grid);
    if (settings.contains(u"splitOn"_s))
        addSeparator(*grid);
    number(u"start"_s, tr("Start"));
    number(u"step"_s, tr("Step"));
    number(u"end"_s, tr("End"));
    number(u"min"_s, tr("Least"));
    number(u"max"_s, tr("Most"));
    if (settings.contains(u"count"_s))
        addNumber(*grid, u"count"_s, tr("Count"), true, 1, prompts ? mostPrompts : mostCount);
    if (settings.contains(u"maxPrompts"_s))
        addNumber(*grid, u"maxPrompts"_s, tr("Most prompts"), true, 1, mostPrompts);
    if (settings[u"type"_s].toString().contains("random"_L1))
        addSeed(*grid);
    if (settings.contains(u"category"_s)) {
        addBoard(*grid);
        addCategory(*grid);
    }
    setSettings(settings);
}

void GeneratorForm::addRow(QGridLayout& grid, const QString& label, QWidget* widget)
{
    const int row = grid.rowCount();
    auto* name = new TextLabel(label, this, TextLabel::Tone::Muted);
    name->setWordWrap(false);
    grid.addWidget(name, row, 0, Qt::AlignVCenter);
    grid.addWidget(widget, row, 1);
    widget->setAccessibleName(label);
    widget->setFocusPolicy(Qt::StrongFocus);
}

void GeneratorForm::addNumber(QGridLayout& grid, const QString& key, const QString& label, bool whole,
                              double least, double most)
{
    auto* box = new NumberSpinBox(limits(whole, least, most), this);
    box->setObjectName(key);
    addRow(grid, label, box);
    m_numbers.append(box);
    connect(box, &NumberSpinBox::valueEdited, this, [this, key, box] { put(key, box->value(), true); });
    m_show.append([this, key, box] {
        if (box->value() != m_settings[key])
            box->setValue(m_settings[key]);
    });
}

/// Without a seed each submission draws anew.
void GeneratorForm::addSeed(QGridLayout& grid)
{
    auto* on = new QCheckBox(tr("Seed"), this);
    on->setObjectName(u"useSeed"_s);
    on->setToolTip(tr("With a seed the same values are drawn each time"));
    auto* box = new NumberSpinBox(limits(true, 0, largestSeed), this);
    box->setObjectName(u"seed"_s);
    box->setAccessibleName(tr("Seed"));
    box->setFocusPolicy(Qt::StrongFocus);
    const int row = grid.rowCount();
    grid.addWidget(on, row, 0, Qt::AlignVCenter);
    grid.addWidget(box, row, 1);
    m_numbers.append(box);
    connect(on, &QCheckBox::clicked, this, [this](bool checked) {
        put(u"seed"_s,
            checked ? QJsonValue(static_cast<qint64>(QRandomGenerator::global()->generate()))
                    : QJsonValue(QJsonValue::Undefined),
            false);
    });
    connect(box, &NumberSpinBox::valueEdited, this, [this, box] { put(u"seed"_s, box->value(), true); });
    m_show.append([this, on, box] {
        const bool seeded = m_settings.contains(u"seed"_s);
        on->setChecked(seeded);
        box->setEnabled(seeded);
        if (box->value() != m_settings[u"seed"_s])
            box->setValue(m_settings[u"seed"_s]);
    });
}

void GeneratorForm::addText(QGridLayout& grid)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(u"input"_s);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(look::lines(this, 4));
    edit->setMinimumWidth(1);
    edit->setAccessibleName(tr("Text"));
    auto* file = new QToolButton(this);
    file->setObjectName(u"loadFile"_s);
    file->setText(tr("Load from File…"));
    file->setToolTip(tr("The text of a .txt or .csv file"));
    file->setFocusPolicy(Qt::StrongFocus);
    const int row = grid.rowCount();
    grid.addWidget(edit, row, 0, 1, 2);
    grid.addWidget(file, row + 1, 0, 1, 2, Qt::AlignLeading);
    connect(edit, &QPlainTextEdit::textChanged, this,
            [this, edit] { put(u"input"_s, edit->toPlainText(), true); });
    connect(file, &QToolButton::clicked, this, &GeneratorForm::chooseFile);
    m_show.append([this, edit] {
        const QString text = m_settings[u"input"_s].toString();
        if (edit->toPlainText() == text)
            return;
        const QSignalBlocker blocker(edit);
        edit->setPlainText(text);
        edit->moveCursor(QTextCursor::End);
    });
}

void GeneratorForm::addSeparator(QGridLayout& grid)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(u"splitOn"_s);
    edit->setToolTip(tr("What stands between two values; \\n is the end of a line"));
    addRow(grid, tr("Split on"), edit);
    connect(edit, &QLineEdit::textEdited, this,
            [this](const QString& text) { put(u"splitOn"_s, text, true); });
    m_show.append([this, edit] {
        if (edit->text() != m_settings[u"splitOn"_s].toString())
            edit->setText(m_settings[u"splitOn"_s].toString());
    });
}

void GeneratorForm::addBoard(QGridLayout& grid)
{
    auto* box = new ChoiceBox(this);
    box->setObjectName(u"board_id"_s);
    addRow(grid, tr("Board"), box);
    const auto refill = [this, box] {
        const QString id = m_settings[u"board_id"_s].toString();
        QList<ChoiceBox::Choice> choices{{tr("Uncategorized"), u"none"_s}};
        int current = id == "none"_L1 ? 0 : -1;
        for (const BoardDto& board : m_sources.boards()) {
            if (board.boardId == id)
                current = static_cast<int>(choices.size());
            choices.append({board.boardName, board.boardId});
        }
        if (current < 0 && !id.isEmpty()) {
            current = static_cast<int>(choices.size());
            choices.append(
                {m_sources.boardsKnown() ? tr("Board that is not on this server") : tr("Loading boards…"), id,
                 false, m_sources.boardsKnown()});
        }
        box->setChoices(choices, current, tr("Choose a board…"));
    };
    connect(&m_sources, &FieldSources::boardsChanged, box, refill);
    connect(box, &ChoiceBox::chosen, this,
            [this](const QJsonValue& board) { put(u"board_id"_s, board, false); });
    m_show.append(refill);
}

void GeneratorForm::addCategory(QGridLayout& grid)
{
    auto* box = new ChoiceBox(this);
    box->setObjectName(u"category"_s);
    addRow(grid, tr("Category"), box);
    connect(box, &ChoiceBox::chosen, this,
            [this](const QJsonValue& category) { put(u"category"_s, category, false); });
    m_show.append([this, box] {
        box->setChoices({{tr("Images"), u"images"_s}, {tr("Assets"), u"assets"_s}},
                        m_settings[u"category"_s] == "assets"_L1 ? 1 : 0);
    });
}

void GeneratorForm::setSettings(const QJsonObject& settings)
{
    m_settings = settings;
    for (const std::function<void()>& show : std::as_const(m_show))
        show();
}

void GeneratorForm::commit()
{
    for (NumberSpinBox* box : std::as_const(m_numbers))
        box->commit();
}

bool GeneratorForm::discard()
{
    bool any = false;
    for (NumberSpinBox* box : std::as_const(m_numbers))
        any = box->discard() || any;
    return any;
}

void GeneratorForm::put(const QString& key, const QJsonValue& value, bool typing)
{
    if (m_settings[key] == value)
        return;
    if (value.isUndefined())
        m_settings.remove(key);
    else
        m_settings.insert(key, value);
    setSettings(QJsonObject(m_settings));
    Q_EMIT edited(typing);
}

void GeneratorForm::chooseFile()
{
    auto* dialog =
        new QFileDialog(window(), tr("Load from File"), {}, tr("Texts (*.txt *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GeneratorForm::readFile);
    dialog->open();
}

void GeneratorForm::readFile(const QString& path)
{
    runInPool(
        *QThreadPool::globalInstance(), this,
        [path]() -> FileText {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return {{}, file.errorString()};
            const QByteArray bytes = file.read(mostFileBytes + 1);
            if (bytes.size() > mostFileBytes)
                return {{}, tr("The file is larger than 128 KB.")};
            return {QString::fromUtf8(bytes), {}};
        },
        [this, path](const FileText& read) {
            if (read.problem.isEmpty())
                put(u"input"_s, read.text, false);
            else
                Q_EMIT fileRefused(
                    tr("“%1” cannot be used. %2").arg(QFileInfo(path).fileName(), read.problem));
        });
}

} // namespace vitrine
