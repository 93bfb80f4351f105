// SPDX-License-Identifier: Apache-2.0
#include "lib/export/putinplace.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Put = PlaceResult (*)(const QString&, const QString&);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// Both ways keep the same promises, whichever of them the file system of the test has.
class TestPutInPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(part(), "new");
    }

    void takesAFreeName_data() { ways(); }
    void takesAFreeName()
    {
        const PlaceResult result = put(target());
        QCOMPARE(result.placed, Placed::Done);
        QCOMPARE(contentOf(target()), QByteArray("new"));
        QVERIFY(!QFile::exists(part()));
    }

    void replacesNothing_data() { ways(); }
    void replacesNothing()
    {
        write(target(), "another program's");
        const PlaceResult result = put(target());
        QCOMPARE(result.placed, Placed::Taken);
        QVERIFY(!result.problem.isEmpty());
        QCOMPARE(contentOf(target()), QByteArray("another program's"));
        QCOMPARE(contentOf(part()), QByteArray("new"));
    }

    void replacesNoLink_data() { ways(); }
    void replacesNoLink()
    {
        QVERIFY(QFile::link(u"nowhere"_s, target()));
        QCOMPARE(put(target()).placed, Placed::Taken);
        QVERIFY(QFileInfo(target()).isSymLink());
    }

    void saysWhatFailed_data() { ways(); }
    void saysWhatFailed()
    {
        const PlaceResult result = put(m_folder->filePath(u"no/such/folder.png"_s));
        QCOMPARE(result.placed, Placed::Failed);
        QVERIFY(!result.problem.isEmpty());
        QCOMPARE(contentOf(part()), QByteArray("new"));
    }

    /// The placeholder goes when what should replace it is not there.
    void leavesNoPlaceholder_data() { ways(); }
    void leavesNoPlaceholder()
    {
        QVERIFY(QFile::remove(part()));
        QCOMPARE(put(target()).placed, Placed::Failed);
        QVERIFY(!QFile::exists(target()));
    }

private:
    static void ways()
    {
        QTest::addColumn<Put>("way");
        QTest::newRow("in one step") << Put(renameWhereFree);
        QTest::newRow("over a placeholder") << Put(renameOverPlaceholder);
        QTest::newRow("as it is done") << Put(putInPlace);
    }

    [[nodiscard]] PlaceResult put(const QString& to) const
    {
        QFETCH(const Put, way);
        return way(part(), to);
    }

    [[nodiscard]] QString part() const { return m_folder->filePath(u"part"_s); }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"picture.png"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace vitrine

using vitrine::TestPutInPlace;
VITRINE_TEST(TestPutInPlace)
#include "tst_putinplace.moc"
