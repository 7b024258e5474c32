// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows_p.h"

namespace zoneboard {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

template<typename Enum>
int ordinal(Enum value)
{
    return static_cast<int>(value);
}

}

template<>
const TableOf& tableOf<Area>()
{
    static const TableOf table {"areas", "code, name_zh, name_en, kind, parent_id, position, home",
                                "code = ?"};
    return table;
}

template<>
const TableOf& tableOf<Category>()
{
    static const TableOf table {"categories", "code, name_zh, name_en, position", "code = ?"};
    return table;
}

template<>
const TableOf& tableOf<Indicator>()
{
    static const TableOf table {"indicators",
                                "code, name_zh, name_en, unit, kind, polarity, decimals, "
                                "category_id, part_of_id, formula, pinyin, headline, position",
                                "code = ?"};
    return table;
}

template<>
const TableOf& tableOf<Alias>()
{
    static const TableOf table {"aliases", "text, indicator_id, area_id",
                                "text = ? AND (indicator_id IS NULL) = ?"};
    return table;
}

template<>
const TableOf& tableOf<Source>()
{
    static const TableOf table {"sources", "code, title_zh, title_en, publisher, date, synthetic",
                                "code = ?"};
    return table;
}

template<>
const TableOf& tableOf<Target>()
{
    static const TableOf table {
        "targets",
        "indicator_id, area_id, year, kind, value, base_year, stays_low, weight, owner, note, "
        "source_id",
        "indicator_id = ? AND area_id = ? AND year = ? AND (base_year IS NULL) = ?"};
    return table;
}

template<>
const TableOf& tableOf<WorkLine>()
{
    static const TableOf table {"work_lines",
                                "code, area_id, year, name_zh, name_en, aim, position, source_id",
                                "code = ?"};
    return table;
}

template<>
const TableOf& tableOf<Milestone>()
{
    static const TableOf table {
        "milestones",
        "work_line_id, name_zh, name_en, due, done, progress, owner, evidence, position",
        "0 AND ?"};
    return table;
}

template<>
const TableOf& tableOf<SettingRow>()
{
    static const TableOf table {"settings", "key, value", "key = ?"};
    return table;
}

template<>
const TableOf& tableOf<AcknowledgementRow>()
{
    static const TableOf table {"acknowledgements", "rule, subject, fingerprint, reason",
                                "rule = ? AND subject = ?"};
    return table;
}

void bindRow(Statement& statement, const Area& row)
{
    statement.bind(row.code).bind(row.name.zh).bind(row.name.en).bind(ordinal(row.kind));
    statement.bindId(row.parent).bind(row.position).bind(row.home);
}

void bindRow(Statement& statement, const Category& row)
{
    statement.bind(row.code).bind(row.name.zh).bind(row.name.en).bind(row.position);
}

void bindRow(Statement& statement, const Indicator& row)
{
    statement.bind(row.code).bind(row.name.zh).bind(row.name.en).bind(row.unit);
    statement.bind(ordinal(row.kind)).bind(ordinal(row.polarity)).bind(row.decimals);
    statement.bindId(row.category).bindId(row.partOf).bind(row.formula).bind(row.pinyin);
    statement.bind(row.headline).bind(row.position);
}

void bindRow(Statement& statement, const Alias& row)
{
    statement.bind(row.text).bindId(row.indicator).bindId(row.area);
}

void bindRow(Statement& statement, const Source& row)
{
    statement.bind(row.code).bind(row.title.zh).bind(row.title.en).bind(row.publisher);
    statement.bind(dayText(row.date)).bind(row.synthetic);
}

void bindRow(Statement& statement, const Target& row)
{
    statement.bind(row.indicator).bind(row.area).bind(row.year).bind(ordinal(row.kind));
    statement.bindOrNull(row.value).bindOrNull(row.baseYear).bind(row.staysLow).bind(row.weight);
    statement.bind(row.owner).bind(row.note).bindId(row.source);
}

void bindRow(Statement& statement, const WorkLine& row)
{
    statement.bind(row.code).bind(row.area).bind(row.year).bind(row.name.zh).bind(row.name.en);
    statement.bind(row.aim).bind(row.position).bindId(row.source);
}

void bindRow(Statement& statement, const Milestone& row)
{
    statement.bind(row.workLine).bind(row.name.zh).bind(row.name.en);
    statement.bind(dayText(row.due)).bind(dayText(row.done)).bind(row.progress);
    statement.bind(row.owner).bind(row.evidence).bind(row.position);
}

void bindRow(Statement& statement, const SettingRow& row)
{
    statement.bind(row.key).bind(row.value);
}

void bindRow(Statement& statement, const AcknowledgementRow& row)
{
    const Acknowledgement& value = row.acknowledgement;
    statement.bind(value.rule).bind(value.subject).bind(value.fingerprint).bind(value.reason);
}

void bindKey(Statement& statement, const Area& row)
{
    statement.bind(row.code);
}

void bindKey(Statement& statement, const Category& row)
{
    statement.bind(row.code);
}

void bindKey(Statement& statement, const Indicator& row)
{
    statement.bind(row.code);
}

void bindKey(Statement& statement, const Alias& row)
{
    statement.bind(row.text).bind(row.indicator == 0);
}

void bindKey(Statement& statement, const Source& row)
{
    statement.bind(row.code);
}

void bindKey(Statement& statement, const Target& row)
{
    statement.bind(row.indicator).bind(row.area).bind(row.year).bind(!row.baseYear);
}

void bindKey(Statement& statement, const WorkLine& row)
{
    statement.bind(row.code);
}

/// Milestones have no natural key: each new one is a new one.
void bindKey(Statement& statement, const Milestone&)
{
    statement.bind(0);
}

void bindKey(Statement& statement, const SettingRow& row)
{
    statement.bind(row.key);
}

void bindKey(Statement& statement, const AcknowledgementRow& row)
{
    statement.bind(row.acknowledgement.rule).bind(row.acknowledgement.subject);
}

void readRow(const Statement& statement, Area& row)
{
    row.id = statement.number(0);
    row.code = statement.text(1);
    row.name = {statement.text(2), statement.text(3)};
    row.kind = static_cast<AreaKind>(statement.number(4));
    row.parent = statement.number(5);
    row.position = statement.number(6);
    row.home = statement.number(7) != 0;
}

void readRow(const Statement& statement, Category& row)
{
    row.id = statement.number(0);
    row.code = statement.text(1);
    row.name = {statement.text(2), statement.text(3)};
    row.position = statement.number(4);
}

void readRow(const Statement& statement, Indicator& row)
{
    row.id = statement.number(0);
    row.code = statement.text(1);
    row.name = {statement.text(2), statement.text(3)};
    row.unit = statement.text(4);
    row.kind = static_cast<IndicatorKind>(statement.number(5));
    row.polarity = static_cast<Polarity>(statement.number(6));
    row.decimals = statement.number(7);
    row.category = statement.number(8);
    row.partOf = statement.number(9);
    row.formula = statement.text(10);
    row.pinyin = statement.text(11);
    row.headline = statement.number(12) != 0;
    row.position = statement.number(13);
}

void readRow(const Statement& statement, Alias& row)
{
    row.id = statement.number(0);
    row.text = statement.text(1);
    row.indicator = statement.number(2);
    row.area = statement.number(3);
}

void readRow(const Statement& statement, Source& row)
{
    row.id = statement.number(0);
    row.code = statement.text(1);
    row.title = {statement.text(2), statement.text(3)};
    row.publisher = statement.text(4);
    row.date = dayOf(statement.text(5));
    row.synthetic = statement.number(6) != 0;
}

void readRow(const Statement& statement, Target& row)
{
    row.id = statement.number(0);
    row.indicator = statement.number(1);
    row.area = statement.number(2);
    row.year = statement.number(3);
    row.kind = static_cast<TargetKind>(statement.number(4));
    if (!statement.isNull(5))
        row.value = statement.real(5);
    if (!statement.isNull(6))
        row.baseYear = statement.number(6);
    row.staysLow = statement.number(7) != 0;
    row.weight = statement.real(8);
    row.owner = statement.text(9);
    row.note = statement.text(10);
    row.source = statement.number(11);
}

void readRow(const Statement& statement, WorkLine& row)
{
    row.id = statement.number(0);
    row.code = statement.text(1);
    row.area = statement.number(2);
    row.year = statement.number(3);
    row.name = {statement.text(4), statement.text(5)};
    row.aim = statement.number(6) != 0;
    row.position = statement.number(7);
    row.source = statement.number(8);
}

void readRow(const Statement& statement, Milestone& row)
{
    row.id = statement.number(0);
    row.workLine = statement.number(1);
    row.name = {statement.text(2), statement.text(3)};
    row.due = dayOf(statement.text(4));
    row.done = dayOf(statement.text(5));
    row.progress = statement.number(6);
    row.owner = statement.text(7);
    row.evidence = statement.text(8);
    row.position = statement.number(9);
}

void readRow(const Statement& statement, SettingRow& row)
{
    row.id = statement.bigNumber(0);
    row.key = statement.text(1);
    row.value = statement.text(2);
}

void readRow(const Statement& statement, AcknowledgementRow& row)
{
    row.id = statement.bigNumber(0);
    row.acknowledgement = {statement.text(1), statement.text(2), statement.text(3),
                           statement.text(4)};
}

}
