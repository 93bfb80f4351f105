// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Boost 1.74 forgets it, and GCC 12 no longer brings it along.

#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <boost/beast/websocket.hpp>

namespace vitrine::demo {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::asio::ip::tcp;

} // namespace vitrine::demo
