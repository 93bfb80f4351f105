// SPDX-License-Identifier: Apache-2.0
#include "ui/workflow/linkedlabel.h"

#include "ui/workflow/look.h"

#include <QRegularExpression>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// One address in a text, or what stands between two.
struct Piece {
    QString text;
    QUrl address; ///< Empty: plain text.
};

QList<Piece> pieces(const QString& text)
{
    static const QRegularExpression address(u"\\bhttps?://[^\\s<>\"'\u201c\u201d]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QString ends = u".,;:!?)]}*_"_s;
    QList<Piece> out;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString found = match.captured();
        // The end of a sentence is not part of the address.
        while (!found.isEmpty() && ends.contains(found.back()))
            found.chop(1);
        const QUrl url(found, QUrl::StrictMode);
        const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !web || url.host().isEmpty())
            continue;
        out.append({text.mid(from, match.capturedStart() - from), {}});
        out.append({found, url});
        from = match.capturedStart() + found.size();
    }
    out.append({text.mid(from), {}});
    return out;
}

} // namespace

LinkedLabel::LinkedLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
    , m_text(text)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setOpenExternalLinks(false);
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    // Links are known by their number: what the text says never gets into an attribute.
    QString html = u"<div style=\"white-space: pre-wrap;\">"_s;
    for (const Piece& piece : pieces(text)) {
        if (piece.address.isEmpty()) {
            html += piece.text.toHtmlEscaped();
        } else {
            html += u"<a href=\"%1\">"_s.arg(m_addresses.size()) + piece.text.toHtmlEscaped() + u"</a>"_s;
            m_addresses.append(piece.address);
        }
    }
    setText(html + u"</div>"_s);
    connect(this, &QLabel::linkActivated, this, &LinkedLabel::onActivated);
    connect(this, &QLabel::linkHovered, this, [this](const QString& link) {
        const QUrl address = link.isEmpty() ? QUrl() : m_addresses.value(link.toInt());
        setToolTip(look::plainToolTip(QString::fromLatin1(address.toEncoded())));
    });
}

QList<QUrl> LinkedLabel::addressesIn(const QString& text)
{
    QList<QUrl> out;
    for (const Piece& piece : pieces(text)) {
        if (!piece.address.isEmpty())
            out.append(piece.address);
    }
    return out;
}

void LinkedLabel::onActivated(const QString& link)
{
    bool ok = false;
    const int number = link.toInt(&ok);
    if (ok && number >= 0 && number < m_addresses.size())
        Q_EMIT followed(m_addresses.at(number));
}

} // namespace vitrine
