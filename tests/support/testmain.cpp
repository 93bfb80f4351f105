// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>
#include <QThreadPool>

#include <cstdio>
#include <map>
#include <memory>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

namespace vitrine::test {

namespace {

using Registry = std::map<std::string, std::function<QObject*()>>;

Registry& registry()
{
    static Registry all;
    return all;
}

/// Now and not after `main`: the check dies when threads end beside it, and more of them end then.
void checkForLeaks()
{
    QThreadPool::globalInstance()->waitForDone();
#ifdef __SANITIZE_ADDRESS__
    constexpr int mostLooks = 100;
    constexpr int lookMs = 20;
    constexpr int enough = 5;
    const QDir threads(QStringLiteral("/proc/self/task"));
    qsizetype before = 0;
    for (int looks = 0, same = 0; looks < mostLooks && same < enough; ++looks) {
        const qsizetype now = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
        same = now == before ? same + 1 : 0;
        before = now;
        QTest::qSleep(lookMs);
    }
    __lsan_do_leak_check();
#endif
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
    checkForLeaks();
    return failed;
}

} // namespace vitrine::test
