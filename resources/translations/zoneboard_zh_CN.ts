<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bundled</name>
    <message>
        <source>Figures that come with the program</source>
        <translation>随程序提供的数据</translation>
    </message>
    <message>
        <source>Expected figures replaced by final ones</source>
        <translation>预计数更新为年报数</translation>
    </message>
    <message>
        <source>There is no data set “%1”; there are %2.</source>
        <translation>没有名为“%1”的数据集；可选：%2。</translation>
    </message>
    <message>
        <source>The catalog of indicators</source>
        <translation>指标目录</translation>
    </message>
    <message>
        <source>%1: “%2” is no %3.</source>
        <translation>%1：“%2”不是有效的 %3。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no indicator “%1”. Nearest: %2.</source>
        <translation>没有名为“%1”的指标。相近的有：%2。</translation>
    </message>
    <message>
        <source>There is no area “%1”. Nearest: %2.</source>
        <translation>没有名为“%1”的区域。相近的有：%2。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 and change</source>
        <translation>%1与增减</translation>
    </message>
    <message>
        <source>%1 and growth</source>
        <translation>%1与增速</translation>
    </message>
    <message>
        <source>change, points</source>
        <translation>增减（个百分点）</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <comment>year, level</comment>
        <translation>%1 年目标 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area, indicator</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; index %2 (%3 = 100)</source>
        <translation>%1；指数 %2（%3 年 = 100）</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>%1, index</source>
        <translation>%1指数</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>%1, %2 of the whole</source>
        <translation>%1，占总量的 %2</translation>
    </message>
    <message>
        <source>Composition of %1</source>
        <translation>%1构成</translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1，位列第 %2（共 %3）</translation>
    </message>
    <message>
        <source>%1 by area</source>
        <translation>%1：各区域位次</translation>
    </message>
    <message>
        <source>places moved since %1</source>
        <translation>较 %1 年的位次变动</translation>
    </message>
    <message>
        <source>bars where the unit is the same, other rows as numbers</source>
        <translation>单位相同的画条形，其余只列数字</translation>
    </message>
    <message>
        <source>bars for what is counted in %1, other rows as numbers</source>
        <translation>条形为以“%1”计的指标，其余只列数字</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, a share of %2</source>
        <translation>%1，占比 %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>value, percent, whole</comment>
        <translation>%1，占%3的 %2</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <comment>name, whole</comment>
        <translation>%1（占%2）</translation>
    </message>
    <message>
        <source>Shares in the whole</source>
        <translation>在总量中的份量</translation>
    </message>
    <message>
        <source>Share in %1</source>
        <comment>an area, an indicator</comment>
        <translation>在%1中的份量</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1, share of %2</source>
        <comment>period, whole</comment>
        <translation>%1，占%2比重</translation>
    </message>
    <message>
        <source>%1, %2 on the year before</source>
        <translation>%1，比上年 %2</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1占比</translation>
    </message>
    <message>
        <source>%1 as share of %2</source>
        <translation>%1占%2比重</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2 年</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (implied by reported growth)</source>
        <translation>%1（由增速推算）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, period, value</comment>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1，与上年持平</translation>
    </message>
    <message>
        <source>%1, up %2</source>
        <translation>%1，增长 %2</translation>
    </message>
    <message>
        <source>%1, down %2</source>
        <translation>%1，下降 %2</translation>
    </message>
    <message>
        <source>%1; source: %2</source>
        <translation>%1；来源：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the notes of a caption</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 年为预计数</translation>
    </message>
    <message>
        <source>%1 implied by reported growth</source>
        <translation>%1 年由增速推算</translation>
    </message>
    <message>
        <source>number</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>%1 (%2), %3.</source>
        <comment>title, area, period</comment>
        <translation>%1（%2），%3。</translation>
    </message>
    <message>
        <source> %1.</source>
        <comment>one more sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There are no figures for “%1” in %2. Enter them under Data, or import a file.</source>
        <translation>%2没有“%1”的数据。可在“数据”中录入，或导入文件。</translation>
    </message>
    <message>
        <source>%1: pull %2</source>
        <translation>%1：拉动 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, the year before %4, pull %5</source>
        <translation>%1，%2 %3，上年 %4，拉动 %5</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>year on year</comment>
        <translation>%1对 %2 年</translation>
    </message>
    <message>
        <source>values of %1 implied by reported growth</source>
        <translation>%1 年数值由增速推算</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>拉动</translation>
    </message>
    <message>
        <source>%1, %2: growth %3</source>
        <translation>%1，%2 增速 %3</translation>
    </message>
    <message>
        <source>What pulled the growth of %1</source>
        <translation>%1增长由谁拉动</translation>
    </message>
    <message>
        <source>all on the same axes</source>
        <translation>坐标相同</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>up, across</comment>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>indicator, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dashed: medians</source>
        <translation>虚线为中位数</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>A chart of %1 can not be drawn: each side is 1 to 10000.</source>
        <translation>无法绘制 %1 的图：每边须为 1 至 10000。</translation>
    </message>
    <message>
        <source>%1 dpi is out of range: the picture&apos;s longer side may have 1 to 30000 pixels.</source>
        <translation>%1 dpi 超出范围：图片长边须为 1 至 30000 像素。</translation>
    </message>
    <message>
        <source>%1: a chart is written as .svg, .png or .pdf, not as “%2”.</source>
        <translation>%1：图只能存为 .svg、.png 或 .pdf，不能存为“%2”。</translation>
    </message>
    <message>
        <source>%1 can not be written: the folder %2 does not exist.</source>
        <translation>无法写入 %1：文件夹 %2 不存在。</translation>
    </message>
    <message>
        <source>%1 can not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1 (expected)</source>
        <translation>%1（预计）</translation>
    </message>
    <message>
        <source>%1 (implied)</source>
        <translation>%1（推算）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>, </source>
        <comment>between the units of a caption</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No headline indicator has figures; say --indicator.</source>
        <translation>主要指标均无数据，请用 --indicator 指定。</translation>
    </message>
    <message>
        <source>No total with parts has figures; say --indicator.</source>
        <translation>没有带分项的总量数据，请用 --indicator 指定。</translation>
    </message>
    <message>
        <source>%1 has no yearly figures; say --years.</source>
        <translation>%1 没有年度数据，请用 --years 指定年份。</translation>
    </message>
    <message>
        <source>--size: found “%1”, expected a size such as 960x540.</source>
        <translation>--size：得到“%1”，应为尺寸，如 960x540。</translation>
    </message>
    <message>
        <source>Nothing to draw: %1</source>
        <translation>无可绘制的内容：%1</translation>
    </message>
    <message>
        <source>One chart as a file.</source>
        <translation>将一幅图表存为文件。</translation>
    </message>
    <message>
        <source>Kind of chart.</source>
        <translation>图表种类。</translation>
    </message>
    <message>
        <source>Size in 1/96 inch; 960x540 by default.</source>
        <translation>尺寸，单位 1/96 英寸，默认 960x540。</translation>
    </message>
    <message>
        <source>Resolution of a PNG; 300 by default.</source>
        <translation>PNG 的分辨率，默认 300。</translation>
    </message>
    <message>
        <source>--lang: found “%1”, expected zh or en.</source>
        <translation>--lang：得到“%1”，应为 zh 或 en。</translation>
    </message>
    <message>
        <source>Language of texts; zh by default.</source>
        <translation>文字语言，默认 zh。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Wrong number of arguments (%1). Usage: %2</source>
        <translation>参数个数不对（%1）。用法：%2</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. See: zoneboard %1 --help</source>
        <translation>“%1”没有选项“%2”。请看：zoneboard %1 --help</translation>
    </message>
    <message>
        <source>An option has no value. Usage: %1</source>
        <translation>有选项缺少取值。用法：%1</translation>
    </message>
    <message>
        <source>Zoneboard keeps a development zone&apos;s annual figures, works out growth and shares, and draws and prints them.</source>
        <translation>园区看板：保存园区年度数据，计算增速与占比，绘图并打印。</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>zoneboard VERB --help says more about a verb.</source>
        <translation>用 zoneboard 命令 --help 查看各命令的说明。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>占%2 %1</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>%1, %2: growth %3. Pull, contribution, own growth:</source>
        <translation>%1，%2 年：增长 %3。各部分拉动、贡献率、自身增速：</translation>
    </message>
    <message>
        <source>Say --whole.</source>
        <translation>请指定 --whole。</translation>
    </message>
    <message>
        <source>%1 has no figure of %2 in %3.</source>
        <translation>%1 没有“%2”%3 年的数据。</translation>
    </message>
    <message>
        <source>Values with everything computed from them.</source>
        <translation>数据及由其计算的各项结果。</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>输出 CSV。</translation>
    </message>
    <message>
        <source>Pull and contribution of the parts and of the rest.</source>
        <translation>各分项及其余部分的拉动与贡献率。</translation>
    </message>
    <message>
        <source>The whole, by code, name or alias.</source>
        <translation>总量指标：代码、名称或别名。</translation>
    </message>
    <message>
        <source>--as-of: found “%1”, expected a month such as 2025-06.</source>
        <translation>--as-of：得到“%1”，应为月份，如 2025-06。</translation>
    </message>
    <message>
        <source>--as-of %1 is not in the year %2.</source>
        <translation>--as-of %1 不在 %2 年内。</translation>
    </message>
    <message>
        <source>Say one of --level, --growth, --share and --at-least-last-year.</source>
        <translation>请在 --level、--growth、--share、--at-least-last-year 中指定一项。</translation>
    </message>
    <message>
        <source>Say --indicator and --year.</source>
        <translation>请指定 --indicator 和 --year。</translation>
    </message>
    <message>
        <source>Target %1 of %2</source>
        <translation>%2 %1 年目标</translation>
    </message>
    <message>
        <source>The target of %1 for %2 is %3.</source>
        <translation>%1 %2 年目标为 %3。</translation>
    </message>
    <message>
        <source>The goal tracker.</source>
        <translation>目标进度。</translation>
    </message>
    <message>
        <source>Months up to which figures count; by default the last month that has any.</source>
        <translation>统计截至的月份；默认为有数据的最后月份。</translation>
    </message>
    <message>
        <source>What the progress is compared with.</source>
        <translation>进度的对照口径：日历或上年节奏。</translation>
    </message>
    <message>
        <source>Exit status 1 where a goal is behind.</source>
        <translation>有目标滞后时退出状态为 1。</translation>
    </message>
    <message>
        <source>Set a target; a former one stays in the history.</source>
        <translation>设定目标；原目标保留在历史中。</translation>
    </message>
    <message>
        <source>A level in the indicator&apos;s unit.</source>
        <translation>水平值，按指标单位。</translation>
    </message>
    <message>
        <source>A growth over the base year, in percent; for rates in points.</source>
        <translation>比基年增长（%）；比率类指标为百分点。</translation>
    </message>
    <message>
        <source>A share of the parent area, in percent.</source>
        <translation>占上级区域的比重（%）。</translation>
    </message>
    <message>
        <source>At least last year&apos;s value.</source>
        <translation>不低于上年。</translation>
    </message>
    <message>
        <source>Base of a path of several years.</source>
        <translation>多年目标的基年。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Zoneboard; it is read, not changed.</source>
        <translation>“%1”由更新版本的园区看板写成，只读取，不改动。</translation>
    </message>
    <message>
        <source>The store has no area yet.</source>
        <translation>数据文件中还没有区域。</translation>
    </message>
    <message>
        <source>--years: found “%1”, expected a range such as 2015-2024.</source>
        <translation>--years：得到“%1”，应为年份范围，如 2015-2024。</translation>
    </message>
    <message>
        <source>%1 has no yearly figures; say --year.</source>
        <translation>%1 没有年度数据，请用 --year 指定年份。</translation>
    </message>
    <message>
        <source>Say where to write: -o FILE.</source>
        <translation>请指定输出文件：-o FILE。</translation>
    </message>
    <message>
        <source>“%1” was made with %2 figures.</source>
        <translation>已建立“%1”，含 %2 条数据。</translation>
    </message>
    <message>
        <source>Intact. Schema version %1, %2 figures, %3 change sets.</source>
        <translation>完好。结构版本 %1，数据 %2 条，变更 %3 次。</translation>
    </message>
    <message>
        <source>NOT intact. Schema version %1, %2 figures, %3 change sets.</source>
        <translation>已损坏。结构版本 %1，数据 %2 条，变更 %3 次。</translation>
    </message>
    <message>
        <source>“%1” is a complete copy.</source>
        <translation>“%1”为完整备份。</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>已恢复“%1”。</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的改动。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Make a store; refuses an existing file.</source>
        <translation>新建数据文件；不覆盖已有文件。</translation>
    </message>
    <message>
        <source>What it begins with: wuxing-2024, demo (synthetic) or empty (only the catalog; default).</source>
        <translation>初始内容：wuxing-2024、demo（演示数据）或 empty（仅指标目录，默认）。</translation>
    </message>
    <message>
        <source>Integrity and schema version of a store.</source>
        <translation>检查数据文件的完整性与结构版本。</translation>
    </message>
    <message>
        <source>A complete copy, safe while others write.</source>
        <translation>完整备份；他人写入时亦可进行。</translation>
    </message>
    <message>
        <source>Make a store from a backup; refuses an existing file.</source>
        <translation>由备份恢复数据文件；不覆盖已有文件。</translation>
    </message>
    <message>
        <source>The change journal, newest first.</source>
        <translation>变更记录，由新到旧。</translation>
    </message>
    <message>
        <source>Take the newest change set back.</source>
        <translation>撤销最近一次变更。</translation>
    </message>
    <message>
        <source>--%1: found “%2”, expected %3.</source>
        <translation>--%1：得到“%2”，应为%3。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>The output can not be written.</source>
        <translation>无法写出结果。</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Area, by code, name or alias.</source>
        <translation>区域：代码、名称或别名。</translation>
    </message>
    <message>
        <source>Indicator, by code, Chinese or English name, or alias.</source>
        <translation>指标：代码、中英文名称或别名。</translation>
    </message>
    <message>
        <source>Year.</source>
        <translation>年份。</translation>
    </message>
    <message>
        <source>Range of years, such as 2015-2024.</source>
        <translation>年份范围，如 2015-2024。</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写入的文件。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1: %2 cells found, %3 expected.</source>
        <translation>%1：有 %2 个单元格，应为 %3 个。</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>by the calendar</source>
        <translation>按日历进度推算</translation>
    </message>
    <message>
        <source>by last year&apos;s season</source>
        <translation>按上年同期占比推算</translation>
    </message>
    <message>
        <source>by the growth so far</source>
        <translation>按累计同比增速推算</translation>
    </message>
</context>
<context>
    <name>GoalChart</name>
    <message>
        <source>%1: %2, target %3, %4</source>
        <comment>name, actual, target, light</comment>
        <translation>%1：%2，目标 %3，%4</translation>
    </message>
    <message>
        <source>; completion %1, pace %2</source>
        <translation>；完成 %1，时序 %2</translation>
    </message>
    <message>
        <source>completion, %</source>
        <translation>完成率，%</translation>
    </message>
    <message>
        <source>upright mark: pace; grey bar: range of the forecast; number: lead in points</source>
        <translation>竖线为时序，灰条为全年预测区间，数字为超时序（点）</translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>%1 年目标</translation>
    </message>
    <message>
        <source>No target has been set for %1 yet. Enter one under Goals.</source>
        <translation>%1 年尚未设定目标，可在“目标”中录入。</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, months, value</comment>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>M%1</source>
        <comment>a month&apos;s number under a chart</comment>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1逐月进度</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>%1 a year so far, %2 required: %3</source>
        <translation>实际年均 %1，需要 %2：%3</translation>
    </message>
    <message>
        <source>Path of %1</source>
        <translation>目标路径：%1</translation>
    </message>
    <message>
        <source>required growth</source>
        <translation>所需增速</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <comment>milestone, day, state</comment>
        <translation>%1，%2 到期：%3</translation>
    </message>
    <message>
        <source>%1; %2 answers for it</source>
        <translation>%1；责任单位：%2</translation>
    </message>
    <message>
        <source>Work lines and milestones of %1</source>
        <translation>%1 年工作线与节点</translation>
    </message>
    <message>
        <source>No milestone of %1 has a due day yet. Enter them under Goals, below each work line.</source>
        <translation>%1 年的节点还没有到期日，可在“目标”中各工作线下录入。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>a target of %1 leaves no completion to work out</source>
        <translation>目标为 %1，无法计算完成率</translation>
    </message>
    <message>
        <source>the level it builds up from, the value of %1, is missing</source>
        <translation>缺少起算基数（%1的数值）</translation>
    </message>
    <message>
        <source>the target %1 is above its base, %2 in %3</source>
        <translation>目标 %1 高于基数（%3为 %2）</translation>
    </message>
    <message>
        <source>the target %1 is below its base, %2 in %3</source>
        <translation>目标 %1 低于基数（%3为 %2）</translation>
    </message>
    <message>
        <source>cumulative values fall from %1 (%2) to %3 (%4)</source>
        <translation>累计值由 %1（%2）降为 %3（%4）</translation>
    </message>
    <message>
        <source>last year&apos;s same months are missing: paced by the calendar</source>
        <translation>缺少上年同期数，改按日历时序</translation>
    </message>
    <message>
        <source>there is another target for “%1” in %2</source>
        <translation>“%1”在 %2已另有目标</translation>
    </message>
    <message>
        <source>the growth of %1 carried on (%2)</source>
        <translation>延续 %1增速（%2）</translation>
    </message>
    <message>
        <source>the growth of %1 in %2 (%3)</source>
        <translation>参照%1 %2增速（%3）</translation>
    </message>
    <message>
        <source>average annual growth of %1 to %2 (%3)</source>
        <translation>按 %1–%2 年年均增速（%3）</translation>
    </message>
    <message>
        <source>No target is set for %1 yet.</source>
        <translation>%1尚未设定数值目标。</translation>
    </message>
    <message>
        <source>None of the %1 goals of %2 has figures yet.</source>
        <translation>%2的 %1 项目标均暂无数据。</translation>
    </message>
    <message>
        <source>, %1 slightly behind</source>
        <translation>，%1 项略慢</translation>
    </message>
    <message>
        <source>, %1 without figures</source>
        <translation>，%1 项暂无数据</translation>
    </message>
    <message>
        <source>, %1 behind: %2</source>
        <translation>，%1 项滞后：%2</translation>
    </message>
    <message>
        <source>Of %1 goals, %2 are on or ahead of pace%3.</source>
        <translation>%1 项目标中 %2 项符合或快于时序%3。</translation>
    </message>
    <message>
        <source>“%1” can have no share: there is no whole it is a part of</source>
        <translation>“%1”不能设占比目标：没有可比的上级区域总量</translation>
    </message>
    <message>
        <source>the share needs %1&apos;s value of %2, which is missing</source>
        <translation>占比目标需要%1 %2的数值，目前缺少</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s forecast %3</source>
        <translation>%2全年预测 %3 的 %1</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s %3</source>
        <translation>%2 %3 的 %1</translation>
    </message>
    <message>
        <source>its base, the value of %1, is missing</source>
        <translation>缺少基期（%1）的数值</translation>
    </message>
    <message>
        <source>at most the %1 of %2</source>
        <translation>不高于 %2的 %1</translation>
    </message>
    <message>
        <source>at least the %1 of %2</source>
        <translation>不低于 %2的 %1</translation>
    </message>
    <message>
        <source>%1 on the %2 of %3</source>
        <translation>在 %3 %2基础上 %1</translation>
    </message>
    <message>
        <source>the indicator of this target does not exist</source>
        <translation>该目标对应的指标不存在</translation>
    </message>
    <message>
        <source>the target has no number</source>
        <translation>该目标没有填写数值</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 项</translation>
    </message>
    <message>
        <source>unknown indicator</source>
        <translation>未知指标</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>%1 (to month %2)</source>
        <translation>%1（1–%2 月）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>未设定目标</translation>
    </message>
    <message>
        <source>does not accrue</source>
        <translation>均值或比率，不按时序累计</translation>
    </message>
    <message>
        <source>May still use %1 a month.</source>
        <translation>其余月份每月最多可用 %1。</translation>
    </message>
    <message>
        <source>The year&apos;s allowance is used up.</source>
        <translation>全年额度已用完。</translation>
    </message>
    <message>
        <source>Still needed: %1 a month.</source>
        <translation>其余月份每月还需完成 %1。</translation>
    </message>
    <message>
        <source>Still needed: %1 a month, %2 over last year&apos;s same months.</source>
        <translation>其余月份每月还需完成 %1，比上年同期 %2。</translation>
    </message>
    <message>
        <source>To %1: %2 a year, %3 required: %4 (%5).</source>
        <translation>截至 %1 年年均 %2，要求年均 %3：%4（%5）。</translation>
    </message>
    <message>
        <source>Still needed: %1 a year.</source>
        <translation>此后每年还需 %1。</translation>
    </message>
    <message>
        <source>Year&apos;s end foreseen at %1 (%2).</source>
        <translation>全年预测 %1（%2）。</translation>
    </message>
    <message>
        <source>Year&apos;s end foreseen at %1 (%2), between %3 and %4.</source>
        <translation>全年预测 %1（%2），区间 %3 至 %4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove the target of %1</source>
        <translation>删除“%1”的目标</translation>
    </message>
    <message>
        <source>“%1” is no target: expected a number (319), a growth (+8.5%), a share (share 12%) or ≥ for at least last year.</source>
        <translation>“%1”不是目标，应填数值（319）、增速（+8.5%）、占比（占比 12%），或填 ≥ 表示不低于上年。</translation>
    </message>
    <message>
        <source>A target of %1 has no completion: expected a number over 0.</source>
        <translation>目标为 %1 时无法计算完成率，应填大于 0 的数。</translation>
    </message>
    <message>
        <source>Set the target of %1</source>
        <translation>设定“%1”的目标</translation>
    </message>
    <message>
        <source>“%1” is no number: expected the months&apos; total so far.</source>
        <translation>“%1”不是数字，应填各月累计数。</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>录入“%1”</translation>
    </message>
    <message>
        <source>“%1” is no weight: expected a number over 0.</source>
        <translation>“%1”不是权重，应填大于 0 的数。</translation>
    </message>
    <message>
        <source>Change the weight of %1</source>
        <translation>修改“%1”的权重</translation>
    </message>
    <message>
        <source>“%1” can answer for a target once there is one.</source>
        <translation>先设定目标，才能填写责任单位“%1”。</translation>
    </message>
    <message>
        <source>Change who answers for %1</source>
        <translation>修改“%1”的责任单位</translation>
    </message>
    <message>
        <source>“%1” is no progress: expected a whole number from 0 to 100.</source>
        <translation>“%1”不是进度，应填 0 至 100 的整数。</translation>
    </message>
    <message>
        <source>A milestone needs a name.</source>
        <translation>节点须有名称。</translation>
    </message>
    <message>
        <source>“%1” is no day: expected one such as 2025-06-30.</source>
        <translation>“%1”不是日期，应如 2025-06-30。</translation>
    </message>
    <message>
        <source>Change the milestone %1</source>
        <translation>修改节点“%1”</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 could not be read within 20 seconds and 512 MB; such a file is not trusted.</source>
        <translation>%1 未能在 20 秒、512 MB 内读完；此类文件不予信任。</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a finished sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The reader program %1 is missing.</source>
        <translation>缺少读取程序 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 超过 %2 MB。</translation>
    </message>
    <message>
        <source>%1 can not be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is no table: expected xlsx, xls, ods, csv or html.</source>
        <translation>%1 不是表格：应为 xlsx、xls、ods、csv 或 html。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>剪贴板中没有表格。</translation>
    </message>
    <message>
        <source>%1 figures differ from the stored ones; say whether to keep or to replace those.</source>
        <translation>有 %1 项数据与已存的不一致，请选择保留还是替换。</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” can not be used.</source>
        <translation>映射中的“%1”无法使用。</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>no data</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>快于时序</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>符合时序</translation>
    </message>
    <message>
        <source>slightly behind</source>
        <translation>略慢于时序</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>nearly met</source>
        <translation>接近达标</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达标</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>未定期限</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>近</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>个百分点</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>no data</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>met, but slipping</source>
        <translation>已达标但在退步</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>符合要求</translation>
    </message>
    <message>
        <source>moderate progress</source>
        <translation>进展中等</translation>
    </message>
    <message>
        <source>insufficient progress</source>
        <translation>进展不足</translation>
    </message>
    <message>
        <source>moving away</source>
        <translation>背离目标</translation>
    </message>
    <message>
        <source>compound annual growth</source>
        <translation>年均增速法</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>直线法</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 holds no table.</source>
        <translation>%1 中没有表格。</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 is broken at line %3.</source>
        <translation>%1 已损坏：其中的 %2 在第 %3 行出错。</translation>
    </message>
    <message>
        <source>%1 is larger than a table of figures can be; nothing was read.</source>
        <translation>%1 超出数据表应有的大小；未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 is damaged or no .xls file.</source>
        <translation>%1 已损坏，或不是 .xls 文件。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>快报</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>final</source>
        <translation>年报</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A change refers to something that is not there.</source>
        <translation>改动所引用的内容不存在。</translation>
    </message>
    <message>
        <source>“%1” can only be read, not written.</source>
        <translation>“%1”只能读取，不能写入。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的改动。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的改动。</translation>
    </message>
    <message>
        <source>“%1” can not be written; nothing was left there.</source>
        <translation>无法写入“%1”；未留下任何文件。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is the store itself.</source>
        <translation>“%1”就是数据文件本身。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” exists already; it was not touched.</source>
        <translation>“%1”已存在，未作改动。</translation>
    </message>
    <message>
        <source>“%1” is not a whole Zoneboard store.</source>
        <translation>“%1”不是完整的园区看板数据文件。</translation>
    </message>
    <message>
        <source>A figure is not a number; nothing was stored.</source>
        <translation>有数据不是有效数字；未存入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it is done; nothing was changed.</source>
        <translation>“%1”正被其他程序使用，请稍后再试；未作任何改动。</translation>
    </message>
    <message>
        <source>The disk with “%1” is full; nothing was changed.</source>
        <translation>“%1”所在磁盘已满；未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not touched.</source>
        <translation>“%1”已损坏，未作改动。</translation>
    </message>
    <message>
        <source>“%1” can not take this change; nothing was stored.</source>
        <translation>“%1”不能接受此项改动；未存入任何内容。</translation>
    </message>
    <message>
        <source>“%1” can not be read or written.</source>
        <translation>无法读写“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be used; nothing was changed.</source>
        <translation>无法使用“%1”；未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not touched. No good backup lies beside it.</source>
        <translation>“%1”已损坏，未作改动；同一文件夹中没有完好的备份。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not touched. The newest good backup is “%2”; get it back with: zoneboard restore %2 -o NEW.zone</source>
        <translation>“%1”已损坏，未作改动。最近的完好备份是“%2”，可用此命令恢复：zoneboard restore %2 -o NEW.zone</translation>
    </message>
    <message>
        <source>“%1” can not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a Zoneboard store.</source>
        <translation>“%1”不是园区看板的数据文件。</translation>
    </message>
    <message>
        <source>“%1” is the database of another program, not a Zoneboard store.</source>
        <translation>“%1”是其他程序的数据库，不是园区看板的数据文件。</translation>
    </message>
    <message>
        <source>The folder “%1” can not be written.</source>
        <translation>文件夹“%1”不可写。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a store.</source>
        <translation>“%1”是文件夹，不是数据文件。</translation>
    </message>
    <message>
        <source>There is no such figure any more.</source>
        <translation>该数据已不存在。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 is not a text: it holds binary data.</source>
        <translation>%1 不是文本：含有二进制数据。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8, UTF-16 or GB18030.</source>
        <translation>%1 不是 UTF-8、UTF-16 或 GB18030 编码的文本。</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>“%1” can not be converted into “%2”.</source>
        <translation>“%1”不能换算为“%2”。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No store is open.</source>
        <translation>没有打开数据文件。</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 已加密，请先解除密码。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its archive can not be opened.</source>
        <translation>%1 已损坏或不完整：压缩包无法打开。</translation>
    </message>
    <message>
        <source>%1 holds the entry %2 twice; such a file is not trusted.</source>
        <translation>%1 中条目 %2 出现两次；此类文件不予信任。</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 can not be read.</source>
        <translation>%1 已损坏：其中的 %2 无法读取。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB; such a file is not trusted.</source>
        <translation>%1 解压后超过 %2 MB；此类文件不予信任。</translation>
    </message>
</context>
<context>
    <name>zoneboard::ChartPanel</name>
    <message>
        <source>Copy, save, print, show the data</source>
        <translation>复制、保存、打印、查看数据</translation>
    </message>
    <message>
        <source>Actions for the chart</source>
        <translation>图表操作</translation>
    </message>
    <message>
        <source>Data of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Save as SVG, PNG or PDF…</source>
        <translation>另存为 SVG、PNG 或 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>显示数据</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>zoneboard::GoalModel</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year&apos;s target</source>
        <translation>全年目标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Months 1–%1</source>
        <translation>1–%1 月</translation>
    </message>
    <message>
        <source>Completion and pace</source>
        <translation>完成率与时序</translation>
    </message>
    <message>
        <source>Lead, points</source>
        <translation>超时序，点</translation>
    </message>
    <message>
        <source>Forecast (range)</source>
        <translation>全年预测（区间）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
</context>
<context>
    <name>zoneboard::GoalsScreen</name>
    <message>
        <source>Year of the goals</source>
        <translation>目标年份</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>Goal board</source>
        <translation>目标看板</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Growth of the rest of the year</source>
        <translation>余下月份的增速</translation>
    </message>
    <message>
        <source>Work lines</source>
        <translation>工作线</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Edit milestones</source>
        <translation>编辑节点</translation>
    </message>
    <message>
        <source>Pace: calendar</source>
        <translation>时序：日历</translation>
    </message>
    <message>
        <source>Pace: last year&apos;s season</source>
        <translation>时序：上年节奏</translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>%1 年目标</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>No numeric target has been set for %1 yet. Suggestions stand in the column of targets; type one there to set it.</source>
        <translation>%1 年尚未设定数值目标。目标一列列有建议值，在该列录入即为设定。</translation>
    </message>
    <message>
        <source>A scenario for the rest of the year needs last year&apos;s months.</source>
        <translation>有上年同期各月数据时，才能测算余下月份的情景。</translation>
    </message>
    <message>
        <source>If the rest of the year grows %1, the year comes to %2</source>
        <translation>余下月份若增长 %1，全年为 %2</translation>
    </message>
    <message>
        <source>: %1 of the target.</source>
        <translation>，为目标的 %1。</translation>
    </message>
</context>
<context>
    <name>zoneboard::MilestoneModel</name>
    <message>
        <source>+ new milestone</source>
        <translation>＋ 新节点</translation>
    </message>
    <message>
        <source>Work line</source>
        <translation>工作线</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
</TS>
