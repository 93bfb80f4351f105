// SPDX-License-Identifier: Apache-2.0
// Picture files that are opened as workflows: what stands in their texts, whatever is between them.
#include "lib/workflow/pngtexts.h"
#include "lib/workflow/workflowdocument.h"
#include "tests/fuzz/check.h"

#include <QBuffer>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::fuzz;

namespace {

const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
/// Unpacked, a text is a thousand times as long at most, and Latin-1 becomes two bytes a letter.
constexpr qsizetype longest = 1100;

QHash<QString, QString> textsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return pngTexts(buffer);
}

QByteArray textChunk(const QByteArray& text)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(text.size() + 4), length.data());
    return length + "tEXtkey" + '\0' + text + "sum.";
}

void check(const QByteArray& bytes)
{
    const QHash<QString, QString> texts = textsOf(bytes);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        require(!it.key().isEmpty() && it.key().size() <= 79, "a keyword is one", it.key());
        require(it.value().size() <= bytes.size() * longest, "a text is no longer than it can be", it.key());
    }
    require(textsOf(bytes) == texts, "reading is always the same");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    prepareProcess();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    check(bytes);
    check(signature + bytes);
    // Whatever is written as a text comes back, and what is behind it changes nothing of that.
    const QHash<QString, QString> written = textsOf(signature + textChunk(bytes));
    require(written.value(u"key"_s) == QString::fromLatin1(bytes), "a text comes back as it was written");
    return 0;
}
