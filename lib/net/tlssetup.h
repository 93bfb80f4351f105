// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/serverprofile.h"
#include "lib/net/tlsproblem.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

namespace vitrine {

/// How secure connections of a profile are made: the system's authorities and the profile's own, and its
/// client certificate. Reads their files, which are small. Kind::Input with what to do when one of them
/// cannot be used; neither a passphrase nor a key is ever part of that text.
Result<QSslConfiguration> tlsOf(const ServerProfile& profile);

/// What Qt's list comes to: the most telling of its entries. `server`: the certificate that the server
/// showed.
TlsProblem tlsProblemOf(const QList<QSslError>& errors, const QSslCertificate& server);

} // namespace vitrine
