// SPDX-License-Identifier: Apache-2.0
#include "lib/demo/pictures.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <QRandomGenerator>

#include <array>
#include <cmath>
#include <numbers>

namespace vitrine::demo {

namespace {

constexpr int thumbnailSide = 256;
constexpr int previewSide = 192;

QRandomGenerator generatorFor(const QString& seed)
{
    const QByteArray hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Md5);
    std::array<quint32, 4> words{};
    std::memcpy(words.data(), hash.constData(), sizeof(words));
    return QRandomGenerator(words.data(), qsizetype(words.size()));
}

/// Colours that go together: one hue and its neighbours, or its complement.
struct Palette {
    explicit Palette(QRandomGenerator& random)
        : hue(random.generateDouble())
        , spread(random.bounded(2) == 0 ? 0.12 : 0.45)
    {
    }
    [[nodiscard]] QColor at(double position, double saturation, double value, double alpha = 1) const
    {
        double h = hue + spread * position;
        h -= std::floor(h);
        return QColor::fromHsvF(float(h), float(saturation), float(value), float(alpha));
    }
    double hue;
    double spread;
};

// The motifs draw in a space of 0..aspect by 0..1.

void paintHills(QPainter& painter, QRandomGenerator& random, const Palette& palette, double aspect)
{
    QLinearGradient sky(0, 0, 0, 1);
    sky.setColorAt(0, palette.at(0.0, 0.65, 0.45));
    sky.setColorAt(0.6, palette.at(0.5, 0.45, 0.95));
    sky.setColorAt(1, palette.at(0.8, 0.25, 1.0));
    painter.fillRect(QRectF(0, 0, aspect, 1), sky);
    const QPointF sun(aspect * (0.2 + 0.6 * random.generateDouble()), 0.25 + 0.3 * random.generateDouble());
    QRadialGradient glow(sun, 0.35);
    glow.setColorAt(0, QColor::fromRgbF(1, 1, 0.9F, 0.95F));
    glow.setColorAt(0.22, QColor::fromRgbF(1, 1, 0.85F, 0.8F));
    glow.setColorAt(0.26, QColor::fromRgbF(1, 1, 0.8F, 0.25F));
    glow.setColorAt(1, QColor::fromRgbF(1, 1, 0.8F, 0));
    painter.fillRect(QRectF(0, 0, aspect, 1), glow);
    const int layers = 4 + int(random.bounded(3));
    for (int layer = 0; layer < layers; ++layer) {
        const double depth = double(layer + 1) / layers;
        const double base = 0.45 + 0.45 * depth;
        const double phase = 6.28 * random.generateDouble();
        const double rate = 2 + 4 * random.generateDouble();
        QPainterPath hill(QPointF(0, 1));
        for (int i = 0; i <= 64; ++i) {
            const double x = aspect * i / 64;
            const double y =
                base + 0.07 * std::sin(rate * x + phase) + 0.03 * std::sin(2.7 * rate * x + 2 * phase);
            hill.lineTo(x, y);
        }
        hill.lineTo(aspect, 1);
        painter.fillPath(hill, palette.at(0.3 + 0.5 * depth, 0.35 + 0.4 * depth, 0.75 - 0.6 * depth));
    }
}

void paintBokeh(QPainter& painter, QRandomGenerator& random, const Palette& palette, double aspect)
{
    QLinearGradient ground(0, 0, aspect, 1);
    ground.setColorAt(0, palette.at(0, 0.8, 0.18));
    ground.setColorAt(1, palette.at(0.7, 0.7, 0.35));
    painter.fillRect(QRectF(0, 0, aspect, 1), ground);
    const int count = 30 + int(random.bounded(30));
    for (int i = 0; i < count; ++i) {
        const QPointF centre(aspect * random.generateDouble(), random.generateDouble());
        const double radius = 0.03 + 0.13 * std::pow(random.generateDouble(), 2);
        const double tint = random.generateDouble();
        QRadialGradient light(centre, radius);
        light.setColorAt(0, palette.at(tint, 0.5, 1, 0.20));
        light.setColorAt(0.85, palette.at(tint, 0.45, 1, 0.42));
        light.setColorAt(1, palette.at(tint, 0.45, 1, 0));
        painter.setBrush(light);
        painter.drawEllipse(centre, radius, radius);
    }
}

void paintWaves(QPainter& painter, QRandomGenerator& random, const Palette& palette, double aspect)
{
    painter.fillRect(QRectF(0, 0, aspect, 1), palette.at(0, 0.25, 0.97));
    const int bands = 7 + int(random.bounded(5));
    const double tilt = random.generateDouble() - 0.5;
    for (int band = 0; band < bands; ++band) {
        const double top = 1.15 * band / bands - 0.1;
        const double swing = 0.03 + 0.06 * random.generateDouble();
        const double phase = 6.28 * random.generateDouble();
        QPainterPath wave(QPointF(0, 1));
        for (int i = 0; i <= 64; ++i) {
            const double x = aspect * i / 64;
            wave.lineTo(x, top + swing * std::sin(5 * x + phase) + 0.25 * tilt * x);
        }
        wave.lineTo(aspect, 1);
        const double depth = double(band) / bands;
        painter.fillPath(wave, palette.at(depth, 0.35 + 0.5 * depth, 0.95 - 0.55 * depth, 0.85));
    }
}

void paintFacets(QPainter& painter, QRandomGenerator& random, const Palette& palette, double aspect)
{
    const int rows = 5 + int(random.bounded(5));
    const int columns = std::max(2, int(std::lround(rows * aspect)));
    std::vector<QPointF> points;
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column <= columns; ++column) {
            const bool edge = row == 0 || column == 0 || row == rows || column == columns;
            const double shift = edge ? 0 : 0.75 / rows;
            points.emplace_back(aspect * column / columns + shift * (random.generateDouble() - 0.5),
                                1.0 * row / rows + shift * (random.generateDouble() - 0.5));
        }
    }
    const auto at = [&](int row, int column) { return points[std::size_t(row * (columns + 1) + column)]; };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const std::array<QPolygonF, 2> halves{
                QPolygonF{at(row, column), at(row, column + 1), at(row + 1, column)},
                QPolygonF{at(row, column + 1), at(row + 1, column + 1), at(row + 1, column)}};
            for (const QPolygonF& half : halves) {
                const QPointF centre = (half[0] + half[1] + half[2]) / 3;
                const double shade = 0.25 * random.generateDouble();
                const QColor colour =
                    palette.at(centre.x() / aspect, 0.35 + 0.4 * centre.y(), 0.95 - 0.4 * centre.y() - shade);
                // A pen of the same colour closes the hairlines between neighbours.
                painter.setPen(QPen(colour, 0.004));
                painter.setBrush(colour);
                painter.drawPolygon(half);
            }
        }
    }
}

void paintFlower(QPainter& painter, QRandomGenerator& random, const Palette& palette, double aspect)
{
    const QPointF centre(aspect / 2, 0.5);
    QRadialGradient ground(centre, 0.75 * std::max(1.0, aspect));
    ground.setColorAt(0, palette.at(0.9, 0.35, 0.85));
    ground.setColorAt(1, palette.at(0.6, 0.75, 0.2));
    painter.fillRect(QRectF(0, 0, aspect, 1), ground);
    const int rings = 4 + int(random.bounded(3));
    for (int ring = rings; ring > 0; --ring) {
        const int petals = 6 + 2 * int(random.bounded(4)) + ring;
        const double reach = 0.43 * std::min(1.0, aspect) * ring / rings;
        const QColor colour = palette.at(double(ring) / rings, 0.55, 1.05 - 0.12 * ring, 0.75);
        for (int petal = 0; petal < petals; ++petal) {
            painter.save();
            painter.translate(centre);
            painter.rotate(360.0 * petal / petals + 17 * ring);
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(reach * 0.62, 0), reach * 0.40, reach * 0.16);
            painter.restore();
        }
    }
}

QImage draw(const QString& seed, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.scale(size.height(), size.height());
    const double aspect = double(size.width()) / size.height();
    QRandomGenerator random = generatorFor(seed);
    const Palette palette(random);
    constexpr std::array motifs{paintHills, paintBokeh, paintWaves, paintFacets, paintFlower};
    motifs[random.bounded(quint32(motifs.size()))](painter, random, palette, aspect);
    return image;
}

QByteArray encode(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QSize fitted(QSize size, int side)
{
    const QSize box(side, side);
    const bool fits = size.width() <= side && size.height() <= side;
    return (fits ? size : size.scaled(box, Qt::KeepAspectRatio)).expandedTo(QSize(1, 1));
}

} // namespace

namespace {

QByteArray encodeWithTexts(QImage image, const QHash<QString, QString>& texts)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        image.setText(it.key(), it.value());
    return encode(image, "PNG", 80);
}

} // namespace

QByteArray drawPng(const QString& seed, QSize size, const QHash<QString, QString>& texts)
{
    return encodeWithTexts(draw(seed, size), texts);
}

QByteArray withTexts(const QByteArray& png, const QHash<QString, QString>& texts)
{
    return encodeWithTexts(QImage::fromData(png), texts);
}

QByteArray drawThumbnail(const QString& seed, QSize size)
{
    return encode(draw(seed, fitted(size, thumbnailSide)), "WEBP", 80);
}

QByteArray drawPreview(const QString& seed, QSize size, double progress)
{
    // From coarse to fine, under noise that fades.
    const QSize shown = fitted(size, previewSide);
    const double detail = 0.06 + 0.94 * progress;
    const QSize coarse = (shown * detail).expandedTo(QSize(4, 4));
    QImage image = draw(seed, coarse).scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QRandomGenerator random = generatorFor(seed + QString::number(progress));
    const int amount = int(150 * (1 - progress));
    for (int y = 0; amount > 0 && y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int shift = random.bounded(2 * amount + 1) - amount;
            const auto shifted = [shift](int channel) { return std::clamp(channel + shift, 0, 255); };
            line[x] = qRgb(shifted(qRed(line[x])), shifted(qGreen(line[x])), shifted(qBlue(line[x])));
        }
    }
    return encode(image, "JPEG", 75);
}

QByteArray plainPng(const QColor& colour, QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return encode(image, "PNG", 80);
}

QByteArray thumbnailOf(const QByteArray& picture)
{
    const QImage image = QImage::fromData(picture);
    return encode(
        image.scaled(fitted(image.size(), thumbnailSide), Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
        "WEBP", 80);
}

} // namespace vitrine::demo
