// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib> // tells which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vitrine {

/// At the start of a program with many threads and pictures. The C library gives each thread a heap of its
/// own, and what a worker that decoded a large answer gave back stays in its: 30 MiB with 125,000 names. Two
/// are enough here. And thumbnails among small things leave holes when they go, 40 MiB after a long scroll:
/// with a fixed threshold they have pages of their own, which go back to the system.
inline void shareHeaps()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 64 * 1024);
#endif
}

/// Gives pages that hold nothing back to the system; the heaps stand still meanwhile, for some milliseconds.
inline void trimHeaps()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace vitrine
