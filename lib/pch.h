// Precompiled for the library's own sources: the Qt headers that most of them use. No source may rely on it.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <vector>
