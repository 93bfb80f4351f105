// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QSize>
#include <QString>

namespace vitrine::demo {

/// Pictures drawn from a seed: the same seed gives the same picture at every size. Safe in any thread; needs
/// no font and no QGuiApplication.
///
/// `texts` go into the PNG as the server embeds metadata and workflow.
QByteArray drawPng(const QString& seed, QSize size, const QHash<QString, QString>& texts = {});

/// WebP that fits into 256 x 256, as the server's thumbnails.
QByteArray drawThumbnail(const QString& seed, QSize size);

/// A small JPEG of what a run shows on its way: `progress` 0 is noise, 1 the picture.
QByteArray drawPreview(const QString& seed, QSize size, double progress);

/// One colour all over.
QByteArray plainPng(const QColor& colour, QSize size);

/// A PNG with these texts in it.
QByteArray withTexts(const QByteArray& png, const QHash<QString, QString>& texts);

/// The thumbnail of a picture that was uploaded.
QByteArray thumbnailOf(const QByteArray& picture);

} // namespace vitrine::demo
