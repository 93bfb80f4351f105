// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/net/keychaintokenstore.h"

namespace vitrine {

class Login;

/// Has the calls of a login's client use what the keychain keeps: `vitrinectl login` put it there, or the
/// window. Nobody is asked: without one they end with the server's 401. `store` must outlive the login.
void useKeptLogin(Login& login, TokenStore& store);

} // namespace vitrine
