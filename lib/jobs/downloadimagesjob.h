// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/session/imagestore.h"

#include <QDir>
#include <QObject>

namespace vitrine {

/// Saves originals into a folder, byte for byte, one after the other. A file appears whole or not at all; an
/// existing one is never replaced ("name (2).png").
class DownloadImagesJob : public QObject {
    Q_OBJECT

public:
    DownloadImagesJob(ImagesApi& images, QStringList names, const QString& folder, QObject* parent = nullptr);

    /// Ends in `finished`.
    void start();

    [[nodiscard]] const QStringList& savedFiles() const { return m_saved; }
    /// One a picture that could not be had, with its name in front; the others are saved all the same.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

Q_SIGNALS:
    void saved(const QString& imageName, const QString& filePath);
    void finished();

private:
    void next();
    void write(const QString& imageName, const QByteArray& bytes);

    ImagesApi& m_images;
    QStringList m_waiting;
    QDir m_folder;
    QStringList m_saved;
    QStringList m_problems;
};

/// A server-supplied name as a plain file name: no separators, no leading dot, never empty.
QString safeFileName(const QString& name);

} // namespace vitrine
