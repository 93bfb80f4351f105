// SPDX-License-Identifier: Apache-2.0
// Names of exported files. The input is a template and the values that a server gave, each up to a byte 255:
// what comes out is one safe name for each step of the template, whatever came in.
#include "lib/export/filenames.h"
#include "lib/export/nametemplate.h"
#include "tests/fuzz/check.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::fuzz;

namespace {

void checkName(const QString& name)
{
    require(!name.isEmpty(), "a name is never empty");
    require(name.toUtf8().size() <= filenames::mostBytes, "a name fits any disk", name);
    require(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(0)), "a name is no path",
            name);
    require(!name.startsWith(u'.') && !name.endsWith(u'.') && !name.endsWith(u' '), "no odd ends", name);
    require(filenames::whole(name, {}, {}) == name, "what is clean stays as it is", name);
}

void checkPath(const QString& path, qsizetype steps)
{
    const QStringList names = path.split(u'/');
    require(names.size() <= steps, "values make no folders", path);
    for (const QString& name : names)
        checkName(name);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    prepareProcess();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QList<QByteArray> parts = input.split('\xFF');
    const auto text = [&](qsizetype i) { return QString::fromUtf8(parts.value(i)); };
    const auto nameTemplate = NameTemplate::parse(text(0));
    if (!nameTemplate) {
        const NameTemplate::Problem& problem = nameTemplate.error();
        require(problem.position >= 0 && problem.length >= 0
                    && problem.position + problem.length <= text(0).size(),
                "a problem is somewhere in the text");
        require(!problem.sentence.isEmpty(), "a problem has words");
        return 0;
    }
    const QString ending = filenames::ending(text(5));
    require(!ending.contains(u'/') && ending.size() <= 9, "an ending is short");
    const QString path = nameTemplate->path(
        {.board = text(1), .seed = text(2), .model = text(3), .prompt = text(4), .name = text(5)}, ending);
    const qsizetype steps = text(0).count(u'/') + 1;
    checkPath(path, steps);
    checkPath(filenames::numbered(path, 2), steps);
    require(filenames::folded(path) == filenames::folded(filenames::folded(path)), "folding is done once");
    return 0;
}
