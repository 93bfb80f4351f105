// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace vitrine::test {

/// Registers a test class under a name; the executable then runs it when that name is its first argument.
/// Put `VITRINE_TEST(TestApiCall)` at the end of the .cpp file that defines the class.
struct Registration {
    Registration(const char* name, std::function<QObject*()> make);
};

/// Runs the classes named in the arguments (all when none is named; further arguments go to QtTest after
/// "--"). Returns the number of failed classes. Called from the `main` of each test executable.
int runRegistered(int argc, char** argv);

} // namespace vitrine::test

// NOLINTNEXTLINE(bugprone-macro-parentheses): a type name cannot stand in parentheses
#define VITRINE_TEST(Class)                                                                                  \
    static const vitrine::test::Registration registration##Class(#Class, [] { return new Class; });
