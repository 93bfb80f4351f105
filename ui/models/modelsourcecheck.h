// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrine {

/// What a person enters or drops, as servers want it: a file: URL as its path, a page of a file at Hugging
/// Face as the address of the file, without quotes around it.
[[nodiscard]] QString tidyModelSource(const QString& entered);

/// What is wrong with it, as far as that can be said without a server, and what to do; empty when nothing is.
[[nodiscard]] QString modelSourceProblem(const QString& source);

/// "owner/name" of the address of a repository at Hugging Face, or of such a name; empty for anything else.
[[nodiscard]] QString huggingFaceRepository(const QString& entered);

} // namespace vitrine
