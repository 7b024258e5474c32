// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletinfixture.h"

#include "core/catalog.h"

#include <QStringList>

namespace zoneboard {

namespace {

QString qualifierMark(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::About:
        return QStringLiteral("~");
    case Qualifier::MoreThan:
        return QStringLiteral(">");
    case Qualifier::LessThan:
        return QStringLiteral("<");
    case Qualifier::Exact:
        break;
    }
    return {};
}

QString statusMark(Status status)
{
    switch (status) {
    case Status::Expected:
        return QStringLiteral(" expected");
    case Status::Preliminary:
        return QStringLiteral(" preliminary");
    case Status::Final:
        return QStringLiteral(" final");
    case Status::Actual:
        break;
    }
    return {};
}

}

QString bulletinLine(const BulletinFigure& figure)
{
    QString text = figure.indicator;
    if (figure.value)
        text += u' ' + qualifierMark(figure.qualifier)
            + QString::number(*figure.value, 'f', figure.decimals) + figure.unit;
    if (figure.growthPercent)
        text += QStringLiteral(" growth %1").arg(*figure.growthPercent);
    if (figure.growthPoints)
        text += QStringLiteral(" points %1").arg(*figure.growthPoints);
    if (figure.sharePercent)
        text += QStringLiteral(" share %1%2 of %3")
                    .arg(qualifierMark(figure.shareQualifier))
                    .arg(*figure.sharePercent)
                    .arg(figure.shareOf);
    if (!figure.partOf.isEmpty())
        text += QStringLiteral(" in ") + figure.partOf;
    if (figure.rank)
        text += QStringLiteral(" rank %1").arg(*figure.rank);
    if (figure.target)
        text += QStringLiteral(" target");
    return text + statusMark(figure.status);
}

std::string bulletinCaseName(const testing::TestParamInfo<BulletinCase>& info)
{
    return info.param.name;
}

TEST_P(BulletinText, IsReadIntoItsFigures)
{
    const Bulletin bulletin = readBulletin(QString::fromUtf8(GetParam().text), Catalog());
    QStringList lines;
    for (const BulletinFigure& figure : bulletin.figures)
        lines.append(bulletinLine(figure));
    EXPECT_EQ(lines.join(u'\n').toStdString(), GetParam().figures);
}

}
