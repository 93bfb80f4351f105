// SPDX-License-Identifier: Apache-2.0
#include "lib/api/boards.h"
#include "lib/json/objectreader.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Strict about what is used, silent about the rest.
class TestObjectReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        ObjectReader reader(object(
            R"({"s":"x","b":true,"i":7,"big":9223372036854775807,"d":0.5,"names":["a","b"],"new":{}})"));
        QString s;
        bool b = false;
        int i = 0;
        qint64 big = 0;
        double d = 0;
        QStringList names;
        reader.required(u"s"_s, s);
        reader.required(u"b"_s, b);
        reader.required(u"i"_s, i);
        reader.required(u"big"_s, big);
        reader.required(u"d"_s, d);
        reader.required(u"names"_s, names);
        QVERIFY(reader.ok());
        QCOMPARE(s, u"x"_s);
        QVERIFY(b);
        QCOMPARE(i, 7);
        QCOMPARE(big, std::numeric_limits<qint64>::max());
        QCOMPARE(names, (QStringList{u"a"_s, u"b"_s}));
    }

    void namesThePathOfWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        QTest::newRow("null") << QByteArray(R"({"board_id":null})")
                              << u"$.items[3].board_id: expected string, got null"_s;
        QTest::newRow("number") << QByteArray(R"({"board_id":1})")
                                << u"$.items[3].board_id: expected string, got number"_s;
        QTest::newRow("missing") << QByteArray("{}")
                                 << u"$.items[3].board_id: expected string, but it is missing"_s;
    }

    void namesThePathOfWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        ObjectReader reader(object(json.constData()), u"$.items[3]"_s);
        QString out;
        reader.required(u"board_id"_s, out);
        QVERIFY(!reader.ok());
        QCOMPARE(reader.error().detail, error);
    }

    void firstErrorStays()
    {
        ObjectReader reader(object(R"({"a":1,"b":"x"})"));
        QString text;
        int number = 0;
        reader.required(u"a"_s, text);
        reader.required(u"b"_s, number);
        QCOMPARE(reader.error().detail, u"$.a: expected string, got number"_s);
    }

    void integersAreWhole()
    {
        for (const char* json : {R"({"i":1.5})", R"({"i":"1"})", R"({"i":99999999999})"}) {
            ObjectReader reader(object(json));
            int i = 0;
            reader.required(u"i"_s, i);
            QVERIFY2(!reader.ok(), json);
        }
        ObjectReader reader(object(R"({"i":7.0})"));
        int i = 0;
        reader.required(u"i"_s, i);
        QVERIFY(reader.ok());
        QCOMPARE(i, 7);
    }

    void nullableAndDefaulted()
    {
        ObjectReader reader(object(R"({"null":null,"set":"x","wrong":3})"));
        std::optional<QString> nothing = u"old"_s;
        std::optional<QString> absent;
        std::optional<QString> set;
        QString kept = u"kept"_s;
        reader.optional(u"null"_s, nothing);
        reader.optional(u"absent"_s, absent);
        reader.optional(u"set"_s, set);
        reader.defaulted(u"null"_s, kept);
        QVERIFY(reader.ok());
        QVERIFY(!nothing);
        QVERIFY(!absent);
        QCOMPARE(set.value_or(QString()), u"x"_s);
        QCOMPARE(kept, u"kept"_s);
        reader.optional(u"wrong"_s, set);
        QVERIFY(!reader.ok());
    }

    void timesAreUtc()
    {
        const QDateTime expected(QDate(2026, 1, 31), QTime(10, 20, 30, 123), Qt::UTC);
        for (const char* json : {R"({"t":"2026-01-31 10:20:30.123"})", R"({"t":"2026-01-31T10:20:30.123"})",
                                 R"({"t":"2026-01-31T10:20:30.123Z"})"}) {
            ObjectReader reader(object(json));
            QDateTime time;
            reader.required(u"t"_s, time);
            QVERIFY2(reader.ok(), json);
            QCOMPARE(time, expected);
        }
        ObjectReader noMillis(object(R"({"t":"2026-01-31 10:20:30"})"));
        QDateTime time;
        noMillis.required(u"t"_s, time);
        QVERIFY(noMillis.ok());
        ObjectReader bad(object(R"({"t":"yesterday"})"));
        bad.required(u"t"_s, time);
        QVERIFY(!bad.ok());
    }

    void oneBadRecordDoesNotLoseTheOthers()
    {
        const QByteArray good = R"({"board_id":"a","board_name":"A","created_at":"2026-01-31 10:20:30",
            "updated_at":"2026-01-31 10:20:30","archived":false,"image_count":3,"cover_image_name":null})";
        const QJsonArray list =
            QJsonDocument::fromJson('[' + good + R"(,{"board_id":4},)" + good + ']').array();
        const auto boards = decodeList<BoardDto>(list, u"$"_s, &BoardDto::fromJson);
        QCOMPARE(boards.size(), 2);
        QVERIFY(!boards.first().assetCount);
    }
};

VITRINE_TEST(TestObjectReader)
#include "tst_objectreader.moc"
