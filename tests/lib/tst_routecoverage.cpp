// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/apischema.h"
#include "tests/lib/routelist.h"
#include "tests/support/testmain.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The list of routes against the schemas: nothing of any server is forgotten, and what is called is there.
class TestRouteCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsListed()
    {
        QSet<QString> known;
        const QStringList versions = ApiSchema::versions();
        for (const QString& version : versions) {
            const QStringList routes = ApiSchema(version).routes();
            known.unite(QSet<QString>(routes.cbegin(), routes.cend()));
        }
        const QStringList listed = readRouteList().keys();
        QSet<QString> forgotten = known;
        QSet<QString> invented(listed.cbegin(), listed.cend());
        forgotten.subtract(invented);
        invented.subtract(known);
        QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.values().join(u'\n')));
        QVERIFY2(invented.isEmpty(), qPrintable(invented.values().join(u'\n')));
        QVERIFY(known.size() > 200);
    }

    void usedRoutesAreEverywhere()
    {
        const QHash<QString, RouteLine> list = readRouteList();
        const QStringList versions = ApiSchema::versions();
        for (const QString& version : versions) {
            const ApiSchema schema(version);
            for (auto it = list.begin(); it != list.end(); ++it) {
                if (it->state == RouteLine::State::Used)
                    QVERIFY2(schema.has(it.key()), qPrintable(it.key() + u" is not in "_s + version));
            }
        }
    }

    void guardedRoutesAreThereWithTheirCapability()
    {
        const QHash<QString, RouteLine> list = readRouteList();
        const QStringList versions = ApiSchema::versions();
        const auto capabilities = QMetaEnum::fromType<Capability>();
        for (auto it = list.begin(); it != list.end(); ++it) {
            if (it->state != RouteLine::State::Guarded)
                continue;
            bool known = false;
            const int value = capabilities.keyToValue(it->word.toLatin1().constData(), &known);
            QVERIFY2(known, qPrintable(it.key() + u": "_s + it->word));
            bool somewhere = false;
            for (const QString& version : versions) {
                const ApiSchema schema(version);
                const bool offered = schema.capabilities().has(static_cast<Capability>(value));
                somewhere = somewhere || offered;
                QVERIFY2(!offered || schema.has(it.key()),
                         qPrintable(it.key() + u" is not in "_s + version + u", which has "_s + it->word));
            }
            QVERIFY2(somewhere, qPrintable(it->word));
        }
    }
};

VITRINE_TEST(TestRouteCoverage)
#include "tst_routecoverage.moc"
