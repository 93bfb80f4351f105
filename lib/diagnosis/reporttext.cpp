// SPDX-License-Identifier: Apache-2.0
#include "lib/diagnosis/reporttext.h"

#include "lib/net/serverprofile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ServerReport)
};

} // namespace

QString reportText(const QList<Finding>& findings, const ServerProfile& server)
{
    QStringList lines{
        Words::tr("Vitrine %1, Qt %2, %3")
            .arg(QStringLiteral(VITRINE_VERSION), QString::fromLatin1(qVersion()),
                 QSysInfo::prettyProductName()),
        Words::tr("%1, about %2")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), server.displayAddress()),
        QString(),
    };
    for (const Finding& finding : findings) {
        lines.append(
            u"[%1] %2: %3"_s.arg(stateTitle(finding.state), checkTitle(finding.check), finding.what));
        if (!finding.whatToDo.isEmpty())
            lines.append(u"    -> "_s + finding.whatToDo);
    }
    return withoutSecrets(lines.join(u'\n') + u'\n', server);
}

} // namespace vitrine
