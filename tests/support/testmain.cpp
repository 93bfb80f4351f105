// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QTest>
#include <QThreadPool>

#include <cstdio>
#include <map>
#include <memory>

namespace vitrine::test {

namespace {

using Registry = std::map<std::string, std::function<QObject*()>>;

Registry& registry()
{
    static Registry all;
    return all;
}

} // namespace

Registration::Registration(const char* name, std::function<QObject*()> make)
{
    registry().emplace(name, std::move(make));
}

int runRegistered(int argc, char** argv)
{
    QStringList classes;
    QStringList forQtTest{QString::fromLocal8Bit(argv[0])};
    bool rest = false;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--"))
            rest = true;
        else
            (rest ? forQtTest : classes).append(argument);
    }
    if (classes.isEmpty()) {
        for (const auto& [name, make] : registry())
            classes.append(QString::fromStdString(name));
    }
    int failed = 0;
    for (const QString& name : std::as_const(classes)) {
        const auto found = registry().find(name.toStdString());
        if (found == registry().end()) {
            std::fprintf(stderr, "no test class %s\n", qPrintable(name));
            ++failed;
            continue;
        }
        const std::unique_ptr<QObject> test(found->second());
        if (QTest::qExec(test.get(), forQtTest) != 0)
            ++failed;
    }
    // The leak check at the end cannot stand threads that end beside it.
    QThreadPool::globalInstance()->waitForDone();
    return failed;
}

} // namespace vitrine::test
