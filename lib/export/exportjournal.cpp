// SPDX-License-Identifier: Apache-2.0
#include "lib/export/exportjournal.h"

#include "lib/export/filenames.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 longestLine = 16 * 1024; // what is longer is no line of ours

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportJournal)
};

quint64 hashOf(const QString& text)
{
    return qFromBigEndian<quint64>(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).constData());
}

/// What was changed by hand must not lead out of the folder.
bool isInside(const QString& file)
{
    const QString clean = QDir::cleanPath(file);
    return !file.isEmpty() && clean == file && QDir::isRelativePath(file) && clean != ".."_L1
        && !clean.startsWith("../"_L1);
}

QJsonObject objectOf(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

Result<void> ExportJournal::open(const QString& path, const QString& key)
{
    m_key = key;
    m_lines.clear();
    m_files.clear();
    if (path.isEmpty())
        return {};
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite))
        return Failure(
            ApiError::storage(Words::tr("%1 cannot be opened (%2).").arg(path, m_file.errorString())));
    bool isWhole = true;
    while (!m_file.atEnd()) {
        const qint64 position = m_file.pos();
        const QByteArray line = m_file.readLine(longestLine);
        isWhole = line.endsWith('\n');
        if (isWhole)
            readLine(line, position);
    }
    if (!isWhole) // a kill in the middle of it
        m_file.write("\n");
    return {};
}

void ExportJournal::readLine(const QByteArray& line, qint64 position)
{
    const QJsonObject object = objectOf(line);
    const QString file = object.value("file"_L1).toString();
    const QString image = object.value("image"_L1).toString();
    if (image.isEmpty() || !isInside(file))
        return;
    claim(file);
    if (object.value("as"_L1).toString() == m_key)
        m_lines.insert(hashOf(image), position);
}

std::optional<ExportJournal::Entry> ExportJournal::find(const QString& imageName)
{
    const auto line = m_lines.constFind(hashOf(imageName));
    if (line == m_lines.cend() || !m_file.seek(*line))
        return std::nullopt;
    const QJsonObject object = objectOf(m_file.readLine(longestLine));
    if (object.value("image"_L1).toString() != imageName)
        return std::nullopt;
    return Entry{.file = object.value("file"_L1).toString(),
                 .size = object.value("size"_L1).toInteger(),
                 .sha256 = object.value("sha256"_L1).toString().toLatin1(),
                 .modified = object.value("modified"_L1).toInteger(),
                 .hasSidecar = object.value("sidecar"_L1).toBool()};
}

bool ExportJournal::hasFile(const QString& file) const
{
    return m_files.contains(hashOf(filenames::folded(file)));
}

void ExportJournal::claim(const QString& file)
{
    m_files.insert(hashOf(filenames::folded(file)));
}

Result<void> ExportJournal::add(const QString& imageName, const Entry& entry)
{
    claim(entry.file);
    if (!m_file.isOpen())
        return {};
    QByteArray line = QJsonDocument(QJsonObject{{u"as"_s, m_key},
                                                {u"image"_s, imageName},
                                                {u"file"_s, entry.file},
                                                {u"size"_s, entry.size},
                                                {u"sha256"_s, QString::fromLatin1(entry.sha256)},
                                                {u"modified"_s, entry.modified},
                                                {u"sidecar"_s, entry.hasSidecar}})
                          .toJson(QJsonDocument::Compact);
    line += '\n';
    const qint64 position = m_file.size();
    if (!m_file.seek(position) || m_file.write(line) != line.size() || !m_file.flush()) {
        const QString why = m_file.errorString();
        m_file.resize(position); // no half of a line
        return Failure(
            ApiError::storage(Words::tr("%1 cannot be written (%2).").arg(m_file.fileName(), why)));
    }
    m_lines.insert(hashOf(imageName), position);
    return {};
}

} // namespace vitrine
