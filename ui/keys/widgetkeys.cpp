// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/widgetkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct KeyTexts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::WidgetKeys)
};

} // namespace

QList<WidgetKeys> widgetKeys()
{
    const QString gallery = KeyTexts::tr("In the Gallery");
    const QString viewer = KeyTexts::tr("On a Large Picture");
    const QString comparison = KeyTexts::tr("While Comparing");
    const QString live = KeyTexts::tr("In the Live Preview");
    const QString boards = KeyTexts::tr("In the Boards");
    const QString others = KeyTexts::tr("In Other Windows");
    QList<WidgetKeys> all{
        {gallery, KeyTexts::tr("Go to the image beside"), {Qt::Key_Left, Qt::Key_Right}, {}},
        {gallery, KeyTexts::tr("Go up or down a row"), {Qt::Key_Up, Qt::Key_Down}, {}},
        {gallery, KeyTexts::tr("Go a page up or down"), {Qt::Key_PageUp, Qt::Key_PageDown}, {}},
        {gallery, KeyTexts::tr("Go to the first or last image"), {Qt::Key_Home, Qt::Key_End}, {}},
        {gallery,
         KeyTexts::tr("Select up to there"),
         {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right},
         {}},
        {gallery, KeyTexts::tr("Show it large"), {Qt::Key_Return}, {}},

        {viewer, KeyTexts::tr("Next image"), {Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown}, {}},
        {viewer, KeyTexts::tr("Previous image"), {Qt::Key_Left, Qt::Key_PageUp}, {}},
        {viewer, KeyTexts::tr("Zoom in or out"), {Qt::Key_Plus, Qt::Key_Minus}, {}},
        {viewer, KeyTexts::tr("Fit to window, original size"), {Qt::Key_0, Qt::Key_1}, {}},
        {viewer,
         KeyTexts::tr("Move the picture"),
         {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right, Qt::SHIFT | Qt::Key_Up,
          Qt::SHIFT | Qt::Key_Down},
         {}},
        {viewer, KeyTexts::tr("Back to the gallery"), {Qt::Key_Escape, Qt::Key_Backspace}, {}},

        {comparison, KeyTexts::tr("Another way to compare"), {Qt::Key_M}, {}},
        {comparison, KeyTexts::tr("Swap both pictures"), {Qt::Key_C}, {}},
        {comparison, KeyTexts::tr("Another pair"), {Qt::Key_N}, {}},
        {comparison, KeyTexts::tr("Turn by hand while they blink"), {Qt::Key_Space}, {}},
        {comparison, KeyTexts::tr("Back to the gallery"), {Qt::Key_Escape, Qt::Key_Backspace}, {}},

        {live, KeyTexts::tr("Show the finished image"), {Qt::Key_Return}, {}},
        {live, KeyTexts::tr("Back to the gallery"), {Qt::Key_Escape, Qt::Key_Backspace}, {}},

        {boards, KeyTexts::tr("Open or close a heading"), {Qt::Key_Return, Qt::Key_Space}, {}},
    };
    // A key that stands in a window's own table of commands is not repeated here.
    for (const QString& window : {u"queue"_s, u"models"_s})
        all.append({others, KeyTexts::tr("Find"), {QKeySequence(QKeySequence::Find)}, window});
    for (const QString& window : {u"queue"_s, u"models"_s, u"transfers"_s})
        all.append({others,
                    KeyTexts::tr("Close the window"),
                    {QKeySequence(QKeySequence::Close), Qt::Key_Escape},
                    window});
    return all;
}

} // namespace vitrine
