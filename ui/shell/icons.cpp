// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString resourcePath(const QString& name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// Draws one SVG, whose only ink is black, in the colour that belongs to the icon's mode in the present
/// palette.
class SymbolicEngine final : public QIconEngine {
public:
    SymbolicEngine(QString name, QColor color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int edge = qMin(rect.width(), rect.height());
        QRect target(0, 0, edge, edge);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, symbolicPixmap(m_name, inkFor(mode), edge, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return symbolicPixmap(m_name, inkFor(mode), qMin(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here.
        const int edge = qRound(qMin(size.width(), size.height()) / scale);
        return symbolicPixmap(m_name, inkFor(mode), edge, scale);
    }

    QIconEngine* clone() const override { return new SymbolicEngine(*this); }
    bool isNull() override { return !QFile::exists(resourcePath(m_name)); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_color.isValid() ? m_color : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QPixmap symbolicPixmap(const QString& name, const QColor& color, int edge, qreal devicePixelRatio)
{
    const QString key =
        u"vitrine/%1/%2/%3@%4"_s.arg(name).arg(color.rgba(), 0, 16).arg(edge).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(resourcePath(name));
    if (!renderer.isValid())
        return {};
    pixmap = QPixmap(QSize(edge, edge) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF all(0, 0, edge, edge);
    renderer.render(&painter, all);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(all, color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon symbolicIcon(const QString& name)
{
    return symbolicIcon(name, QColor());
}

QIcon symbolicIcon(const QString& name, const QColor& color)
{
    if (!QFile::exists(resourcePath(name)))
        return {};
    return QIcon(new SymbolicEngine(name, color));
}

} // namespace vitrine
