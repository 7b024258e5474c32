<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>%1 of %2, %3: %4 is reported, but %5 after %6 is %7.</source>
        <translation>%2%3%1：报告增长 %4，而由 %6 到 %5 计算为 %7。</translation>
    </message>
    <message>
        <source>Check the value, last year&apos;s value and the reported growth against the source; the growth may be at comparable prices.</source>
        <translation>请对照来源核对本年数、上年数与报告增速；增速可能按可比价计算。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 is reported, but %5 of %6 is %7.</source>
        <translation>%2%3%1：报告占比 %4，而 %5 占 %6 计算为 %7。</translation>
    </message>
    <message>
        <source>Check the share and the whole against the source.</source>
        <translation>请对照来源核对占比与总量。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 can not be %5 of any whole number; of %6 it would be %7.</source>
        <translation>%2%3%1：%4不可能是任何整数总量的 %5；若总量为 %6，应为 %7。</translation>
    </message>
    <message>
        <source>Ask the source for the whole it divided by.</source>
        <translation>请向来源单位核实所用的总量。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: a share of %4 is more than the whole.</source>
        <translation>%2%3%1：占比 %4 超过总量。</translation>
    </message>
    <message>
        <source>Check the share against the source.</source>
        <translation>请对照来源核对占比。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: a count can not be %4.</source>
        <translation>%2%3%1：计数不可能为 %4。</translation>
    </message>
    <message>
        <source>Check the value against the source.</source>
        <translation>请对照来源核对数值。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: nobody knows where %4 comes from.</source>
        <translation>%2%3%1：%4 未注明来源。</translation>
    </message>
    <message>
        <source>Name the source.</source>
        <translation>请注明来源。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 is still the expected figure.</source>
        <translation>%2%3%1：%4 仍为预计数。</translation>
    </message>
    <message>
        <source>Enter the final figure.</source>
        <translation>请录入最终数。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: one source says %4, another %5.</source>
        <translation>%2%3%1：一处来源为 %4，另一处为 %5。</translation>
    </message>
    <message>
        <source>Keep the figure of the source that is responsible.</source>
        <translation>请保留主管部门来源的数据。</translation>
    </message>
    <message>
        <source>Set it to %1.</source>
        <translation>改为 %1。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: a growth of %4 stands out; the middle of %5 years is %6.</source>
        <translation>%2%3%1：增速 %4 明显异常；%5 年增速的中位数为 %6。</translation>
    </message>
    <message>
        <source>Check the value against the source, or say why it is so.</source>
        <translation>请对照来源核对数值，或说明原因。</translation>
    </message>
    <message>
        <source>%1 of %2: %3 is missing inside the series.</source>
        <translation>%2%1：序列中缺 %3数据。</translation>
    </message>
    <message>
        <source>Enter the figure of that year.</source>
        <translation>请补录该年数据。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: the part (%4) is larger than its whole, %5 (%6).</source>
        <translation>%2%3%1：分项（%4）大于总量“%5”（%6）。</translation>
    </message>
    <message>
        <source>Check both values and their units.</source>
        <translation>请核对两个数值及其单位。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: the parts add up to %4, not to %5.</source>
        <translation>%2%3%1：分项合计 %4，与总量 %5 不符。</translation>
    </message>
    <message>
        <source>Check the parts and the whole against the source.</source>
        <translation>请对照来源核对分项与总量。</translation>
    </message>
    <message>
        <source>%1 of %2: lower is better, but the target of %3 asks for more than %4.</source>
        <translation>%2%1：越低越好，但 %3 年目标高于 %4。</translation>
    </message>
    <message>
        <source>Check the target.</source>
        <translation>请核对目标。</translation>
    </message>
    <message>
        <source>%1 of %2: the target of %3 was reached already in its base year (%4).</source>
        <translation>%2%1：%3 年目标在基年已经达到（%4）。</translation>
    </message>
    <message>
        <source>%1 has no unit.</source>
        <translation>“%1”没有计量单位。</translation>
    </message>
    <message>
        <source>Give the indicator its unit.</source>
        <translation>请为该指标填写计量单位。</translation>
    </message>
    <message>
        <source>%1 is a part of itself.</source>
        <translation>“%1”成了自身的分项。</translation>
    </message>
    <message>
        <source>Choose another whole for it.</source>
        <translation>请另选其总量指标。</translation>
    </message>
    <message>
        <source>%1 lies inside itself.</source>
        <translation>“%1”成了自身的下级。</translation>
    </message>
    <message>
        <source>Choose another parent for it.</source>
        <translation>请另选其上级区域。</translation>
    </message>
    <message>
        <source>Keep %1 (%2) and withdraw %3 (%4).</source>
        <translation>保留 %1（%2），撤下 %3（%4）。</translation>
    </message>
    <message>
        <source>Set %1 of %2, %3, from %4 to %5.</source>
        <translation>将%2%3%1由 %4 改为 %5。</translation>
    </message>
    <message>
        <source>Mend the indicator&apos;s formula.</source>
        <translation>请修正该指标的计算公式。</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 after %5; the unit seems to be off by a factor of %6.</source>
        <translation>%2%3%1：由 %5 变为 %4，单位疑似相差 %6 倍。</translation>
    </message>
    <message>
        <source>%1 of %2: nobody knows where %3 figures from %4 on come from.</source>
        <translation>%2%1：自%4起有 %3 个数据未注明来源。</translation>
    </message>
</context>
<context>
    <name>AuditRules</name>
    <message>
        <source>share that can not be</source>
        <translation>占比不可能成立</translation>
    </message>
    <message>
        <source>part larger than its whole</source>
        <translation>部分大于总体</translation>
    </message>
    <message>
        <source>share over 100%</source>
        <translation>占比超过 100%</translation>
    </message>
    <message>
        <source>negative count</source>
        <translation>数量为负</translation>
    </message>
    <message>
        <source>slip of the unit</source>
        <translation>单位错位</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>循环引用</translation>
    </message>
    <message>
        <source>growth does not fit</source>
        <translation>增速不符</translation>
    </message>
    <message>
        <source>share does not fit</source>
        <translation>占比不符</translation>
    </message>
    <message>
        <source>parts do not add up</source>
        <translation>分项合计不符</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message>
        <source>unusual jump</source>
        <translation>异常波动</translation>
    </message>
    <message>
        <source>target the wrong way</source>
        <translation>目标方向有误</translation>
    </message>
    <message>
        <source>target met from the start</source>
        <translation>目标在基期已达成</translation>
    </message>
    <message>
        <source>missing year</source>
        <translation>缺少年份</translation>
    </message>
    <message>
        <source>expected figure not replaced</source>
        <translation>预计数未替换</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>wrong formula</source>
        <translation>公式有误</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>Acknowledge a finding: %1</source>
        <translation>确认核查结果：%1</translation>
    </message>
    <message>
        <source>Open a finding again</source>
        <translation>重新打开核查结果</translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>It compares with another area or with the plan&apos;s pace.</source>
        <translation>这是与其他地区或计划进度的对比。</translation>
    </message>
    <message>
        <source>It is measured against another period than the year before.</source>
        <translation>比较的基期不是上年同期。</translation>
    </message>
    <message>
        <source>It is an average over several years.</source>
        <translation>这是多年的平均值。</translation>
    </message>
    <message>
        <source>It is the amount of a change, not the amount itself.</source>
        <translation>这是增减的数额，不是总量。</translation>
    </message>
    <message>
        <source>It tells how much of a plan is done.</source>
        <translation>这是计划完成的程度。</translation>
    </message>
    <message>
        <source>It is the change of a growth rate or of another rate told before.</source>
        <translation>这是增速或其他比率的变动。</translation>
    </message>
    <message>
        <source>It is a multiple of something other than the year before.</source>
        <translation>这是与上年以外的量相比的倍数。</translation>
    </message>
    <message>
        <source>The text does not name each part of the ratio.</source>
        <translation>文中没有逐一说明比例的各个部分。</translation>
    </message>
    <message>
        <source>The number has no unit.</source>
        <translation>数字没有单位。</translation>
    </message>
    <message>
        <source>The text does not say what the number measures.</source>
        <translation>文中没有说明这是什么指标的数值。</translation>
    </message>
    <message>
        <source>It is no statistical figure.</source>
        <translation>这不是统计数值。</translation>
    </message>
</context>
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
        <translation>增减</translation>
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
    <message>
        <source>growth at comparable prices from %1</source>
        <comment>year</comment>
        <translation>%1 年起增速按可比价计算</translation>
    </message>
    <message>
        <source>growth at current prices from %1</source>
        <comment>year</comment>
        <translation>%1 年起增速按现价计算</translation>
    </message>
    <message>
        <source>%1 not comparable with the year before</source>
        <comment>year</comment>
        <translation>%1 年与上年口径不可比</translation>
    </message>
    <message>
        <source>Growth by indicator</source>
        <translation>各指标增速</translation>
    </message>
    <message>
        <source>Several indicators</source>
        <translation>多指标对比</translation>
    </message>
    <message>
        <source>Composition of %1 in percent</source>
        <translation>%1构成比重</translation>
    </message>
    <message>
        <source>Composition of %1, %2</source>
        <translation>%2%1构成</translation>
    </message>
    <message>
        <source>the total</source>
        <comment>what a share is of</comment>
        <translation>总量</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>name, whole</comment>
        <translation>%1，占%2</translation>
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
    <message>
        <source>“%1” can not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Everything that does not add up, worst first.</source>
        <translation>列出所有对不上的数据，严重的在前。</translation>
    </message>
    <message>
        <source>The folder “%1” can not be made.</source>
        <translation>无法建立文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” can not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds no mapping as JSON.</source>
        <translation>“%1”不是 JSON 映射文件。</translation>
    </message>
    <message>
        <source>%1: found “%2”, expected %3.</source>
        <translation>%1：得到“%2”，应为%3。</translation>
    </message>
    <message>
        <source>%1: %2 is found, %3 is stored; say --on-conflict keep or replace.</source>
        <translation>%1：文件中为 %2，已存为 %3；请用 --on-conflict keep 或 replace 指定。</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1 figures stored, %2 refused.</source>
        <translation>已存入 %1 条数据，拒绝 %2 条。</translation>
    </message>
    <message>
        <source>Nothing stored; %1 figures can be taken, %2 are refused.</source>
        <translation>未存入数据；可接受 %1 条，拒绝 %2 条。</translation>
    </message>
    <message>
        <source>Take figures from tables and bulletins; all or nothing.</source>
        <translation>从表格和公报导入数据；要么全部存入，要么不存。</translation>
    </message>
    <message>
        <source>How the first table is to be read.</source>
        <translation>第一张表的读取方式。</translation>
    </message>
    <message>
        <source>Title of the source; the file&apos;s name by default.</source>
        <translation>来源名称，默认为文件名。</translation>
    </message>
    <message>
        <source>Where a stored figure says something else; ask by default, which stores nothing.</source>
        <translation>与已存数据不一致时的处理；默认 ask，不存入。</translation>
    </message>
    <message>
        <source>Make unknown indicators and areas.</source>
        <translation>新建未知的指标和区域。</translation>
    </message>
    <message>
        <source>Say what would be stored, store nothing.</source>
        <translation>只说明将存入什么，不存入。</translation>
    </message>
    <message>
        <source>There is no such target; see zoneboard set-target.</source>
        <translation>没有这样的目标；请看 zoneboard set-target。</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>The second indicator of a scatter.</source>
        <translation>散点图的第二个指标。</translation>
    </message>
    <message>
        <source>Reads the figures of a text and stores nothing.</source>
        <translation>从文字中读出指标数据，不写入数据库。</translation>
    </message>
    <message>
        <source>The annual report.</source>
        <translation>年度报告。</translation>
    </message>
    <message>
        <source>Pages to take, in this order, with commas between: cover, findings, theme, shares, goals, an indicator …</source>
        <translation>所取的页，按此顺序，用逗号分隔：cover、findings、theme、shares、goals、某个指标……</translation>
    </message>
    <message>
        <source>Size of the paper; A4 by default.</source>
        <translation>纸张大小，默认 A4。</translation>
    </message>
    <message>
        <source>Upright instead of landscape.</source>
        <translation>纵向，默认为横向。</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>计算得出：%1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>-o: found “%1”, expected a file ending in .xlsx, .csv or .json.</source>
        <translation>-o：应为以 .xlsx、.csv 或 .json 结尾的文件，实为“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds %2 figures.</source>
        <translation>“%1”含 %2 条数据。</translation>
    </message>
    <message>
        <source>Write the figures as a spreadsheet with charts, CSV or JSON.</source>
        <translation>把数据导出为带图表的电子表格、CSV 或 JSON。</translation>
    </message>
    <message>
        <source>Begin a CSV with a byte order mark, for Excel.</source>
        <translation>CSV 以字节顺序标记开头，便于 Excel 识别。</translation>
    </message>
    <message>
        <source>“%1” holds tables, not sentences; see: zoneboard import --help</source>
        <translation>“%1”是表格，不是文字；请用：zoneboard import --help</translation>
    </message>
    <message>
        <source> (pace %1)</source>
        <translation>（时序 %1）</translation>
    </message>
    <message>
        <source>    suggested: %1 %2 (%3)</source>
        <comment>indicator, level, why</comment>
        <translation>    建议：%1 %2（%3）</translation>
    </message>
    <message>
        <source>Say which printer: --printer NAME.</source>
        <translation>请指明打印机：--printer 名称。</translation>
    </message>
    <message>
        <source>The printer&apos;s queue.</source>
        <translation>打印机（队列）名称。</translation>
    </message>
    <message>
        <source>Sheets to print: 1-3, 5, 8-; all by default.</source>
        <translation>要打印的页：1-3, 5, 8-；默认全部。</translation>
    </message>
    <message>
        <source>Number of copies.</source>
        <translation>份数。</translation>
    </message>
    <message>
        <source>One side of the paper or both.</source>
        <translation>单面或双面打印。</translation>
    </message>
    <message>
        <source>The annual report on paper.</source>
        <translation>打印年度报告。</translation>
    </message>
    <message>
        <source>No area has figures for a report.</source>
        <translation>没有任何地区有可以成报告的数据。</translation>
    </message>
    <message>
        <source>There is no report template “%1”. There are: %2.</source>
        <translation>没有名为“%1”的报告模板。现有：%2。</translation>
    </message>
    <message>
        <source>The font %1 is not installed; %2 stands in for it.</source>
        <translation>未安装字体“%1”，以“%2”代替。</translation>
    </message>
    <message>
        <source>Reports of several areas.</source>
        <translation>多个地区的报告。</translation>
    </message>
    <message>
        <source>A report template: a bundled one or one saved in the store.</source>
        <translation>报告模板：内置的，或保存在数据文件中的。</translation>
    </message>
    <message>
        <source>Two charts a sheet where they fit.</source>
        <translation>放得下时每页两张图。</translation>
    </message>
    <message>
        <source>Without colours.</source>
        <translation>不用彩色（灰度）。</translation>
    </message>
    <message>
        <source>Several areas in one file instead of one each.</source>
        <translation>多个地区合为一个文件，而非每个地区一个文件。</translation>
    </message>
    <message>
        <source>Figures as they were known on that day.</source>
        <translation>截至该日已知的数据。</translation>
    </message>
    <message>
        <source>--as-of: found “%1”, expected a day such as 2025-06-30.</source>
        <translation>--as-of：读到“%1”，应为日期，如 2025-06-30。</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>截至 %1 所知</translation>
    </message>
    <message>
        <source>There is no command “%1”. “zoneboard --help” lists them.</source>
        <translation>没有“%1”这个命令；“zoneboard --help”列出全部命令。</translation>
    </message>
    <message>
        <source>The compiling office, for the cover; by default the one the store knows.</source>
        <translation>封面上的编制单位；缺省为数据文件中保存的单位。</translation>
    </message>
    <message>
        <source>Margins and text of official documents (GB/T 9704).</source>
        <translation>按公文格式（GB/T 9704）设置页边距和正文。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 has no figure of “%2” for %3 itself: enter or import it and it takes its place among the others.</source>
        <translation>%1缺少%3的“%2”数据，录入或导入后即可参与排名。</translation>
    </message>
    <message>
        <source>%1 over the years, by area</source>
        <translation>各地区历年%1</translation>
    </message>
    <message>
        <source>%1, %2: %3 is number %4 of %5 areas</source>
        <comment>indicator, year, area, place, count</comment>
        <translation>%1 %2：%3在 %5 个地区中居第 %4 位</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, as in %2.</source>
        <translation>%1，与 %2持平。</translation>
    </message>
    <message>
        <source>%1, %2 up on %3.</source>
        <comment>sentence, places, year</comment>
        <translation>%1，比 %3上升 %2 位。</translation>
    </message>
    <message>
        <source>%1, %2 down on %3.</source>
        <comment>sentence, places, year</comment>
        <translation>%1，比 %3下降 %2 位。</translation>
    </message>
    <message>
        <source>Headline indicators</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>%1 has no area beside it: with a second area under the same parent and its figures, ranking, courses and scatter appear here. Until then its own indicators stand beside each other.</source>
        <translation>%1没有同级地区。增加同一上级下的其他地区并录入数据后，这里即显示排名、走势对比和散点图；目前先并列本地区各项指标。</translation>
    </message>
    <message>
        <source>No figures of “%1” for %2 in %3: enter or import them and ranking, courses and scatter appear here. Until then the indicators of %4 stand beside each other.</source>
        <translation>还没有%2 %3的“%1”数据，录入或导入后这里即显示排名、走势对比和散点图；目前先并列%4的各项指标。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between areas</comment>
        <translation>、</translation>
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
    <name>DataScreen</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>改为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of what was copied fall beside cells that can be typed in.</source>
        <translation>
            <numerusform>复制的内容中有 %n 个落在不可填写的单元格上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n</source>
        <translation>
            <numerusform>全部保留（%n 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts, the first: %1</source>
        <translation>
            <numerusform>共 %n 处存疑，第一处：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter only the other %n</source>
        <translation>
            <numerusform>只录入其余 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 is damaged: its text is broken at line %2.</source>
        <translation>%1 已损坏：文字在第 %2 行断裂。</translation>
    </message>
    <message>
        <source>%1 holds more text than a bulletin can; nothing was read.</source>
        <translation>%1 的文字过多，不像公报；未读取。</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 没有文字。</translation>
    </message>
    <message>
        <source>%1 is damaged or no PDF.</source>
        <translation>%1 已损坏或不是 PDF。</translation>
    </message>
    <message>
        <source>%1 has more than %2 pages; nothing was read.</source>
        <translation>%1 超过 %2 页；未读取。</translation>
    </message>
    <message>
        <source>%1 holds no text: it is a scan or a picture.</source>
        <translation>%1 没有文字：可能是扫描件或图片。</translation>
    </message>
    <message>
        <source>%1 is of no format that can be read: expected xlsx, xls, ods, csv, html, txt, docx, odt or pdf.</source>
        <translation>%1 的格式无法读取：应为 xlsx、xls、ods、csv、html、txt、docx、odt 或 pdf。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>累计月份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>No series has two years, so there is no chart.</source>
        <translation>没有跨两年以上的序列，故无图表。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1%2（%3）</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>A sheet holds %1 figures at most; choose fewer, or write CSV.</source>
        <translation>一张工作表最多容纳 %1 条数据；请缩小范围，或导出为 CSV。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Computed growth (%, points)</source>
        <translation>计算增速（%，个百分点）</translation>
    </message>
    <message>
        <source>Computed share (%)</source>
        <translation>计算占比（%）</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>implied</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>worked out by formula</source>
        <translation>公式计算</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺数</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>未分主题</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Say why the figures are right as they are.</source>
        <translation>请写明数据无误的理由。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 grew by %2: %3 pulled it up by %4, while the rest fell by %5 (%6 to %7; last year&apos;s values worked back from growth).</source>
        <translation>%1增长 %2，其中%3拉动 %4，其余下降 %5（%6→%7，上年值由增速推算）。</translation>
    </message>
    <message>
        <source>%1 grew by %2: %3 pulled it up by %4, while the rest fell by %5 (%6 to %7).</source>
        <translation>%1增长 %2，其中%3拉动 %4，其余下降 %5（%6→%7）。</translation>
    </message>
    <message>
        <source>%1 grew by %2, of which %3 made %4.</source>
        <translation>%1增长 %2，其中%3拉动 %4。</translation>
    </message>
    <message>
        <source>%1 fell by %2, of which %3 made %4.</source>
        <translation>%1下降 %2，其中%3拉低 %4。</translation>
    </message>
    <message>
        <source>%1 rose again by %2 after a fall of %3.</source>
        <translation>%1由上年下降 %3 转为增长 %2。</translation>
    </message>
    <message>
        <source>%1 turned down by %2 after a rise of %3.</source>
        <translation>%1由上年增长 %3 转为下降 %2。</translation>
    </message>
    <message>
        <source>%1 reached %2, the best value since %3.</source>
        <translation>%1达 %2，为 %3 年以来最好水平。</translation>
    </message>
    <message>
        <source>%1 moved up from place %2 to place %3 of %4.</source>
        <translation>%1位次由第 %2 位升至第 %3 位（共 %4 个）。</translation>
    </message>
    <message>
        <source>%1 moved down from place %2 to place %3 of %4.</source>
        <translation>%1位次由第 %2 位降至第 %3 位（共 %4 个）。</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the whole (%4).</source>
        <translation>%1 %2，占%4 %3。</translation>
    </message>
    <message>
        <source>%1 changed by %2, %3 better than %4 (%5).</source>
        <translation>%1增速 %2，比%4（%5）高 %3。</translation>
    </message>
    <message>
        <source>%1 changed by %2, %3 below %4 (%5).</source>
        <translation>%1增速 %2，比%4（%5）低 %3。</translation>
    </message>
    <message>
        <source>%1 came to %2, up by %3.</source>
        <translation>%1达 %2，增长 %3。</translation>
    </message>
    <message>
        <source>%1 came to %2, down by %3.</source>
        <translation>%1为 %2，下降 %3。</translation>
    </message>
</context>
<context>
    <name>FontCheck</name>
    <message>
        <source>The font %1 is not installed; %2 is used in its place.</source>
        <translation>本机未安装字体 %1，改用 %2 显示。</translation>
    </message>
    <message>
        <source>No font on this computer can show Chinese. Install %1.</source>
        <translation>本机没有可显示中文的字体，请安装 %1。</translation>
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
    <name>Formula</name>
    <message>
        <source>The formula of %1 stands on itself.</source>
        <translation>%1的公式引用了自身。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>公式过长</translation>
    </message>
    <message>
        <source>an operator is expected here</source>
        <translation>此处应为运算符</translation>
    </message>
    <message>
        <source>a number or an indicator is expected here</source>
        <translation>此处应为数字或指标</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>括号没有闭合</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>this name is never closed</source>
        <translation>名称的引号没有闭合</translation>
    </message>
    <message>
        <source>Formula “%1”, character %2: %3.</source>
        <translation>公式“%1”第 %2 个字符处：%3。</translation>
    </message>
    <message>
        <source>Formula “%1” adds or subtracts different units.</source>
        <translation>公式“%1”把不同单位的数相加减。</translation>
    </message>
    <message>
        <source>Formula “%1” names no indicator.</source>
        <translation>公式“%1”中没有指标。</translation>
    </message>
    <message>
        <source>Formula “%1” does not give %2.</source>
        <translation>公式“%1”算不出以“%2”为单位的数。</translation>
    </message>
    <message>
        <source>Formula “%1” gives %2 times the number in %3.</source>
        <translation>公式“%1”的结果是以“%3”为单位时的 %2 倍。</translation>
    </message>
    <message>
        <source>Formula “%1” gives 1/%2 of the number in %3.</source>
        <translation>公式“%1”的结果只有以“%3”为单位时的 1/%2。</translation>
    </message>
</context>
<context>
    <name>FoundFigureModel</name>
    <message>
        <source>“%1” is no period; write 2024, 2025-06 or 2025年1-6月.</source>
        <translation>“%1”不是时期；请写成 2024、2025-06 或 2025年1-6月。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
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
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
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
        <source>Lead</source>
        <translation>超时序</translation>
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
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>milestone, its year</comment>
        <translation>%1（%2 年）</translation>
    </message>
    <message>
        <source>%1 without a day</source>
        <translation>%1 项未定期限</translation>
    </message>
    <message>
        <source>: </source>
        <comment>before a list</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>No work line has been set for %1 yet. Enter one under Goals.</source>
        <translation>%1 年尚未设定工作线，可在“目标”中录入。</translation>
    </message>
    <message>
        <source>no milestone yet</source>
        <translation>尚无节点</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
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
    <message>
        <source>a share of %1</source>
        <translation>占比 %1</translation>
    </message>
    <message>
        <source>at most last year</source>
        <translation>不高于上年</translation>
    </message>
    <message>
        <source>at least last year</source>
        <translation>不低于上年</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <comment>target, year</comment>
        <translation>%1（以 %2 年为基期）</translation>
    </message>
    <message>
        <source>%1: %2 became %3 (%4)</source>
        <comment>day, former and new target, who</comment>
        <translation>%1 由 %2 调整为 %3（%4）</translation>
    </message>
    <message>
        <source>compared at the year&apos;s end</source>
        <translation>年终方可比较</translation>
    </message>
    <message>
        <source>foreseen %1 below</source>
        <translation>预计低 %1</translation>
    </message>
    <message>
        <source>foreseen %1 above</source>
        <translation>预计高 %1</translation>
    </message>
    <message>
        <source>%1 below the target</source>
        <translation>低于目标 %1</translation>
    </message>
    <message>
        <source>%1 above the target</source>
        <translation>高于目标 %1</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>占比 %1</translation>
    </message>
    <message>
        <source>Adjusted target: %1.</source>
        <translation>目标已调整：%1。</translation>
    </message>
    <message>
        <source>The months of a mean that sums up over the year are not compared with the year&apos;s target: the state is that of the forecast.</source>
        <translation>年内逐月累加的均值不与全年目标直接比较，状态按全年预测判断。</translation>
    </message>
    <message>
        <source>There is nothing to print: no target and no work line has been set for %1.</source>
        <translation>没有可打印的内容：%1 年尚未设定目标和工作线。</translation>
    </message>
    <message>
        <source>%1: goals of %2</source>
        <comment>zone, year</comment>
        <translation>%1 %2 年目标进度晾晒</translation>
    </message>
    <message>
        <source>A work line needs a name.</source>
        <translation>工作线需要名称。</translation>
    </message>
    <message>
        <source>Change the work line %1</source>
        <translation>修改工作线“%1”</translation>
    </message>
    <message>
        <source>Remove the milestone %1</source>
        <translation>删除节点“%1”</translation>
    </message>
    <message>
        <source>“%1” is no year: expected one such as 2025.</source>
        <translation>“%1”不是年份：应为 2025 之类。</translation>
    </message>
    <message>
        <source>The base year %1 has to lie before the target&apos;s year.</source>
        <translation>基期年 %1 须早于目标年。</translation>
    </message>
    <message>
        <source>“%1” is no number: expected the target&apos;s value.</source>
        <translation>“%1”不是数字：应为目标值。</translation>
    </message>
    <message>
        <source>“%1” has a target for %2 already: choose it on the board to change it.</source>
        <translation>“%1”已有 %2 年目标：请在看板上选中后修改。</translation>
    </message>
    <message>
        <source>Goals of %2: %1, none with figures yet.</source>
        <translation>%2的 %1 项目标均暂无数据。</translation>
    </message>
    <message>
        <source>; slightly behind: %1</source>
        <translation>，%1 项略慢</translation>
    </message>
    <message>
        <source>; without figures: %1</source>
        <translation>，%1 项暂无数据</translation>
    </message>
    <message>
        <source>; behind: %1 (%2)</source>
        <translation>，%1 项滞后：%2</translation>
    </message>
    <message>
        <source>Goals: %1. On or ahead of pace: %2%3.</source>
        <translation>%1 项目标中 %2 项符合或快于时序%3。</translation>
    </message>
</context>
<context>
    <name>GridEdits</name>
    <message>
        <source>Change %1, %2</source>
        <translation>修改%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n figure(s)</source>
        <translation>
            <numerusform>修改 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1, %2</source>
        <translation>删除%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n figure(s)</source>
        <translation>
            <numerusform>删除 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the status of %1, %2</source>
        <translation>修改状态：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n figure(s)</source>
        <translation>
            <numerusform>修改 %n 个数据的状态</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: this source has a figure of its own here; delete one of them.</source>
        <translation>%1，%2：该来源在此已另有数据，请先删除其中一个。</translation>
    </message>
    <message>
        <source>Change the source of %1, %2</source>
        <translation>修改来源：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Change the source of %n figure(s)</source>
        <translation>
            <numerusform>修改 %n 个数据的来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1, %2</source>
        <translation>修改备注：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n figure(s)</source>
        <translation>
            <numerusform>修改 %n 个数据的备注</numerusform>
        </translation>
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
    <message>
        <source>the name of a known indicator</source>
        <translation>已知指标的名称</translation>
    </message>
    <message>
        <source>a known indicator; nearest: %1</source>
        <translation>已知的指标，相近的有：%1</translation>
    </message>
    <message>
        <source>the name of a known area</source>
        <translation>已知区域的名称</translation>
    </message>
    <message>
        <source>a known area; nearest: %1</source>
        <translation>已知的区域，相近的有：%1</translation>
    </message>
    <message>
        <source>%1 %2 became %3 %4.</source>
        <translation>%1 %2 换算为 %3 %4。</translation>
    </message>
    <message>
        <source>a value in %1, the unit of %2</source>
        <translation>以 %1 计的数值（“%2”的单位）</translation>
    </message>
    <message>
        <source>%1, as %2 says for the same figure</source>
        <translation>%1（%2 处同一数据为此值）</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>百分数</translation>
    </message>
    <message>
        <source>“%1” is no figure of a period.</source>
        <translation>“%1”不是某一时期的数据。</translation>
    </message>
    <message>
        <source>“%1” is passed over: it does not say whose total it is.</source>
        <translation>略过“%1”：未写明是谁的合计。</translation>
    </message>
    <message>
        <source>a year or the months of one</source>
        <translation>年份或某年的月份</translation>
    </message>
    <message>
        <source>%1 is %2 times the %3 stored for %4: perhaps another unit.</source>
        <translation>%1 是 %4 已存数 %3 的 %2 倍，单位可能不同。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a header or a label that names the indicator</source>
        <translation>写明指标的表头或行名</translation>
    </message>
    <message>
        <source>an area: the table names none</source>
        <translation>区域：表中未写明</translation>
    </message>
    <message>
        <source>a year: the table names none</source>
        <translation>年份：表中未写明</translation>
    </message>
    <message>
        <source>months taken together, as 1–%1月: one month alone is not kept</source>
        <translation>累计月份，如 1–%1月：单月数据不保存</translation>
    </message>
    <message>
        <source>“%1” is no figure of its own.</source>
        <translation>“%1”不单独构成数据。</translation>
    </message>
    <message>
        <source>“%1” is a target, not a result.</source>
        <translation>“%1”是目标，不是完成数。</translation>
    </message>
    <message>
        <source>an area: the text names none</source>
        <translation>地区：文中没有写明</translation>
    </message>
    <message>
        <source>a year: the text names none</source>
        <translation>年份：文中没有写明</translation>
    </message>
    <message>
        <source>fewer refusals: the rest is not listed</source>
        <translation>拒收过多，其余不再列出</translation>
    </message>
    <message>
        <source>The text says “%1” and “%2” of the same figure; the first stands.</source>
        <translation>同一数据，文中先写“%1”，又写“%2”；以前者为准。</translation>
    </message>
    <message>
        <source>Sheet “%1” is hidden in %2 and was not read.</source>
        <translation>%2 中的工作表“%1”是隐藏的，未读取。</translation>
    </message>
    <message>
        <source>Row %1 is hidden in the file; it was read all the same.</source>
        <translation>第 %1 行在文件中是隐藏的，仍已读取。</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>已停止读取 %1。</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>%1 is not %2.</source>
        <translation>填的是“%1”，应为%2。</translation>
    </message>
    <message>
        <source>Another row gives the same figure of the same period.</source>
        <translation>另有一行已给出同一时期的同一指标。</translation>
    </message>
</context>
<context>
    <name>ImporterScreen</name>
    <message>
        <source>There is no table and no sentence on the clipboard. Copy the cells in Excel, WPS or the web page first.</source>
        <translation>剪贴板里没有表格，也没有文字。请先在 Excel、WPS 或网页里复制单元格。</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Another program changed this store; its figures were read again.</source>
        <translation>其他程序修改了此数据文件，已重新读取。</translation>
    </message>
    <message>
        <source>The store&apos;s file was moved or deleted. Nothing is lost: everything is still here and can be written again.</source>
        <translation>数据文件已被移走或删除。内容没有丢失，仍全部保留在这里，可以重新写入。</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>This store can only be read: its file or folder is write-protected.</source>
        <translation>此数据文件只能读取：文件或所在文件夹不可写。</translation>
    </message>
    <message>
        <source>This store was written by a later version of the program and can only be read.</source>
        <translation>此数据文件由更新版本的程序写成，只能读取。</translation>
    </message>
    <message>
        <source>This store was brought up to date; a backup of its former state lies beside it.</source>
        <translation>此数据文件已升级到新格式，升级前的备份保存在同一文件夹。</translation>
    </message>
    <message>
        <source>Reading the store: %1 %</source>
        <translation>正在读取数据：%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open a store or begin an empty one first; then the file can be imported into it.</source>
        <translation>请先打开或新建数据库，再把文件导入其中。</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>新建数据文件…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import the clipboard</source>
        <translation>导入剪贴板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>The figures are shown as they were known on %1; they can not be changed. Goals are today&apos;s.</source>
        <translation>现在显示的是截至 %1 所知的数据，不能修改；目标仍为今天的目标。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
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
    <name>NewRows</name>
    <message>
        <source>Give it a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>Give the indicator its unit, such as 亿元, 个 or %.</source>
        <translation>请填写指标的单位，如 亿元、个、%。</translation>
    </message>
    <message>
        <source>Add the indicator %1</source>
        <translation>新增指标：%1</translation>
    </message>
    <message>
        <source>Add the area %1</source>
        <translation>新增区域：%1</translation>
    </message>
    <message>
        <source>Add the source %1</source>
        <translation>新增来源：%1</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2025-01-20.</source>
        <translation>“%1”不是日期，请写成 2025-01-20 的形式。</translation>
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
    <name>Office</name>
    <message>
        <source>The document could not be packed.</source>
        <translation>文档未能打包。</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>%1: a report is written as one of %2.</source>
        <translation>%1：报告可存为以下格式之一：%2。</translation>
    </message>
    <message>
        <source>(base)</source>
        <comment>of a step of a waterfall</comment>
        <translation>（垫底）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (below zero)</source>
        <translation>%1（零以下）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>文本文档</translation>
    </message>
    <message>
        <source>Workbook with the tables</source>
        <translation>工作簿（附表）</translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>图表数据：%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>implied</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>year on year; lower is better</source>
        <translation>同比，越低越好</translation>
    </message>
    <message>
        <source>year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>from below zero</source>
        <translation>扭亏</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>占比 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>占%2 %1</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation>%1目标 %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>%1目标</translation>
    </message>
    <message>
        <source>Target %1: %2 done</source>
        <translation>%1目标完成 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>up</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>其他指标</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
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
    <name>Report</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Indicators, goals and findings</source>
        <translation>指标、目标与要点</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1: what matters about the year</source>
        <translation>%1：全年要点</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Headline indicators</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>Open points of the audit</source>
        <translation>数据核查待处理问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附录</translation>
    </message>
    <message>
        <source>Sources of the figures of %1</source>
        <translation>%1数据来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据项数</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>本报告数据的来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>%1 年目标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>figures up to %1</source>
        <translation>数据截至%1</translation>
    </message>
    <message>
        <source>lead is completion minus the pace of the year, in percentage points</source>
        <translation>超时序为完成率减去时序进度，以百分点计</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标进度</translation>
    </message>
    <message>
        <source>Work lines and milestones</source>
        <translation>重点工作与里程碑</translation>
    </message>
    <message>
        <source>Work line</source>
        <translation>重点工作</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>no milestone set</source>
        <translation>未设里程碑</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>owner, finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Work lines of %1</source>
        <translation>%1 年重点工作</translation>
    </message>
    <message>
        <source>%2 work lines for %1</source>
        <translation>%1 年部署 %2 项重点工作</translation>
    </message>
    <message>
        <source>, %1 times that of %2</source>
        <translation>，为 %2 年的 %1 倍</translation>
    </message>
    <message>
        <source>, down %1</source>
        <comment>points</comment>
        <translation>，下降 %1</translation>
    </message>
    <message>
        <source>, up %1</source>
        <comment>points</comment>
        <translation>，提高 %1</translation>
    </message>
    <message>
        <source>, as in the year before</source>
        <translation>，与上年持平</translation>
    </message>
    <message>
        <source>, down %1</source>
        <comment>percent</comment>
        <translation>，下降 %1</translation>
    </message>
    <message>
        <source>, up %1</source>
        <comment>percent</comment>
        <translation>，增长 %1</translation>
    </message>
    <message>
        <source>over the year before</source>
        <translation>比上年</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>公布增速</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算增速</translation>
    </message>
    <message>
        <source>worked back</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减量</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Pull and contribution of the parts</source>
        <translation>各分项的拉动与贡献率</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Pull, points</source>
        <translation>拉动（百分点）</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献率</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>其余部分</translation>
    </message>
    <message>
        <source>%1 pulled %2 down by %3</source>
        <translation>%1下拉%2 %3</translation>
    </message>
    <message>
        <source>%1 pulled %2 up by %3</source>
        <translation>%1拉动%2增长 %3</translation>
    </message>
    <message>
        <source>; the rest fell by %1</source>
        <translation>，其余部分下降 %1</translation>
    </message>
    <message>
        <source>; the rest grew by %1</source>
        <translation>，其余部分增长 %1</translation>
    </message>
    <message>
        <source>%1 came to %2</source>
        <comment>indicator, value</comment>
        <translation>%1达 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 on the year before</source>
        <translation>比上年 %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Other indicators</source>
        <translation>其他指标</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <comment>whole, share</comment>
        <translation>占%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>chart, unit and notes</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2 worked back from the reported growth: %3 ÷ (%4) ≈ %5</source>
        <translation>%2 年%1由公布增速推算：%3÷（%4）≈%5</translation>
    </message>
    <message>
        <source>%1 of %2 is an expected figure</source>
        <translation>%2 年%1为预计数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, publisher and date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The report has no page “%1”. There are: %2.</source>
        <translation>报告中没有“%1”页，可选：%2。</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <comment>year, month, day of a date</comment>
        <translation>%1 年 %2 月 %3 日</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>注：%1。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>资料来源：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <comment>page number</comment>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>%1: annual report on indicators, %2</source>
        <translation>%1 %2 年度指标报告</translation>
    </message>
    <message>
        <source>Demo data: invented figures</source>
        <translation>演示数据（非真实数据）</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2</source>
        <translation>%1尚无%2的数据</translation>
    </message>
    <message>
        <source>Enter them under Data, import a file, or choose another year.</source>
        <translation>请在“数据”中录入、导入文件，或选择其他年份。</translation>
    </message>
    <message>
        <source>The report needs an area.</source>
        <translation>请指定报告的地区。</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>indicator, value, share of a whole</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>indicator, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>数据性质</translation>
    </message>
    <message>
        <source>%1: overview</source>
        <translation>%1概览</translation>
    </message>
    <message>
        <source>%1: figures</source>
        <translation>%1主要数据</translation>
    </message>
    <message>
        <source>%1 of %2 indicators with a share are half of the whole or more</source>
        <translation>%2 项有占比的指标中，%1 项占比过半</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Shares in their wholes</source>
        <translation>各指标占比</translation>
    </message>
    <message>
        <source>%1 makes %2 of %3</source>
        <translation>%1占%3的 %2</translation>
    </message>
    <message>
        <source>%1: place %2 of %3</source>
        <comment>indicator</comment>
        <translation>%1在 %3 个地区中居第 %2 位</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>横向对比</translation>
    </message>
    <message>
        <source>%1 by area</source>
        <translation>各地区%1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>位次变化</translation>
    </message>
    <message>
        <source>* %1, adjusted: %2</source>
        <comment>indicator, day and former target</comment>
        <translation>* %1 目标已调整：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is still needed</source>
        <translation>还需完成</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Still needed and foreseen</source>
        <translation>还需完成与全年预测</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 in %2: at a glance</source>
        <translation>%1%2一览</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two findings</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The saved report templates can not be read.</source>
        <translation>已保存的报告模板无法读取。</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Half-year report</source>
        <translation>半年报告</translation>
    </message>
    <message>
        <source>One page for a meeting</source>
        <translation>会议一页纸</translation>
    </message>
    <message>
        <source>League table</source>
        <translation>晾晒表</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
    <message>
        <source>Smaller shares</source>
        <translation>其余占比</translation>
    </message>
    <message>
        <source>Open points in the audit: %1</source>
        <translation>核查尚有 %1 个问题待处理</translation>
    </message>
    <message>
        <source>Milestones done: %1 of %2; overdue: %3</source>
        <translation>%2 项里程碑已完成 %1 项，逾期 %3 项</translation>
    </message>
    <message>
        <source>%1, figures as known on %2</source>
        <translation>%1（数据截至%2所知）</translation>
    </message>
    <message>
        <source>The gravest %1 are listed; the Audit screen has all of them.</source>
        <translation>此处列出最重要的 %1 个；全部问题见“核查”页面。</translation>
    </message>
    <message>
        <source>&quot;over&quot; is a lower and &quot;nearly&quot; an upper bound</source>
        <translation>“超”为下限，“近”为上限</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>未能生成 PDF。</translation>
    </message>
    <message>
        <source>The report has no pages.</source>
        <translation>报告中没有任何页。</translation>
    </message>
    <message>
        <source>%1 can not be written: the folder %2 does not exist.</source>
        <translation>无法写入“%1”：文件夹“%2”不存在。</translation>
    </message>
    <message>
        <source>%1 can not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Sheets: found “%1”, expected something like 1-3, 5, 8-.</source>
        <translation>页码：读到“%1”，应形如 1-3, 5, 8-。</translation>
    </message>
    <message>
        <source>Sheets: there is no sheet %1; the report has %2.</source>
        <translation>页码：没有第 %1 页，报告共 %2 页。</translation>
    </message>
    <message>
        <source>There is no printer “%1”, nor any other; write a PDF instead.</source>
        <translation>没有打印机“%1”，本机也没有其他打印机；请改为保存 PDF。</translation>
    </message>
    <message>
        <source>There is no printer “%1”. There are: %2.</source>
        <translation>没有打印机“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report.</source>
        <translation>打印机“%1”未接受报告。</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>new (base 0)</source>
        <translation>新增（基数为 0）</translation>
    </message>
    <message>
        <source>negative base</source>
        <translation>基数为负</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>The reported and the computed growth do not agree.</source>
        <translation>公布增速与计算增速不一致。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Growth, reported</source>
        <translation>公布增速</translation>
    </message>
    <message>
        <source>Growth, computed</source>
        <translation>计算增速</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>“%1” is a mean or a rate: it does not add up to a whole and has no share in one. Choose an amount or a count.</source>
        <translation>“%1”是平均数或比率，不能加总，没有占比；请选择总量或数量指标。</translation>
    </message>
    <message>
        <source>No figures of “%1” for %2 yet: enter or import them and the share over the years appears here.</source>
        <translation>还没有%2的“%1”数据，录入或导入后这里即显示历年占比。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between areas</comment>
        <translation>和</translation>
    </message>
    <message>
        <source>The share of “%1” is known for one year only: with the figures of an earlier year its change appears here.</source>
        <translation>“%1”的占比只有一年，补充往年数据后这里即显示占比变化。</translation>
    </message>
    <message>
        <source>“%1” has no parts. Composed of parts are:</source>
        <translation>“%1”没有分项。有分项构成的指标：</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>percent, area, change in points</comment>
        <translation>占%2 %1（%3）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>percent, area</comment>
        <translation>占%2 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>indicator, year, shares</comment>
        <translation>%1 %2%3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shares</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2 on the year before; %3 pulled most, %4.</source>
        <comment>whole, growth, part, pull in points</comment>
        <translation>%1同比 %2，其中%3拉动 %4。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
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
    <message>
        <source>A figure for “%1” is not a number; nothing was stored.</source>
        <translation>“%1”的一个值不是数字，未保存任何内容。</translation>
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
    <name>TypedFigure</name>
    <message>
        <source>“%1” is no number. Write it like 294, 65.7, 约230, 500余 or 1.2万.</source>
        <translation>“%1”不是数字。可以写成 294、65.7、约230、500余、1.2万。</translation>
    </message>
    <message>
        <source>“%1” is in another unit: %2 is counted in %3.</source>
        <translation>“%1”的单位不符：%2以%3计。</translation>
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
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>The store is being read. Try again in a moment.</source>
        <translation>正在读取数据，请稍后再试。</translation>
    </message>
    <message>
        <source>These are the figures as known on %1; go back to today&apos;s to change anything.</source>
        <translation>这是截至 %1 所知的数据；要修改，请先回到今天的数据。</translation>
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
    <name>zoneboard::AddForm</name>
    <message>
        <source>New indicator</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新增区域</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新增来源</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>such as 亿元, 个, %</source>
        <translation>如 亿元、个、%</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>优劣方向</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>上级区域</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级指标</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>不分优劣</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>town</source>
        <translation>乡镇街道</translation>
    </message>
    <message>
        <source>district</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>city</source>
        <translation>设区市</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>amount of a period</source>
        <translation>时期数（流量）</translation>
    </message>
    <message>
        <source>level at a date</source>
        <translation>时点数（存量）</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均数</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比率</translation>
    </message>
</context>
<context>
    <name>zoneboard::AuditScreen</name>
    <message>
        <source>Find in the findings</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>已确认 %1</translation>
    </message>
    <message>
        <source>Nothing to check: every figure agrees with the others.</source>
        <translation>没有待处理的问题，各项数据相互吻合。</translation>
    </message>
    <message>
        <source>No finding of this kind.</source>
        <translation>没有此类问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) checked</source>
        <translation>
            <numerusform>已核查 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>zoneboard::CardRow</name>
    <message>
        <source>Headline figures</source>
        <translation>主要指标</translation>
    </message>
    <message>
        <source>The headline indicators</source>
        <translation>恢复默认指标</translation>
    </message>
</context>
<context>
    <name>zoneboard::CellPanel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History of this cell</source>
        <translation>修订历史</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>在趋势中查看</translation>
    </message>
    <message>
        <source>Go to the audit</source>
        <translation>前往核查</translation>
    </message>
    <message>
        <source>Choose a cell to see its source, status and history.</source>
        <translation>选中一个单元格，可查看它的来源、状态和修订历史。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>area, period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells chosen: a choice below is for all of them</source>
        <translation>
            <numerusform>已选 %n 个单元格，以下修改对全部生效</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Worked out: %1</source>
        <translation>按公式计算：%1</translation>
    </message>
    <message>
        <source>Implied by next year&apos;s growth; stored nowhere. Type the figure once you have it.</source>
        <translation>由次年增速推算，未入库。取得实际数据后请直接填写。</translation>
    </message>
    <message>
        <source>Growth as reported: %1</source>
        <translation>公布增速 %1</translation>
    </message>
    <message>
        <source>Growth as computed: %1</source>
        <translation>计算增速 %1</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>status</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
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
    <name>zoneboard::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Name, code or pinyin initials of anything</source>
        <translation>输入名称、代码或拼音首字母</translation>
    </message>
    <message>
        <source>Search indicators, areas, screens and actions</source>
        <translation>搜索指标、地区、页面和操作</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or the pinyin initials.</source>
        <translation>没有找到。请少输入几个字，或改用拼音首字母。</translation>
    </message>
</context>
<context>
    <name>zoneboard::CompareScreen</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The indicator that is compared</source>
        <translation>要对比的指标</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Second indicator of the scatter</source>
        <translation>散点图的另一指标</translation>
    </message>
    <message>
        <source>movement since</source>
        <translation>位次变化自</translation>
    </message>
    <message>
        <source>Year that movement counts from</source>
        <translation>位次变化的起始年份</translation>
    </message>
    <message>
        <source>There is nothing to compare here. Choose another indicator, area or year above, or drop a table with figures on the window.</source>
        <translation>这里没有可对比的内容。请在上方另选指标、地区或年份，或把数据表拖进窗口。</translation>
    </message>
</context>
<context>
    <name>zoneboard::DataScreen</name>
    <message>
        <source>Find an indicator</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>指标范围</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>The months of the chosen year, each from January on</source>
        <translation>所选年份各月累计</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>录入来源</translation>
    </message>
    <message>
        <source>The source of new figures that are typed or pasted</source>
        <translation>新录入、新粘贴的数据记入此来源</translation>
    </message>
    <message>
        <source>Source of what is entered</source>
        <translation>录入来源</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>An earlier year</source>
        <translation>更早的年份</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>有数据的指标</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation>有缺数</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>含预计数</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>含快报数</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>This store knows no indicator yet. Add one, or import a table.</source>
        <translation>数据库中还没有指标。请新增指标，或导入表格。</translation>
    </message>
    <message>
        <source>No indicator fits what is asked for. Show all indicators to enter figures.</source>
        <translation>没有符合条件的指标。要录入数据，请选择“全部指标”。</translation>
    </message>
</context>
<context>
    <name>zoneboard::EntryBar</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>（另有 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>zoneboard::FigureDetail</name>
    <message>
        <source>share %1</source>
        <translation>占比 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, source</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Keep the stored</source>
        <translation>保留已存</translation>
    </message>
    <message>
        <source>Take as revision</source>
        <translation>作为修订</translation>
    </message>
    <message>
        <source>Both, by source</source>
        <translation>两者并存</translation>
    </message>
    <message>
        <source>Choose a figure to see where it stands.</source>
        <translation>选中一个数据，可以看到它的出处。</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>indicator, area, period, value</comment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>Cell %1: %2</source>
        <translation>单元格 %1：%2</translation>
    </message>
</context>
<context>
    <name>zoneboard::FindingDelegate</name>
    <message>
        <source>%1 · acknowledged: %2</source>
        <comment>place, reason</comment>
        <translation>%1 · 已确认：%2</translation>
    </message>
</context>
<context>
    <name>zoneboard::FindingPanel</name>
    <message>
        <source>Figures of the finding</source>
        <translation>相关数据</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The figures it rests on; a click leads to them</source>
        <translation>相关数据（点击前往）</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>建议修改</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>按此修改</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>数据无误的理由</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Show in Data</source>
        <translation>在数据中查看</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>在趋势中查看</translation>
    </message>
    <message>
        <source>Choose a finding to see its figures and what can be done.</source>
        <translation>选择一条核查结果，可查看相关数据和处理办法。</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>zoneboard::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>主要发现</translation>
    </message>
    <message numerus="yes">
        <source>The audit has %n finding(s) to look at</source>
        <translation>
            <numerusform>数据核查：%n 条待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>查看：%1</translation>
    </message>
</context>
<context>
    <name>zoneboard::FoundFigureModel</name>
    <message>
        <source>Decide…</source>
        <translation>待定…</translation>
    </message>
    <message>
        <source>Keep stored</source>
        <translation>保留已存</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>并存</translation>
    </message>
    <message>
        <source>To be stored</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不存</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>zoneboard::GoalModel</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
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
    <message>
        <source>Target</source>
        <translation>全年目标</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>超时序</translation>
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
        <source>As of %1</source>
        <translation>截至 %1</translation>
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
    <message>
        <source>Save the board</source>
        <translation>保存晾晒表</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print the board…</source>
        <translation>打印晾晒表…</translation>
    </message>
    <message>
        <source>Print a page for each owner…</source>
        <translation>按责任单位分页打印…</translation>
    </message>
    <message>
        <source>Board as PDF, A4…</source>
        <translation>晾晒表存为 PDF（A4）…</translation>
    </message>
    <message>
        <source>Board as PDF, A3…</source>
        <translation>晾晒表存为 PDF（A3）…</translation>
    </message>
    <message>
        <source>Board and owners&apos; pages as PDF, A4…</source>
        <translation>晾晒表与各责任单位分页存为 PDF（A4）…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标设置</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新增目标</translation>
    </message>
    <message>
        <source>Ctrl+T; a milestone: Ctrl+M</source>
        <translation>Ctrl+T；新增节点：Ctrl+M</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>打印晾晒表</translation>
    </message>
    <message>
        <source>Ctrl+[ and Ctrl+] step through the months</source>
        <translation>Ctrl+[ 与 Ctrl+] 逐月切换</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order: catalog</source>
        <translation>排序：指标次序</translation>
    </message>
    <message>
        <source>Order: lead, the last first</source>
        <translation>排序：超时序（由低到高）</translation>
    </message>
    <message>
        <source>Order: state, the worst first</source>
        <translation>排序：状态（由差到好）</translation>
    </message>
    <message>
        <source>Order: weight</source>
        <translation>排序：权重</translation>
    </message>
    <message>
        <source>Order: owner</source>
        <translation>排序：责任单位</translation>
    </message>
    <message>
        <source>No numeric target has been set for %1 yet. Suggestions stand in the column of targets; take one over with a click below, or type one.</source>
        <translation>%1 年尚未设定数值目标。目标列为建议值：点下方按钮即采用，也可直接在该列录入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, what there is to say</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 has no target yet. Suggestions from last year:</source>
        <translation>“%1”尚未设定目标。按上年数据建议：</translation>
    </message>
    <message>
        <source>Take over %1 (%2)</source>
        <translation>采用 %1（%2）</translation>
    </message>
</context>
<context>
    <name>zoneboard::GridLegend</name>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>快报</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>推算（未入库）</translation>
    </message>
    <message>
        <source>by formula</source>
        <translation>公式计算</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺数</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneboard::HeaderBar</name>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>搜索  Ctrl+K</translation>
    </message>
    <message>
        <source>Search indicators, areas, screens and actions</source>
        <translation>搜索指标、地区、页面和操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>zoneboard::ImporterDone</name>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入其他文件</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>查看数据</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>导入已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are stored</source>
        <translation>
            <numerusform>已存入 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is as it was before. What you decided is still here.</source>
        <translation>数据库已恢复原样。您所作的选择仍然保留。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>figures</comment>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revised; their former values stay in the history</source>
        <comment>figures</comment>
        <translation>
            <numerusform>修订 %n 个，原值保留在历史中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>figures</comment>
        <translation>
            <numerusform>未存入 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new indicator(s)</source>
        <translation>
            <numerusform>新增指标 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new area(s)</source>
        <translation>
            <numerusform>新增地区 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) remembered for the next file</source>
        <translation>
            <numerusform>记住了 %n 个名称，下次不再询问</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed after it; undo that first.</source>
        <translation>此后又有修改，请先撤销那些修改。</translation>
    </message>
</context>
<context>
    <name>zoneboard::ImporterScreen</name>
    <message>
        <source>The sheet as it was sent</source>
        <translation>来件表格</translation>
    </message>
    <message>
        <source>The text as it was sent</source>
        <translation>来件文字</translation>
    </message>
    <message>
        <source>Figures that were found</source>
        <translation>识别出的数据</translation>
    </message>
    <message>
        <source>Sheet or file that is shown</source>
        <translation>显示的工作表或文件</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sheet, its number of figures</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 行 × %2 列</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>This store can only be read.</source>
        <translation>此数据库只读，不能存入。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be decided first.</source>
        <translation>
            <numerusform>还有 %n 处与已存数不一致，请先作出选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refused.</source>
        <translation>
            <numerusform>%n 处未能读入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is stored already.</source>
        <translation>其中的数据都已存入。</translation>
    </message>
    <message>
        <source>No figure was found. Correct above how the file is read.</source>
        <translation>没有识别出数据，可在上方更正读法。</translation>
    </message>
    <message numerus="yes">
        <source>Store %n figure(s)</source>
        <translation>
            <numerusform>存入 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 of %2 figures</source>
        <translation>识别出 %2 个数据，存入 %1 个</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>正在读取剪贴板…</translation>
    </message>
    <message>
        <source>Recognising figures…</source>
        <translation>正在识别数据…</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3)</source>
        <translation>正在读取 %1（第 %2 个，共 %3 个）</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>zoneboard::ImporterStart</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste the clipboard</source>
        <translation>粘贴剪贴板</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Tables: xlsx, xls, ods, csv in any encoding, web pages. Sentences: txt, docx, odt, pdf. Or a block copied from Excel, WPS or a web page (Ctrl+V). Nothing is stored before you have seen and accepted it.</source>
        <translation>表格：xlsx、xls、ods、csv（GBK、UTF-8 等编码）、网页。文字：txt、docx、odt、pdf。也可粘贴从 Excel、WPS 或网页复制的单元格（Ctrl+V）。经您核对确认之后，才会存入。</translation>
    </message>
    <message>
        <source>Drop the files of the bureaus here</source>
        <translation>把各部门报来的文件拖到这里</translation>
    </message>
</context>
<context>
    <name>zoneboard::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Zoneboard</source>
        <translation>园区看板</translation>
    </message>
    <message>
        <source>%1 – Zoneboard</source>
        <translation>%1 – 园区看板</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Zoneboard stores (*.zone)</source>
        <translation>园区看板数据文件 (*.zone)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables and texts (%1)</source>
        <translation>表格和文字 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, step</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Indicator · %1</source>
        <comment>area</comment>
        <translation>指标 · %1</translation>
    </message>
    <message>
        <source>Indicator · no figures yet</source>
        <translation>指标 · 尚无数据</translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation>查看某日所知的数据</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>zoneboard::MappingStrip</name>
    <message>
        <source>Header row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>即</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year if not said</source>
        <translation>未写明时的年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rows of the header</source>
        <translation>表头行数</translation>
    </message>
    <message>
        <source>Indicator of the whole table</source>
        <translation>全表的指标</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>该列的内容</translation>
    </message>
    <message>
        <source>Indicator of the column</source>
        <translation>该列的指标</translation>
    </message>
    <message>
        <source>As the rows say</source>
        <translation>按行内名称</translation>
    </message>
    <message>
        <source>Unit of the column</source>
        <translation>该列的单位</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column letter, its header</comment>
        <translation>%1 列：%2</translation>
    </message>
    <message>
        <source>In the headers</source>
        <translation>在表头中</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>全表同一指标</translation>
    </message>
    <message>
        <source>As the indicator</source>
        <translation>同指标单位</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>不读</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Growth, %</source>
        <translation>增速（%）</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>变动（百分点）</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Click a column of the sheet to correct it.</source>
        <translation>点选表中的一列，可更正其含义。</translation>
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
    <message>
        <source>+ new aim with conditions</source>
        <translation>+ 新增争创目标</translation>
    </message>
    <message>
        <source>+ new work line</source>
        <translation>+ 新增工作线</translation>
    </message>
    <message>
        <source>+ new condition</source>
        <translation>+ 新增条件</translation>
    </message>
</context>
<context>
    <name>zoneboard::NoticeBar</name>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zoneboard::OverviewScreen</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>This area has no figures yet. Drop a table or a bulletin here to read it, or choose another area above.</source>
        <translation>该地区还没有数据。可把表格或公报文件拖到这里读取，或在上方选择其他地区。</translation>
    </message>
    <message>
        <source>There are no figures to show for %1. Choose another year above.</source>
        <translation>%1没有可显示的数据，请在上方选择其他年份。</translation>
    </message>
</context>
<context>
    <name>zoneboard::PageListModel</name>
    <message>
        <source>No figures for it here: left out</source>
        <translation>本区域没有相关数据，已略去</translation>
    </message>
    <message>
        <source>The figures changed since the heading was written; they now say: %1</source>
        <translation>标题写成后数据有变，按现有数据应为：%1</translation>
    </message>
    <message numerus="yes">
        <source>Runs on over %n sheets</source>
        <translation>
            <numerusform>续排，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>zoneboard::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>There are no figures for %1.</source>
        <translation>没有 %1 年的数据。</translation>
    </message>
    <message>
        <source>This page has no figures for %1.</source>
        <translation>本页没有 %1 年的数据。</translation>
    </message>
    <message>
        <source>→ ← pages · ↑ ↓ years · Tab figures · B black · number and Enter: a page · Esc end</source>
        <translation>→ ← 翻页 · ↑ ↓ 换年度 · Tab 逐项看数 · B 黑屏 · 页码加回车跳页 · Esc 结束</translation>
    </message>
</context>
<context>
    <name>zoneboard::PrintDialog</name>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>全部页</translation>
    </message>
    <message numerus="yes">
        <source>All %n sheets</source>
        <translation>
            <numerusform>全部 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>页面范围</translation>
    </message>
    <message>
        <source>1-3, 5, 8-</source>
        <translation>1-3, 5, 8-</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>双面，长边翻转</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>双面，短边翻转</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Add one in the system&apos;s settings, or save a PDF.</source>
        <translation>本机没有打印机。请在系统设置中添加，或另存为 PDF。</translation>
    </message>
    <message>
        <source>Name the sheets to print.</source>
        <translation>请填写要打印的页。</translation>
    </message>
</context>
<context>
    <name>zoneboard::ProblemCards</name>
    <message>
        <source>Show it</source>
        <translation>看原文</translation>
    </message>
    <message>
        <source>Show %1 in the file</source>
        <translation>在文件中显示 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the store.</source>
        <translation>
            <numerusform>%n 个数据与已存数不一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the store; all are decided.</source>
        <translation>
            <numerusform>%n 个数据与已存数不一致，均已处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all stored</source>
        <translation>全部保留已存</translation>
    </message>
    <message>
        <source>Revise all</source>
        <translation>全部作为修订</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>全部并存</translation>
    </message>
    <message>
        <source>No indicator is called “%1”.</source>
        <translation>没有叫“%1”的指标。</translation>
    </message>
    <message>
        <source>It means…</source>
        <translation>它是…</translation>
    </message>
    <message>
        <source>It means… (%1?)</source>
        <translation>它是…（%1？）</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>“%1”指什么</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>Make “%1” a new indicator</source>
        <translation>把“%1”新增为指标</translation>
    </message>
    <message>
        <source>No area is called “%1”.</source>
        <translation>没有叫“%1”的地区。</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新增地区</translation>
    </message>
    <message>
        <source>Make “%1” a new area</source>
        <translation>把“%1”新增为地区</translation>
    </message>
    <message>
        <source>Refused: expected %1.</source>
        <translation>未能读入：应有%1。</translation>
    </message>
    <message>
        <source>“%1” is refused: expected %2.</source>
        <translation>“%1”未能读入：应为%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more refused.</source>
        <translation>
            <numerusform>另有 %n 处未能读入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are stored just so already.</source>
        <translation>
            <numerusform>%n 个数据与已存数相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were not read as figures.</source>
        <translation>
            <numerusform>%n 处未作为数据读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>哪些？</translation>
    </message>
</context>
<context>
    <name>zoneboard::Rail</name>
    <message>
        <source>Zoneboard</source>
        <translation>园区看板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>years, indicators</comment>
        <translation>%1 年 · %2</translation>
    </message>
    <message>
        <source>%1–%2 · %3</source>
        <comment>years, indicators</comment>
        <translation>%1–%2 年 · %3</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>更新于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <comment>screen, findings</comment>
        <translation>
            <numerusform>%1，%n 条待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>截至 %1 所知</translation>
    </message>
</context>
<context>
    <name>zoneboard::ReportScreen</name>
    <message>
        <source>Type a name of your own for the template, then save it.</source>
        <translation>请先为模板输入自己的名称，再保存。</translation>
    </message>
    <message>
        <source>Save the report template “%1”</source>
        <translation>保存报告模板“%1”</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>模板“%1”已保存。</translation>
    </message>
    <message>
        <source>Remove the report template “%1”</source>
        <translation>删除报告模板“%1”</translation>
    </message>
    <message>
        <source>The template “%1” is removed; undo brings it back.</source>
        <translation>模板“%1”已删除，可撤销恢复。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报告已发送到打印机。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Choose a template, or type a name and save this one under it.</source>
        <translation>选择模板，或输入名称后另存为新模板。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>删除此模板</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>Back to the heading made from the figures</source>
        <translation>恢复按数据生成的标题</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面正文</translation>
    </message>
    <message>
        <source>Text of the page; “# ” begins a subheading, “- ” a point</source>
        <translation>页面正文；行首“# ”为小标题，“- ”为要点</translation>
    </message>
    <message>
        <source>Paper and layout</source>
        <translation>纸张与版式</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Preview of the sheets</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Chosen indicator beside…</source>
        <translation>所选指标与另一指标对照…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Composition and pull</source>
        <translation>构成与拉动</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Goal owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>A3 paper</source>
        <translation>A3 纸</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Two charts a sheet</source>
        <translation>每页两图</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Printed on both sides: page numbers outside</source>
        <translation>双面打印：页码在外侧</translation>
    </message>
    <message>
        <source>Page numbers with the total</source>
        <translation>页码含总页数</translation>
    </message>
    <message>
        <source>Left out, since there are no figures: %1.</source>
        <translation>没有数据，已略去：%1。</translation>
    </message>
    <message>
        <source>The font %1 is not installed; %2 stands in for it.</source>
        <translation>未安装字体 %1，已用 %2 代替。</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>The reports are compiled by “%1”</source>
        <translation>报告编制单位改为“%1”</translation>
    </message>
    <message>
        <source>Compiling office</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Compiling office, for the cover</source>
        <translation>编制单位（印在封面）</translation>
    </message>
    <message>
        <source>Margins and text of official documents (GB/T 9704)</source>
        <translation>公文页边距和正文（GB/T 9704）</translation>
    </message>
</context>
<context>
    <name>zoneboard::SettingsScreen</name>
    <message>
        <source>For you</source>
        <translation>个人设置</translation>
    </message>
    <message>
        <source>For this store: lights of the goals</source>
        <translation>本数据文件：目标亮灯</translation>
    </message>
    <message>
        <source>Lead is completion minus the share of the year that has passed, in percentage points.</source>
        <translation>领先 = 完成率 − 时序进度，单位为百分点。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of growth</source>
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>Large numbers</source>
        <translation>大数显示</translation>
    </message>
    <message>
        <source>Name in the history of changes</source>
        <translation>修改记录中的署名</translation>
    </message>
    <message>
        <source>Pace to compare with</source>
        <translation>时序进度</translation>
    </message>
    <message>
        <source>Ahead from a lead of (points)</source>
        <translation>快于时序：领先不低于（百分点）</translation>
    </message>
    <message>
        <source>Behind below a lead of (points)</source>
        <translation>滞后：领先低于（百分点）</translation>
    </message>
    <message>
        <source>Near the target within (%)</source>
        <translation>接近目标：差距不超过（%）</translation>
    </message>
    <message>
        <source>Milestone due soon within (days)</source>
        <translation>节点临近到期（天）</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Up orange, down blue</source>
        <translation>涨橙跌蓝</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>涨红跌绿</translation>
    </message>
    <message>
        <source>Up green, down red</source>
        <translation>涨绿跌红</translation>
    </message>
    <message>
        <source>12,345.6 (grouped)</source>
        <translation>12,345.6（千分位）</translation>
    </message>
    <message>
        <source>12345.6 (plain)</source>
        <translation>12345.6（不分隔）</translation>
    </message>
    <message>
        <source>Calendar: months that have passed</source>
        <translation>日历：按已过月份</translation>
    </message>
    <message>
        <source>Season: as last year went</source>
        <translation>季节：按上年同期占比</translation>
    </message>
    <message>
        <source>Change when the lights of goals change</source>
        <translation>修改目标亮灯阈值</translation>
    </message>
</context>
<context>
    <name>zoneboard::SharesScreen</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The indicator whose shares are shown</source>
        <translation>要查看占比的指标</translation>
    </message>
    <message>
        <source>There are no shares to show here. Choose another indicator, area or year above, or drop a table with figures on the window.</source>
        <translation>这里没有可显示的占比。请在上方另选指标、地区或年份，或把数据表拖进窗口。</translation>
    </message>
</context>
<context>
    <name>zoneboard::SheetPreviewModel</name>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不存</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未能读入</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>cell name, its text, what it is taken for</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Type over it to correct it.</source>
        <translation>可直接输入更正。</translation>
    </message>
</context>
<context>
    <name>zoneboard::TargetForm</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基期年</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>none: a target of one year</source>
        <translation>不填为年度目标</translation>
    </message>
    <message>
        <source>A path of several years counts from here: 2020 to 2025, or 2025 to 2030.</source>
        <translation>多年目标由此起算：如 2020 至 2025、2025 至 2030。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平值</translation>
    </message>
    <message>
        <source>Growth, %</source>
        <translation>增速，%</translation>
    </message>
    <message>
        <source>Share of the parent area, %</source>
        <translation>占上级地区比重，%</translation>
    </message>
    <message>
        <source>At least last year</source>
        <translation>不低于上年</translation>
    </message>
    <message>
        <source>Adjusted targets:</source>
        <translation>历次调整：</translation>
    </message>
    <message>
        <source>The target has not been adjusted since it was set.</source>
        <translation>目标设定后未作调整。</translation>
    </message>
    <message>
        <source>Should stay below</source>
        <translation>控制类（不得超过）</translation>
    </message>
    <message>
        <source>Energy, emissions: done only when the year is over</source>
        <translation>能耗、排放等：年终不超过目标方为完成</translation>
    </message>
</context>
<context>
    <name>zoneboard::TrendsScreen</name>
    <message>
        <source>%1–%2: %3 a year</source>
        <comment>years, mean growth</comment>
        <translation>%1–%2 年均增速 %3</translation>
    </message>
    <message>
        <source>Name, code or pinyin initials</source>
        <translation>名称、代码或拼音首字母</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>搜索指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Choose several with Ctrl to compare them as indices</source>
        <translation>按住 Ctrl 可选多个指标，以指数对比</translation>
    </message>
    <message>
        <source>Columns and growth</source>
        <translation>总量与增速</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Compare areas</source>
        <translation>对比地区</translation>
    </message>
    <message>
        <source>Range of years</source>
        <translation>年份范围</translation>
    </message>
    <message>
        <source>Drag the ends to choose the years; a double click takes all. Keys: arrows move the end, with Shift the beginning.</source>
        <translation>拖动两端选择年份，双击恢复全部。键盘：方向键移动终点，按住 Shift 移动起点。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>分年数据</translation>
    </message>
    <message>
        <source>Compound annual growth over the range of years</source>
        <translation>所选年份的年均增速（复合）</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The compared series in their own values, where they have one unit</source>
        <translation>所选序列单位相同时，按数值对比</translation>
    </message>
</context>
<context>
    <name>zoneboard::Welcome</name>
    <message>
        <source>The year of a development zone, on one screen and on paper</source>
        <translation>园区一年的数据，一屏看清，一册印出</translation>
    </message>
    <message>
        <source>Open a store of figures, begin an empty one, or look at the sample. A store is one file that ends in .zone; it can also be dropped here.</source>
        <translation>打开一个数据文件、新建空白文件，或先看看示例。数据文件以 .zone 结尾，也可以直接拖到这里。</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>新建数据文件…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
</TS>
