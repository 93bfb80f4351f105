// SPDX-License-Identifier: Apache-2.0
#include "lib/local/serverfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ServerFolder)
};

constexpr qint64 mostOfYaml = 1 << 20; // what is larger is no settings file

/// A value of one line of YAML, without quotes and comment.
QString plainValue(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'\'')) {
        static const QRegularExpression quoted(u"^'((?:[^']|'')*)'"_s);
        return quoted.match(text).captured(1).replace("''"_L1, "'"_L1);
    }
    if (text.startsWith(u'"')) {
        static const QRegularExpression quoted(u"^\"((?:[^\"\\\\]|\\\\.)*)\""_s);
        static const QRegularExpression escaped(u"\\\\(.)"_s);
        return quoted.match(text).captured(1).replace(escaped, u"\\1"_s);
    }
    static const QRegularExpression comment(u"(^|\\s)#.*$"_s);
    return text.remove(comment).trimmed();
}

/// Of a setting that stands on a line of its own, as the server writes them; empty when it is not set.
QString setting(const QString& yaml, const QString& key)
{
    const QRegularExpression line(u"^%1[ \\t]*:[ \\t]+(.*)$"_s.arg(key), QRegularExpression::MultilineOption);
    return plainValue(line.match(yaml).captured(1));
}

} // namespace

Result<QString> databaseFileIn(const QString& root)
{
    const QDir folder(root);
    if (root.isEmpty() || !folder.exists()) {
        return Failure(ApiError::storage(
            Words::tr("There is no folder “%1”. Give the root folder of the InvokeAI server: the one that "
                      "holds invokeai.yaml and the folder databases.")
                .arg(root)));
    }
    QString databases = u"databases"_s;
    QFile settings(folder.filePath(u"invokeai.yaml"_s));
    if (settings.exists()) {
        if (!settings.open(QIODevice::ReadOnly)) {
            return Failure(ApiError::storage(
                Words::tr("“%1” cannot be read (%2). Run this as the user whose server it is.")
                    .arg(settings.fileName(), settings.errorString())));
        }
        const QString yaml = QString::fromUtf8(settings.read(mostOfYaml));
        if (setting(yaml, u"use_memory_db"_s).compare("true"_L1, Qt::CaseInsensitive) == 0) {
            return Failure(ApiError::storage(
                Words::tr("The server of “%1” keeps its database in memory (use_memory_db in invokeai.yaml). "
                          "Only the server itself can be asked.")
                    .arg(root)));
        }
        if (const QString elsewhere = setting(yaml, u"db_dir"_s); !elsewhere.isEmpty())
            databases = elsewhere;
    }
    const QString file = QDir(folder.absoluteFilePath(databases)).filePath(u"invokeai.db"_s);
    if (!QFile::exists(file)) {
        return Failure(ApiError::storage(
            Words::tr("There is no database “%1”. Give the root folder of the InvokeAI server (the one that "
                      "holds invokeai.yaml and the folder databases); a new server makes it at its first "
                      "start.")
                .arg(QDir::cleanPath(file))));
    }
    return QDir::cleanPath(file);
}

} // namespace vitrine
