// SPDX-License-Identifier: Apache-2.0
#include "tests/lib/ctl.h"

#include "lib/api/boards.h"
#include "lib/api/images.h"
#include "tests/support/sessionkit.h"
#include "tests/support/testnet.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vitrine::test {

QList<QJsonObject> CtlRun::events(const QString& name) const
{
    QList<QJsonObject> found;
    const QStringList all = lines();
    for (const QString& line : all) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        if (name.isEmpty() || object.value(u"event"_s) == name)
            found.append(object);
    }
    return found;
}

QStringList CtlRun::lines() const
{
    return out.split(u'\n', Qt::SkipEmptyParts);
}

CtlRun Ctl::run(const QStringList& arguments, const CtlStart& with) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.remove(u"VITRINE_SERVER"_s);
    environment.remove(u"VITRINE_TOKEN"_s);
    if (!with.token.isEmpty())
        environment.insert(u"VITRINE_TOKEN"_s, QString::fromLatin1(with.token));
    // Without a bus there is no keychain of the user's that could be read or changed.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    for (auto it = with.variables.cbegin(); it != with.variables.cend(); ++it)
        environment.insert(it.key(), *it);
    process.setProcessEnvironment(environment);
    if (with.input.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    if (!with.folder.isEmpty())
        process.setWorkingDirectory(with.folder);
    const QString program = QStringLiteral(VITRINECTL);
    if (with.shell.isEmpty())
        process.start(program, arguments);
    else
        process.start(u"bash"_s,
                      QStringList{u"-c"_s, with.shell + u"; exec \"$0\" \"$@\""_s, program} + arguments);
    if (!with.input.isEmpty()) {
        process.write(with.input);
        process.closeWriteChannel();
    }
    if (with.meanwhile)
        with.meanwhile();
    if (with.whileRunning)
        with.whileRunning(process);
    return finish(process);
}

CtlRun Ctl::finish(QProcess& process)
{
    CtlRun run;
    if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)) {
        run.exitCode = process.exitCode();
    } else {
        process.kill();
        process.waitForFinished();
    }
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

CtlRun Ctl::inKeychain(const QString& script) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name :
         {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_home.path());
    for (const QString& name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"VITRINE_SERVER"_s, u"VITRINE_TOKEN"_s})
        environment.remove(name);
    environment.insert(u"CTL"_s, QStringLiteral(VITRINECTL " --server ") + m_server);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    const QString unlocked =
        u"echo -n pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "_s;
    process.start(u"dbus-run-session"_s, {u"--"_s, u"bash"_s, u"-c"_s, unlocked + script});
    return finish(process);
}

CtlRun Ctl::on(const QStringList& arguments, const CtlStart& with) const
{
    return run(QStringList{u"--server"_s, m_server} + arguments, with);
}

CtlRun Ctl::json(const QStringList& arguments, const CtlStart& with) const
{
    return on(arguments + QStringList{u"--json"_s}, with);
}

bool CtlServer::open(const DemoOptions& options)
{
    m_address = externalServer();
    if (m_address.isEmpty()) {
        m_demo = std::make_unique<DemoServer>(options);
        const auto url = m_demo->start();
        if (!url)
            return false;
        m_address = url->toString();
    }
    m_ctl.setServer(m_address);
    m_client = std::make_unique<ApiClient>(profileFor(m_address));
    return true;
}

QString CtlServer::createBoard(const QString& name)
{
    const auto board = await(BoardsApi(client()).create(name));
    return board ? board->boardId : QString();
}

QString CtlServer::uploadImage(const QString& boardId, int shade)
{
    ImageUpload upload{.bytes = pngBytes(shade), .fileName = u"picture.png"_s};
    if (!boardId.isEmpty())
        upload.boardId = boardId;
    const auto image = await(ImagesApi(client()).upload(upload));
    return image ? image->imageName : QString();
}

void CtlServer::removeBoards(const QString& name)
{
    const auto all = await(BoardsApi(client()).list({.includeArchived = true}));
    if (!all)
        return;
    for (const BoardDto& board : *all) {
        if (board.boardName == name)
            await(BoardsApi(client()).remove(board.boardId, true));
    }
}

QByteArray pngBytes(int shade)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(QColor(shade % 256, shade / 256 % 256, 90));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString unusedAddress()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    return u"127.0.0.1:%1"_s.arg(closed.serverPort());
}

} // namespace vitrine::test
