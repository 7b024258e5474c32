// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"
#include "exchange/xlsxparts_p.h"
#include "exchange/xmlevents_p.h"

#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace zoneboard {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

template<typename Number>
std::optional<Number> numberOf(std::string_view written)
{
    const std::string_view text = trimmed(written);
    Number number {};
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stop != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool isSet(std::string_view flag)
{
    return flag == "1" || flag == "true";
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Hears the cells of one sheet.
class XlsxSheetListener final : public XmlListener
{
public:
    XlsxSheetListener(const XlsxParts& parts, const XlsxSheetEntry& entry, SheetMeter& meter)
        : m_parts(parts)
        , m_meter(meter)
    {
        m_sheet.name = entry.name;
        m_sheet.hidden = entry.hidden;
    }

    [[nodiscard]] Sheet sheet() &&
    {
        m_sheet.trim();
        return std::move(m_sheet);
    }

    Result<void> started(const XmlStart& element) override
    {
        const std::string_view name = element.name();
        if (name == "c") {
            beginCell(element);
        } else if (name == "v" || name == "is") {
            m_present = true;
            m_inValue = name == "v";
            m_inText = name == "is";
            m_value.clear();
        } else if (name == "row") {
            beginRow(element);
        } else if (name == "mergeCell") {
            return readMerge(element);
        } else if (m_inText) {
            m_guides += name == "rPh" ? 1 : 0;
            m_inValue = name == "t" && m_guides == 0;
        }
        return {};
    }

    Result<void> ended(std::string_view name) override
    {
        if (name == "c")
            return endCell();
        if (name == "v" || name == "t")
            m_inValue = false;
        else if (name == "is")
            m_inText = false;
        else if (name == "rPh")
            --m_guides;
        return {};
    }

    void said(std::string_view text) override
    {
        if (m_inValue)
            m_value += text;
    }

private:
    void beginRow(const XmlStart& element)
    {
        const auto number = numberOf<int>(element.value("r"));
        m_place = {number ? *number - 1 : m_place.row + 1, -1};
        if (isSet(element.value("hidden")))
            m_sheet.hiddenRows.push_back(m_place.row);
    }

    void beginCell(const XmlStart& element)
    {
        const std::string_view name = element.value("r");
        m_cell = name.empty() ? CellPlace {m_place.row, m_place.column + 1} : parseCellName(name);
        m_place.column = m_cell.column;
        m_line = element.line();
        m_type = element.value("t");
        m_style = static_cast<size_t>(std::max(0, numberOf<int>(element.value("s")).value_or(0)));
        m_present = false;
    }

    Result<void> endCell()
    {
        if (!m_present)
            return {};
        if (m_cell.row < 0 || m_cell.column < 0)
            return brokenPart(m_meter.name(), m_sheet.name, m_line, QStringLiteral("place"));
        // A shared text that is not there would be a cell lost in silence.
        if (m_type == "s" && sharedText() == nullptr)
            return brokenPart(m_meter.name(), m_sheet.name, m_line, QStringLiteral("shared text"));
        SheetCell cell = interpreted();
        TRY(m_meter.take(m_cell.row, m_cell.column, cell.text.size()));
        m_sheet.cell(m_cell.row, m_cell.column) = std::move(cell);
        return {};
    }

    [[nodiscard]] const SheetCell* sharedText() const
    {
        const auto number = numberOf<size_t>(m_value);
        return number && *number < m_parts.texts.size() ? &m_parts.texts[*number] : nullptr;
    }

    [[nodiscard]] SheetCell interpreted() const
    {
        const XlsxStyle style =
            m_style < m_parts.styles.size() ? m_parts.styles[m_style] : XlsxStyle();
        SheetCell cell = typedCell(style);
        cell.indent += style.indent;
        return cell;
    }

    [[nodiscard]] SheetCell typedCell(const XlsxStyle& style) const
    {
        if (m_type == "s")
            return *sharedText();
        if (m_type == "inlineStr" || m_type == "str")
            return cellOfText(textOf(m_value));
        if (m_type == "b")
            return {CellKind::Boolean,
                    m_value == "1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), 0, 0, 0};
        if (m_type == "e")
            return {CellKind::Error, textOf(m_value), 0, 0, 0};
        if (m_type == "d")
            return {CellKind::Date, textOf(m_value).left(10), 0, 0, 0};
        if (m_value.empty())
            return {};
        const auto number = numberOf<double>(m_value);
        return number ? shownCell(*number, style.format, m_parts.dates1904)
                      : cellOfText(textOf(m_value));
    }

    Result<void> readMerge(const XmlStart& element)
    {
        TRY(m_meter.takeMerge());
        const std::string_view range = element.value("ref");
        const size_t colon = range.find(':');
        if (colon == std::string_view::npos)
            return {};
        const CellPlace first = parseCellName(range.substr(0, colon));
        const CellPlace last = parseCellName(range.substr(colon + 1));
        if (first.row >= 0 && last.row >= first.row && last.column >= first.column)
            m_sheet.merges.push_back({first.row, first.column, last.row - first.row + 1,
                                      last.column - first.column + 1});
        return {};
    }

    const XlsxParts& m_parts;
    SheetMeter& m_meter;
    Sheet m_sheet;
    CellPlace m_place; ///< of the row and cell before
    CellPlace m_cell;
    int m_line = 0; ///< where the cell begins in the XML
    size_t m_style = 0;
    std::string m_type;
    std::string m_value;
    bool m_present = false; ///< the cell has a content, be it empty
    bool m_inValue = false;
    bool m_inText = false;
    int m_guides = 0; ///< phonetic guides around this place
};

}

Result<Workbook> readXlsx(const QString& path)
{
    ZipFile zip = TRY(ZipFile::open(path));
    SheetMeter meter(QFileInfo(path).fileName());
    const XlsxParts parts = TRY(readXlsxParts(zip, meter.name()));
    Workbook workbook {QStringLiteral("xlsx"), {}, {}};
    for (const XlsxSheetEntry& entry : parts.sheets) {
        const QByteArray bytes = TRY(zip.read(entry.path));
        XlsxSheetListener listener(parts, entry, meter);
        TRY(hearXml(bytes, listener, meter.name(), entry.path));
        workbook.sheets.push_back(std::move(listener).sheet());
    }
    return workbook;
}

}
