// SPDX-License-Identifier: Apache-2.0
#include "ui/models/modelquestions.h"

#include "ui/models/modeltexts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrine::modelquestions {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::modelquestions)
};

constexpr qsizetype mostNames = 8;

QString named(const QList<ModelRecord>& models)
{
    QStringList names;
    for (const ModelRecord& model : models.mid(0, mostNames))
        names.append(u"“%1”"_s.arg(modeltexts::name(model)));
    if (models.size() > mostNames)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

QString sizeOf(const QList<ModelRecord>& models)
{
    qint64 bytes = 0;
    bool isExact = true;
    for (const ModelRecord& model : models) {
        bytes += model.fileSize;
        isExact = isExact && model.fileSize > 0;
    }
    if (bytes == 0)
        return Texts::tr("of unknown size");
    return isExact ? modeltexts::size(bytes) : Texts::tr("at least %1").arg(modeltexts::size(bytes));
}

} // namespace

QString beforeDeleting(const QList<ModelRecord>& models)
{
    QList<ModelRecord> going;
    QList<ModelRecord> staying;
    for (const ModelRecord& model : models)
        (modeltexts::isInPlace(model) ? staying : going).append(model);
    QStringList sentences{
        models.size() == 1
            ? Texts::tr("Delete %1 (%2) from the server?").arg(named(models), sizeOf(models))
            : Texts::tr("Delete %Ln model(s) (%1) from the server?", nullptr, static_cast<int>(models.size()))
                  .arg(sizeOf(models))};
    if (models.size() > 1 && (going.isEmpty() || staying.isEmpty()))
        sentences.append(named(models)); // else they are named below
    if (!going.isEmpty())
        sentences.append(staying.isEmpty()
                             ? Texts::tr("The files go, too. They cannot be brought back.")
                             : Texts::tr("The files of %1 (%2) go, too. They cannot be brought back.")
                                   .arg(named(going), sizeOf(going)));
    if (!staying.isEmpty())
        sentences.append(
            going.isEmpty()
                ? Texts::tr("The files stay where they are, outside of the server’s models folder.")
                : Texts::tr("The files of %1 stay where they are, outside of the server’s models "
                            "folder.")
                      .arg(named(staying)));
    return sentences.join(u"\n\n"_s);
}

QString beforeConverting(const ModelRecord& model)
{
    const QString whole = Texts::tr("Convert “%1” to Diffusers?").arg(modeltexts::name(model)) + u"\n\n"_s
        + Texts::tr("This takes minutes and needs about %1 on the server’s disk. The model gets another key: "
                    "workflows that name it by its key have to choose it again.")
              .arg(model.fileSize > 0 ? modeltexts::size(model.fileSize) : Texts::tr("as much again"));
    return modeltexts::isInPlace(model)
        ? whole + u' ' + Texts::tr("The single file stays where it is.")
        : whole + u' ' + Texts::tr("The single file is deleted when it is done.");
}

QString whyNotConvertible(const ModelRecord& model)
{
    static const QStringList bases{u"sd-1"_s, u"sd-2"_s, u"sdxl"_s, u"sdxl-refiner"_s};
    if (model.type != u"main"_s)
        return Texts::tr("Only main models can be converted.");
    if (model.format != u"checkpoint"_s)
        return Texts::tr("Only single files (Checkpoint) can be converted; this is %1.")
            .arg(modeltexts::format(model.format));
    if (!bases.contains(model.base))
        return Texts::tr("Servers convert SD 1, SD 2 and SDXL only; this is %1.")
            .arg(modeltexts::base(model.base));
    return {};
}

} // namespace vitrine::modelquestions
