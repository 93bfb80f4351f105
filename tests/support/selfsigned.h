// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>

#include <optional>

namespace vitrine::test {

/// A TLS server configuration with a fresh certificate for "localhost" that nobody signed, made with the
/// openssl program.
std::optional<QSslConfiguration> selfSignedServer();

} // namespace vitrine::test
