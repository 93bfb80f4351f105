// SPDX-License-Identifier: Apache-2.0
#include "lib/api/images.h"
#include "lib/session/namerows.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestNameRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsFollowed_data();
    void everyChangeIsFollowed();
    void resetBeginsAnew();
};

namespace {

QString problemOf(const NameRows& rows, const QStringList& names)
{
    for (int row = 0; row < static_cast<int>(names.size()); ++row) {
        if (rows.row(names.at(row)) != row)
            return u"%1 stands in row %2, not in %3"_s.arg(names.at(row))
                .arg(row)
                .arg(rows.row(names.at(row)));
    }
    return {};
}

} // namespace

void TestNameRows::everyChangeIsFollowed_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestNameRows::everyChangeIsFollowed()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    QStringList names;
    NameRows rows;
    QStringList gone;
    int next = 0;
    for (int change = 0; change < 200; ++change) {
        const int size = static_cast<int>(names.size());
        const int count = random.bounded(1, 5);
        // Half of them at one of the ends, where most happens.
        if (size < count || random.bounded(3) > 0) {
            const int at = random.bounded(2) == 0 ? random.bounded(2) * size : random.bounded(size + 1);
            for (int i = 0; i < count; ++i)
                names.insert(at + i, QString::number(next++));
            rows.inserted(names, {at, at + count - 1});
        } else {
            const int at = random.bounded(2) == 0 ? random.bounded(2) * (size - count)
                                                  : random.bounded(size - count + 1);
            rows.aboutToRemove(names, {at, at + count - 1});
            gone += names.mid(at, count);
            names.remove(at, count);
        }
        QCOMPARE(problemOf(rows, names), QString());
    }
    QVERIFY(!gone.isEmpty());
    for (const QString& name : std::as_const(gone))
        QCOMPARE(rows.row(name), -1);
}

void TestNameRows::resetBeginsAnew()
{
    QStringList names{u"a"_s, u"b"_s, u"c"_s};
    NameRows rows;
    rows.reset(rowByName(names));
    names.prepend(u"new"_s);
    rows.inserted(names, {0, 0});
    QCOMPARE(problemOf(rows, names), QString());
    const QStringList others{u"b"_s, u"d"_s};
    rows.reset(rowByName(others));
    QCOMPARE(problemOf(rows, others), QString());
    QCOMPARE(rows.row(u"new"_s), -1);
}

VITRINE_TEST(TestNameRows)
#include "tst_namerows.moc"
