// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

/// File names that every usual system takes: Linux, macOS and Windows, whatever disk is behind them. What
/// comes from a server goes through these; none of it ever becomes a path.
namespace filenames {

/// Bytes in UTF-8; the limit of the usual file systems.
inline constexpr qsizetype mostBytes = 255;
/// Of a file that another one with ".json" behind its name may stand beside.
inline constexpr qsizetype mostFileBytes = mostBytes - 5;

/// A text as a part of a name: on one line, without separators, control characters and what systems
/// forbid (each becomes "_").
[[nodiscard]] QString part(const QString& text);

/// The first so many characters as a reader counts them: a letter with its accents is one, and so is an
/// emoji that is made of several.
[[nodiscard]] QString firstCharacters(const QString& text, int count);

/// A whole name of a folder or, with `ending` (".png", or empty), of a file: cleaned as `part` does, no
/// blanks or dots at its ends, no name that Windows keeps for devices, at most `bytes` long, and
/// `fallback` when nothing is left.
[[nodiscard]] QString whole(const QString& text, const QString& ending, const QString& fallback,
                            qsizetype bytes = mostBytes);

/// "a/b.png" as "a/b (2).png"; the name is still within `mostFileBytes`.
[[nodiscard]] QString numbered(const QString& path, int number);

/// Equal for names that some system takes for the same one: upper and lower case, composed and
/// decomposed.
[[nodiscard]] QString folded(const QString& path);

/// The ending of a server's name with its dot (".png"); empty when it has none that is one.
[[nodiscard]] QString ending(const QString& name);

} // namespace filenames

} // namespace vitrine
