// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lib/transfers/originalfiles.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QWidget;

namespace vitrine {

class MessageBanner;

/// Hands originals to other programs: as a picture or as files on the clipboard, as a file that the user
/// names, or to the program that the system opens such files with (a video's player). Says what could not be
/// had.
class OtherPrograms : public QObject {
    Q_OBJECT

public:
    /// More files or bytes are a matter for an export.
    static constexpr int mostFiles = 50;

    OtherPrograms(OriginalFiles& files, MessageBanner& banner, QObject* parent = nullptr);
    ~OtherPrograms() override;

    /// The picture itself, for a paint program or a chat; with its file, for a file manager.
    void copyPicture(const QString& name);
    void copyFiles(const QStringList& names);
    /// Asks where to, and saves the original's bytes there.
    void saveAs(const QString& name, QWidget* parent);
    void saveTo(const QString& name, const QString& path);
    void open(const QStringList& names);

Q_SIGNALS:
    /// So many are better exported.
    void exportWanted(const QStringList& names);

private:
    using Use = std::function<void(const QStringList& paths)>;

    /// `doing`: the sentence while it takes time.
    void withFiles(const QStringList& names, const QString& doing, const Use& use);
    void putOnClipboard(const QStringList& names, const QStringList& paths);
    void fail(const QString& sentence, const QString& details, const std::function<void()>& again);

    OriginalFiles& m_files;
    MessageBanner& m_banner;
    QPointer<ExportJob> m_job; ///< The user waits for one thing at a time: the newest.
};

} // namespace vitrine
