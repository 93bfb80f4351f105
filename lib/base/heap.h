// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib> // tells which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vitrine {

/// At the start of a program with many threads. The C library gives each of them a heap of its own, and what
/// a worker that decoded a large answer gave back stays in its: 30 MiB with 125,000 names. Two are enough
/// here.
inline void shareHeaps()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace vitrine
