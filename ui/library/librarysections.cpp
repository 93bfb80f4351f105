// SPDX-License-Identifier: Apache-2.0
#include "ui/library/librarysections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vitrine::LibrarySections)
};

} // namespace

QString sectionTitle(LibrarySection section)
{
    switch (section) {
    case LibrarySection::Recent:
        return Texts::tr("Recently Opened");
    case LibrarySection::Own:
        return Texts::tr("Your Workflows");
    case LibrarySection::Shared:
        return Texts::tr("Shared Workflows");
    case LibrarySection::Bundled:
        return Texts::tr("Bundled Workflows");
    }
    return {};
}

WorkflowQuery sectionQuery(LibrarySection section)
{
    using OrderBy = WorkflowQuery::OrderBy;
    WorkflowQuery query;
    switch (section) {
    case LibrarySection::Recent:
        query.categories = {u"user"_s, u"default"_s};
        query.hasBeenOpened = true;
        query.orderBy = OrderBy::OpenedAt;
        query.descending = true;
        break;
    case LibrarySection::Own:
        query.categories = {u"user"_s};
        query.orderBy = OrderBy::UpdatedAt;
        query.descending = true;
        break;
    case LibrarySection::Shared:
        query.categories = {u"user"_s};
        query.isPublic = true;
        break;
    case LibrarySection::Bundled:
        query.categories = {u"default"_s};
        break;
    }
    return query;
}

QString emptySentence(LibrarySection section)
{
    switch (section) {
    case LibrarySection::Recent:
        return Texts::tr("Workflows that were opened here or in the web UI appear here.");
    case LibrarySection::Own:
        return Texts::tr("Workflows that you save on this server appear here.");
    case LibrarySection::Shared:
        return Texts::tr("Workflows that the users of this server share appear here.");
    case LibrarySection::Bundled:
        return Texts::tr("This server comes without workflows.");
    }
    return {};
}

} // namespace vitrine
