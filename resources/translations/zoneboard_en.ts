<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>%1 of %2, %3: %4 is reported, but %5 after %6 is %7.</source>
        <translation>%1 of %2, %3: %4 is reported, but %5 after %6 is %7.</translation>
    </message>
    <message>
        <source>Check the value, last year&apos;s value and the reported growth against the source; the growth may be at comparable prices.</source>
        <translation>Check the value, last year&apos;s value and the reported growth against the source; the growth may be at comparable prices.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 is reported, but %5 of %6 is %7.</source>
        <translation>%1 of %2, %3: %4 is reported, but %5 of %6 is %7.</translation>
    </message>
    <message>
        <source>Check the share and the whole against the source.</source>
        <translation>Check the share and the whole against the source.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 can not be %5 of any whole number; of %6 it would be %7.</source>
        <translation>%1 of %2, %3: %4 can not be %5 of any whole number; of %6 it would be %7.</translation>
    </message>
    <message>
        <source>Ask the source for the whole it divided by.</source>
        <translation>Ask the source for the whole it divided by.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: a share of %4 is more than the whole.</source>
        <translation>%1 of %2, %3: a share of %4 is more than the whole.</translation>
    </message>
    <message>
        <source>Check the share against the source.</source>
        <translation>Check the share against the source.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: a count can not be %4.</source>
        <translation>%1 of %2, %3: a count can not be %4.</translation>
    </message>
    <message>
        <source>Check the value against the source.</source>
        <translation>Check the value against the source.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: nobody knows where %4 comes from.</source>
        <translation>%1 of %2, %3: nobody knows where %4 comes from.</translation>
    </message>
    <message>
        <source>Name the source.</source>
        <translation>Name the source.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 is still the expected figure.</source>
        <translation>%1 of %2, %3: %4 is still the expected figure.</translation>
    </message>
    <message>
        <source>Enter the final figure.</source>
        <translation>Enter the final figure.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: one source says %4, another %5.</source>
        <translation>%1 of %2, %3: one source says %4, another %5.</translation>
    </message>
    <message>
        <source>Keep the figure of the source that is responsible.</source>
        <translation>Keep the figure of the source that is responsible.</translation>
    </message>
    <message>
        <source>Set it to %1.</source>
        <translation>Set it to %1.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: a growth of %4 stands out; the middle of %5 years is %6.</source>
        <translation>%1 of %2, %3: a growth of %4 stands out; the middle of %5 years is %6.</translation>
    </message>
    <message>
        <source>Check the value against the source, or say why it is so.</source>
        <translation>Check the value against the source, or say why it is so.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 is missing inside the series.</source>
        <translation>%1 of %2: %3 is missing inside the series.</translation>
    </message>
    <message>
        <source>Enter the figure of that year.</source>
        <translation>Enter the figure of that year.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: the part (%4) is larger than its whole, %5 (%6).</source>
        <translation>%1 of %2, %3: the part (%4) is larger than its whole, %5 (%6).</translation>
    </message>
    <message>
        <source>Check both values and their units.</source>
        <translation>Check both values and their units.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: the parts add up to %4, not to %5.</source>
        <translation>%1 of %2, %3: the parts add up to %4, not to %5.</translation>
    </message>
    <message>
        <source>Check the parts and the whole against the source.</source>
        <translation>Check the parts and the whole against the source.</translation>
    </message>
    <message>
        <source>%1 of %2: lower is better, but the target of %3 asks for more than %4.</source>
        <translation>%1 of %2: lower is better, but the target of %3 asks for more than %4.</translation>
    </message>
    <message>
        <source>Check the target.</source>
        <translation>Check the target.</translation>
    </message>
    <message>
        <source>%1 of %2: the target of %3 was reached already in its base year (%4).</source>
        <translation>%1 of %2: the target of %3 was reached already in its base year (%4).</translation>
    </message>
    <message>
        <source>%1 has no unit.</source>
        <translation>%1 has no unit.</translation>
    </message>
    <message>
        <source>Give the indicator its unit.</source>
        <translation>Give the indicator its unit.</translation>
    </message>
    <message>
        <source>%1 is a part of itself.</source>
        <translation>%1 is a part of itself.</translation>
    </message>
    <message>
        <source>Choose another whole for it.</source>
        <translation>Choose another whole for it.</translation>
    </message>
    <message>
        <source>%1 lies inside itself.</source>
        <translation>%1 lies inside itself.</translation>
    </message>
    <message>
        <source>Choose another parent for it.</source>
        <translation>Choose another parent for it.</translation>
    </message>
    <message>
        <source>Keep %1 (%2) and withdraw %3 (%4).</source>
        <translation>Keep %1 (%2) and withdraw %3 (%4).</translation>
    </message>
    <message>
        <source>Set %1 of %2, %3, from %4 to %5.</source>
        <translation>Set %1 of %2, %3, from %4 to %5.</translation>
    </message>
    <message>
        <source>Mend the indicator&apos;s formula.</source>
        <translation>Mend the indicator&apos;s formula.</translation>
    </message>
    <message>
        <source>%1 of %2, %3: %4 after %5; the unit seems to be off by a factor of %6.</source>
        <translation>%1 of %2, %3: %4 after %5; the unit seems to be off by a factor of %6.</translation>
    </message>
    <message>
        <source>%1 of %2: nobody knows where %3 figures from %4 on come from.</source>
        <translation>%1 of %2: nobody knows where %3 figures from %4 on come from.</translation>
    </message>
</context>
<context>
    <name>AuditRules</name>
    <message>
        <source>share that can not be</source>
        <translation>share that can not be</translation>
    </message>
    <message>
        <source>part larger than its whole</source>
        <translation>part larger than its whole</translation>
    </message>
    <message>
        <source>share over 100%</source>
        <translation>share over 100%</translation>
    </message>
    <message>
        <source>negative count</source>
        <translation>negative count</translation>
    </message>
    <message>
        <source>slip of the unit</source>
        <translation>slip of the unit</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>circle</translation>
    </message>
    <message>
        <source>growth does not fit</source>
        <translation>growth does not fit</translation>
    </message>
    <message>
        <source>share does not fit</source>
        <translation>share does not fit</translation>
    </message>
    <message>
        <source>parts do not add up</source>
        <translation>parts do not add up</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sources disagree</translation>
    </message>
    <message>
        <source>unusual jump</source>
        <translation>unusual jump</translation>
    </message>
    <message>
        <source>target the wrong way</source>
        <translation>target the wrong way</translation>
    </message>
    <message>
        <source>target met from the start</source>
        <translation>target met from the start</translation>
    </message>
    <message>
        <source>missing year</source>
        <translation>missing year</translation>
    </message>
    <message>
        <source>expected figure not replaced</source>
        <translation>expected figure not replaced</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>no source</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>no unit</translation>
    </message>
    <message>
        <source>wrong formula</source>
        <translation>wrong formula</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notice</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>Acknowledge a finding: %1</source>
        <translation>Acknowledge a finding: %1</translation>
    </message>
    <message>
        <source>Open a finding again</source>
        <translation>Open a finding again</translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>It compares with another area or with the plan&apos;s pace.</source>
        <translation>It compares with another area or with the plan&apos;s pace.</translation>
    </message>
    <message>
        <source>It is measured against another period than the year before.</source>
        <translation>It is measured against another period than the year before.</translation>
    </message>
    <message>
        <source>It is an average over several years.</source>
        <translation>It is an average over several years.</translation>
    </message>
    <message>
        <source>It is the amount of a change, not the amount itself.</source>
        <translation>It is the amount of a change, not the amount itself.</translation>
    </message>
    <message>
        <source>It tells how much of a plan is done.</source>
        <translation>It tells how much of a plan is done.</translation>
    </message>
    <message>
        <source>It is the change of a growth rate or of another rate told before.</source>
        <translation>It is the change of a growth rate or of another rate told before.</translation>
    </message>
    <message>
        <source>It is a multiple of something other than the year before.</source>
        <translation>It is a multiple of something other than the year before.</translation>
    </message>
    <message>
        <source>The text does not name each part of the ratio.</source>
        <translation>The text does not name each part of the ratio.</translation>
    </message>
    <message>
        <source>The number has no unit.</source>
        <translation>The number has no unit.</translation>
    </message>
    <message>
        <source>The text does not say what the number measures.</source>
        <translation>The text does not say what the number measures.</translation>
    </message>
    <message>
        <source>It is no statistical figure.</source>
        <translation>It is no statistical figure.</translation>
    </message>
</context>
<context>
    <name>Bundled</name>
    <message>
        <source>Figures that come with the program</source>
        <translation>Figures that come with the program</translation>
    </message>
    <message>
        <source>Expected figures replaced by final ones</source>
        <translation>Expected figures replaced by final ones</translation>
    </message>
    <message>
        <source>There is no data set “%1”; there are %2.</source>
        <translation>There is no data set “%1”; there are %2.</translation>
    </message>
    <message>
        <source>The catalog of indicators</source>
        <translation>The catalog of indicators</translation>
    </message>
    <message>
        <source>%1: “%2” is no %3.</source>
        <translation>%1: “%2” is no %3.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no indicator “%1”. Nearest: %2.</source>
        <translation>There is no indicator “%1”. Nearest: %2.</translation>
    </message>
    <message>
        <source>There is no area “%1”. Nearest: %2.</source>
        <translation>There is no area “%1”. Nearest: %2.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 and change</source>
        <translation>%1 and change</translation>
    </message>
    <message>
        <source>%1 and growth</source>
        <translation>%1 and growth</translation>
    </message>
    <message>
        <source>change, points</source>
        <translation>change, points</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>growth</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>percentage points</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <comment>year, level</comment>
        <translation>Target %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area, indicator</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; index %2 (%3 = 100)</source>
        <translation>%1; index %2 (%3 = 100)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>%1, index</source>
        <translation>%1, index</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>%1, %2 of the whole</source>
        <translation>%1, %2 of the whole</translation>
    </message>
    <message>
        <source>Composition of %1</source>
        <translation>Composition of %1</translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, place %2 of %3</translation>
    </message>
    <message>
        <source>%1 by area</source>
        <translation>%1 by area</translation>
    </message>
    <message>
        <source>places moved since %1</source>
        <translation>places moved since %1</translation>
    </message>
    <message>
        <source>bars where the unit is the same, other rows as numbers</source>
        <translation>bars where the unit is the same, other rows as numbers</translation>
    </message>
    <message>
        <source>bars for what is counted in %1, other rows as numbers</source>
        <translation>bars for what is counted in %1, other rows as numbers</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a share of %2</source>
        <translation>%1, a share of %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>value, percent, whole</comment>
        <translation>%1, %2 of %3</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <comment>name, whole</comment>
        <translation>%1 (of %2)</translation>
    </message>
    <message>
        <source>Shares in the whole</source>
        <translation>Shares in the whole</translation>
    </message>
    <message>
        <source>Share in %1</source>
        <comment>an area, an indicator</comment>
        <translation>Share in %1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>%1, share of %2</source>
        <comment>period, whole</comment>
        <translation>%1, share of %2</translation>
    </message>
    <message>
        <source>%1, %2 on the year before</source>
        <translation>%1, %2 on the year before</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Share of %1</translation>
    </message>
    <message>
        <source>%1 as share of %2</source>
        <translation>%1 as share of %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (implied by reported growth)</source>
        <translation>%1 (implied by reported growth)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, period, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, unchanged</translation>
    </message>
    <message>
        <source>%1, up %2</source>
        <translation>%1, up %2</translation>
    </message>
    <message>
        <source>%1, down %2</source>
        <translation>%1, down %2</translation>
    </message>
    <message>
        <source>%1; source: %2</source>
        <translation>%1; source: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the notes of a caption</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 expected</translation>
    </message>
    <message>
        <source>%1 implied by reported growth</source>
        <translation>%1 implied by reported growth</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>%1 (%2), %3.</source>
        <comment>title, area, period</comment>
        <translation>%1 (%2), %3.</translation>
    </message>
    <message>
        <source> %1.</source>
        <comment>one more sentence</comment>
        <translation> %1.</translation>
    </message>
    <message>
        <source>There are no figures for “%1” in %2. Enter them under Data, or import a file.</source>
        <translation>There are no figures for “%1” in %2. Enter them under Data, or import a file.</translation>
    </message>
    <message>
        <source>%1: pull %2</source>
        <translation>%1: pull %2</translation>
    </message>
    <message>
        <source>%1, %2: %3, the year before %4, pull %5</source>
        <translation>%1, %2: %3, the year before %4, pull %5</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>year on year</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>values of %1 implied by reported growth</source>
        <translation>values of %1 implied by reported growth</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>pull</translation>
    </message>
    <message>
        <source>%1, %2: growth %3</source>
        <translation>%1, %2: growth %3</translation>
    </message>
    <message>
        <source>What pulled the growth of %1</source>
        <translation>What pulled the growth of %1</translation>
    </message>
    <message>
        <source>all on the same axes</source>
        <translation>all on the same axes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>up, across</comment>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>indicator, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dashed: medians</source>
        <translation>dashed: medians</translation>
    </message>
    <message>
        <source>growth at comparable prices from %1</source>
        <comment>year</comment>
        <translation>growth at comparable prices from %1</translation>
    </message>
    <message>
        <source>growth at current prices from %1</source>
        <comment>year</comment>
        <translation>growth at current prices from %1</translation>
    </message>
    <message>
        <source>%1 not comparable with the year before</source>
        <comment>year</comment>
        <translation>%1 not comparable with the year before</translation>
    </message>
    <message>
        <source>Growth by indicator</source>
        <translation>Growth by indicator</translation>
    </message>
    <message>
        <source>Several indicators</source>
        <translation>Several indicators</translation>
    </message>
    <message>
        <source>Composition of %1 in percent</source>
        <translation>Composition of %1 in percent</translation>
    </message>
    <message>
        <source>Composition of %1, %2</source>
        <translation>Composition of %1, %2</translation>
    </message>
    <message>
        <source>the total</source>
        <comment>what a share is of</comment>
        <translation>the total</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>name, whole</comment>
        <translation>%1, of %2</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>A chart of %1 can not be drawn: each side is 1 to 10000.</source>
        <translation>A chart of %1 can not be drawn: each side is 1 to 10000.</translation>
    </message>
    <message>
        <source>%1 dpi is out of range: the picture&apos;s longer side may have 1 to 30000 pixels.</source>
        <translation>%1 dpi is out of range: the picture&apos;s longer side may have 1 to 30000 pixels.</translation>
    </message>
    <message>
        <source>%1: a chart is written as .svg, .png or .pdf, not as “%2”.</source>
        <translation>%1: a chart is written as .svg, .png or .pdf, not as “%2”.</translation>
    </message>
    <message>
        <source>%1 can not be written: the folder %2 does not exist.</source>
        <translation>%1 can not be written: the folder %2 does not exist.</translation>
    </message>
    <message>
        <source>%1 can not be written: %2.</source>
        <translation>%1 can not be written: %2.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (expected)</translation>
    </message>
    <message>
        <source>%1 (implied)</source>
        <translation>%1 (implied)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>, </source>
        <comment>between the units of a caption</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No headline indicator has figures; say --indicator.</source>
        <translation>No headline indicator has figures; say --indicator.</translation>
    </message>
    <message>
        <source>No total with parts has figures; say --indicator.</source>
        <translation>No total with parts has figures; say --indicator.</translation>
    </message>
    <message>
        <source>%1 has no yearly figures; say --years.</source>
        <translation>%1 has no yearly figures; say --years.</translation>
    </message>
    <message>
        <source>--size: found “%1”, expected a size such as 960x540.</source>
        <translation>--size: found “%1”, expected a size such as 960x540.</translation>
    </message>
    <message>
        <source>Nothing to draw: %1</source>
        <translation>Nothing to draw: %1</translation>
    </message>
    <message>
        <source>One chart as a file.</source>
        <translation>One chart as a file.</translation>
    </message>
    <message>
        <source>Kind of chart.</source>
        <translation>Kind of chart.</translation>
    </message>
    <message>
        <source>Size in 1/96 inch; 960x540 by default.</source>
        <translation>Size in 1/96 inch; 960x540 by default.</translation>
    </message>
    <message>
        <source>Resolution of a PNG; 300 by default.</source>
        <translation>Resolution of a PNG; 300 by default.</translation>
    </message>
    <message>
        <source>--lang: found “%1”, expected zh or en.</source>
        <translation>--lang: found “%1”, expected zh or en.</translation>
    </message>
    <message>
        <source>Language of texts; zh by default.</source>
        <translation>Language of texts; zh by default.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Example:</translation>
    </message>
    <message>
        <source>Wrong number of arguments (%1). Usage: %2</source>
        <translation>Wrong number of arguments (%1). Usage: %2</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. See: zoneboard %1 --help</source>
        <translation>“%1” has no option “%2”. See: zoneboard %1 --help</translation>
    </message>
    <message>
        <source>An option has no value. Usage: %1</source>
        <translation>An option has no value. Usage: %1</translation>
    </message>
    <message>
        <source>Zoneboard keeps a development zone&apos;s annual figures, works out growth and shares, and draws and prints them.</source>
        <translation>Zoneboard keeps a development zone&apos;s annual figures, works out growth and shares, and draws and prints them.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Open the window.</translation>
    </message>
    <message>
        <source>zoneboard VERB --help says more about a verb.</source>
        <translation>zoneboard VERB --help says more about a verb.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>The rest</translation>
    </message>
    <message>
        <source>%1, %2: growth %3. Pull, contribution, own growth:</source>
        <translation>%1, %2: growth %3. Pull, contribution, own growth:</translation>
    </message>
    <message>
        <source>Say --whole.</source>
        <translation>Say --whole.</translation>
    </message>
    <message>
        <source>%1 has no figure of %2 in %3.</source>
        <translation>%1 has no figure of %2 in %3.</translation>
    </message>
    <message>
        <source>Values with everything computed from them.</source>
        <translation>Values with everything computed from them.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Print CSV.</translation>
    </message>
    <message>
        <source>Pull and contribution of the parts and of the rest.</source>
        <translation>Pull and contribution of the parts and of the rest.</translation>
    </message>
    <message>
        <source>The whole, by code, name or alias.</source>
        <translation>The whole, by code, name or alias.</translation>
    </message>
    <message>
        <source>--as-of: found “%1”, expected a month such as 2025-06.</source>
        <translation>--as-of: found “%1”, expected a month such as 2025-06.</translation>
    </message>
    <message>
        <source>--as-of %1 is not in the year %2.</source>
        <translation>--as-of %1 is not in the year %2.</translation>
    </message>
    <message>
        <source>Say one of --level, --growth, --share and --at-least-last-year.</source>
        <translation>Say one of --level, --growth, --share and --at-least-last-year.</translation>
    </message>
    <message>
        <source>Say --indicator and --year.</source>
        <translation>Say --indicator and --year.</translation>
    </message>
    <message>
        <source>Target %1 of %2</source>
        <translation>Target %1 of %2</translation>
    </message>
    <message>
        <source>The target of %1 for %2 is %3.</source>
        <translation>The target of %1 for %2 is %3.</translation>
    </message>
    <message>
        <source>The goal tracker.</source>
        <translation>The goal tracker.</translation>
    </message>
    <message>
        <source>Months up to which figures count; by default the last month that has any.</source>
        <translation>Months up to which figures count; by default the last month that has any.</translation>
    </message>
    <message>
        <source>What the progress is compared with.</source>
        <translation>What the progress is compared with.</translation>
    </message>
    <message>
        <source>Exit status 1 where a goal is behind.</source>
        <translation>Exit status 1 where a goal is behind.</translation>
    </message>
    <message>
        <source>Set a target; a former one stays in the history.</source>
        <translation>Set a target; a former one stays in the history.</translation>
    </message>
    <message>
        <source>A level in the indicator&apos;s unit.</source>
        <translation>A level in the indicator&apos;s unit.</translation>
    </message>
    <message>
        <source>A growth over the base year, in percent; for rates in points.</source>
        <translation>A growth over the base year, in percent; for rates in points.</translation>
    </message>
    <message>
        <source>A share of the parent area, in percent.</source>
        <translation>A share of the parent area, in percent.</translation>
    </message>
    <message>
        <source>At least last year&apos;s value.</source>
        <translation>At least last year&apos;s value.</translation>
    </message>
    <message>
        <source>Base of a path of several years.</source>
        <translation>Base of a path of several years.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Zoneboard; it is read, not changed.</source>
        <translation>“%1” was written by a newer version of Zoneboard; it is read, not changed.</translation>
    </message>
    <message>
        <source>The store has no area yet.</source>
        <translation>The store has no area yet.</translation>
    </message>
    <message>
        <source>--years: found “%1”, expected a range such as 2015-2024.</source>
        <translation>--years: found “%1”, expected a range such as 2015-2024.</translation>
    </message>
    <message>
        <source>%1 has no yearly figures; say --year.</source>
        <translation>%1 has no yearly figures; say --year.</translation>
    </message>
    <message>
        <source>Say where to write: -o FILE.</source>
        <translation>Say where to write: -o FILE.</translation>
    </message>
    <message>
        <source>“%1” was made with %2 figures.</source>
        <translation>“%1” was made with %2 figures.</translation>
    </message>
    <message>
        <source>Intact. Schema version %1, %2 figures, %3 change sets.</source>
        <translation>Intact. Schema version %1, %2 figures, %3 change sets.</translation>
    </message>
    <message>
        <source>NOT intact. Schema version %1, %2 figures, %3 change sets.</source>
        <translation>NOT intact. Schema version %1, %2 figures, %3 change sets.</translation>
    </message>
    <message>
        <source>“%1” is a complete copy.</source>
        <translation>“%1” is a complete copy.</translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation>“%1” was restored.</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (undone)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Make a store; refuses an existing file.</source>
        <translation>Make a store; refuses an existing file.</translation>
    </message>
    <message>
        <source>What it begins with: wuxing-2024, demo (synthetic) or empty (only the catalog; default).</source>
        <translation>What it begins with: wuxing-2024, demo (synthetic) or empty (only the catalog; default).</translation>
    </message>
    <message>
        <source>Integrity and schema version of a store.</source>
        <translation>Integrity and schema version of a store.</translation>
    </message>
    <message>
        <source>A complete copy, safe while others write.</source>
        <translation>A complete copy, safe while others write.</translation>
    </message>
    <message>
        <source>Make a store from a backup; refuses an existing file.</source>
        <translation>Make a store from a backup; refuses an existing file.</translation>
    </message>
    <message>
        <source>The change journal, newest first.</source>
        <translation>The change journal, newest first.</translation>
    </message>
    <message>
        <source>Take the newest change set back.</source>
        <translation>Take the newest change set back.</translation>
    </message>
    <message>
        <source>--%1: found “%2”, expected %3.</source>
        <translation>--%1: found “%2”, expected %3.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>one of %1</translation>
    </message>
    <message>
        <source>The output can not be written.</source>
        <translation>The output can not be written.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Print one JSON document.</translation>
    </message>
    <message>
        <source>Area, by code, name or alias.</source>
        <translation>Area, by code, name or alias.</translation>
    </message>
    <message>
        <source>Indicator, by code, Chinese or English name, or alias.</source>
        <translation>Indicator, by code, Chinese or English name, or alias.</translation>
    </message>
    <message>
        <source>Year.</source>
        <translation>Year.</translation>
    </message>
    <message>
        <source>Range of years, such as 2015-2024.</source>
        <translation>Range of years, such as 2015-2024.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>File to write.</translation>
    </message>
    <message>
        <source>“%1” can not be written.</source>
        <translation>“%1” can not be written.</translation>
    </message>
    <message>
        <source>Everything that does not add up, worst first.</source>
        <translation>Everything that does not add up, worst first.</translation>
    </message>
    <message>
        <source>The folder “%1” can not be made.</source>
        <translation>The folder “%1” can not be made.</translation>
    </message>
    <message>
        <source>“%1” can not be read.</source>
        <translation>“%1” can not be read.</translation>
    </message>
    <message>
        <source>“%1” holds no mapping as JSON.</source>
        <translation>“%1” holds no mapping as JSON.</translation>
    </message>
    <message>
        <source>%1: found “%2”, expected %3.</source>
        <translation>%1: found “%2”, expected %3.</translation>
    </message>
    <message>
        <source>%1: %2 is found, %3 is stored; say --on-conflict keep or replace.</source>
        <translation>%1: %2 is found, %3 is stored; say --on-conflict keep or replace.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>%1 figures stored, %2 refused.</source>
        <translation>%1 figures stored, %2 refused.</translation>
    </message>
    <message>
        <source>Nothing stored; %1 figures can be taken, %2 are refused.</source>
        <translation>Nothing stored; %1 figures can be taken, %2 are refused.</translation>
    </message>
    <message>
        <source>Take figures from tables and bulletins; all or nothing.</source>
        <translation>Take figures from tables and bulletins; all or nothing.</translation>
    </message>
    <message>
        <source>How the first table is to be read.</source>
        <translation>How the first table is to be read.</translation>
    </message>
    <message>
        <source>Title of the source; the file&apos;s name by default.</source>
        <translation>Title of the source; the file&apos;s name by default.</translation>
    </message>
    <message>
        <source>Where a stored figure says something else; ask by default, which stores nothing.</source>
        <translation>Where a stored figure says something else; ask by default, which stores nothing.</translation>
    </message>
    <message>
        <source>Make unknown indicators and areas.</source>
        <translation>Make unknown indicators and areas.</translation>
    </message>
    <message>
        <source>Say what would be stored, store nothing.</source>
        <translation>Say what would be stored, store nothing.</translation>
    </message>
    <message>
        <source>There is no such target; see zoneboard set-target.</source>
        <translation>There is no such target; see zoneboard set-target.</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>demo data</translation>
    </message>
    <message>
        <source>The second indicator of a scatter.</source>
        <translation>The second indicator of a scatter.</translation>
    </message>
    <message>
        <source>Reads the figures of a text and stores nothing.</source>
        <translation>Reads the figures of a text and stores nothing.</translation>
    </message>
    <message>
        <source>The annual report.</source>
        <translation>The annual report.</translation>
    </message>
    <message>
        <source>Pages to take, in this order, with commas between: cover, findings, theme, shares, goals, an indicator …</source>
        <translation>Pages to take, in this order, with commas between: cover, findings, theme, shares, goals, an indicator …</translation>
    </message>
    <message>
        <source>Size of the paper; A4 by default.</source>
        <translation>Size of the paper; A4 by default.</translation>
    </message>
    <message>
        <source>Upright instead of landscape.</source>
        <translation>Upright instead of landscape.</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Computed: %1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>-o: found “%1”, expected a file ending in .xlsx, .csv or .json.</source>
        <translation>-o: found “%1”, expected a file ending in .xlsx, .csv or .json.</translation>
    </message>
    <message>
        <source>“%1” holds %2 figures.</source>
        <translation>“%1” holds %2 figures.</translation>
    </message>
    <message>
        <source>Write the figures as a spreadsheet with charts, CSV or JSON.</source>
        <translation>Write the figures as a spreadsheet with charts, CSV or JSON.</translation>
    </message>
    <message>
        <source>Begin a CSV with a byte order mark, for Excel.</source>
        <translation>Begin a CSV with a byte order mark, for Excel.</translation>
    </message>
    <message>
        <source>“%1” holds tables, not sentences; see: zoneboard import --help</source>
        <translation>“%1” holds tables, not sentences; see: zoneboard import --help</translation>
    </message>
    <message>
        <source> (pace %1)</source>
        <translation> (pace %1)</translation>
    </message>
    <message>
        <source>    suggested: %1 %2 (%3)</source>
        <comment>indicator, level, why</comment>
        <translation>    suggested: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Say which printer: --printer NAME.</source>
        <translation>Say which printer: --printer NAME.</translation>
    </message>
    <message>
        <source>The printer&apos;s queue.</source>
        <translation>The printer&apos;s queue.</translation>
    </message>
    <message>
        <source>Sheets to print: 1-3, 5, 8-; all by default.</source>
        <translation>Sheets to print: 1-3, 5, 8-; all by default.</translation>
    </message>
    <message>
        <source>Number of copies.</source>
        <translation>Number of copies.</translation>
    </message>
    <message>
        <source>One side of the paper or both.</source>
        <translation>One side of the paper or both.</translation>
    </message>
    <message>
        <source>The annual report on paper.</source>
        <translation>The annual report on paper.</translation>
    </message>
    <message>
        <source>No area has figures for a report.</source>
        <translation>No area has figures for a report.</translation>
    </message>
    <message>
        <source>There is no report template “%1”. There are: %2.</source>
        <translation>There is no report template “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>The font %1 is not installed; %2 stands in for it.</source>
        <translation>The font %1 is not installed; %2 stands in for it.</translation>
    </message>
    <message>
        <source>Reports of several areas.</source>
        <translation>Reports of several areas.</translation>
    </message>
    <message>
        <source>A report template: a bundled one or one saved in the store.</source>
        <translation>A report template: a bundled one or one saved in the store.</translation>
    </message>
    <message>
        <source>Two charts a sheet where they fit.</source>
        <translation>Two charts a sheet where they fit.</translation>
    </message>
    <message>
        <source>Without colours.</source>
        <translation>Without colours.</translation>
    </message>
    <message>
        <source>Several areas in one file instead of one each.</source>
        <translation>Several areas in one file instead of one each.</translation>
    </message>
    <message>
        <source>Figures as they were known on that day.</source>
        <translation>Figures as they were known on that day.</translation>
    </message>
    <message>
        <source>--as-of: found “%1”, expected a day such as 2025-06-30.</source>
        <translation>--as-of: found “%1”, expected a day such as 2025-06-30.</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>as known on %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. “zoneboard --help” lists them.</source>
        <translation>There is no command “%1”. “zoneboard --help” lists them.</translation>
    </message>
    <message>
        <source>The compiling office, for the cover; by default the one the store knows.</source>
        <translation>The compiling office, for the cover; by default the one the store knows.</translation>
    </message>
    <message>
        <source>Margins and text of official documents (GB/T 9704).</source>
        <translation>Margins and text of official documents (GB/T 9704).</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 has no figure of “%2” for %3 itself: enter or import it and it takes its place among the others.</source>
        <translation>%1 has no figure of “%2” for %3 itself: enter or import it and it takes its place among the others.</translation>
    </message>
    <message>
        <source>%1 over the years, by area</source>
        <translation>%1 over the years, by area</translation>
    </message>
    <message>
        <source>%1, %2: %3 is number %4 of %5 areas</source>
        <comment>indicator, year, area, place, count</comment>
        <translation>%1, %2: %3 is number %4 of %5 areas</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, as in %2.</source>
        <translation>%1, as in %2.</translation>
    </message>
    <message>
        <source>%1, %2 up on %3.</source>
        <comment>sentence, places, year</comment>
        <translation>%1, %2 up on %3.</translation>
    </message>
    <message>
        <source>%1, %2 down on %3.</source>
        <comment>sentence, places, year</comment>
        <translation>%1, %2 down on %3.</translation>
    </message>
    <message>
        <source>Headline indicators</source>
        <translation>Headline indicators</translation>
    </message>
    <message>
        <source>%1 has no area beside it: with a second area under the same parent and its figures, ranking, courses and scatter appear here. Until then its own indicators stand beside each other.</source>
        <translation>%1 has no area beside it: with a second area under the same parent and its figures, ranking, courses and scatter appear here. Until then its own indicators stand beside each other.</translation>
    </message>
    <message>
        <source>No figures of “%1” for %2 in %3: enter or import them and ranking, courses and scatter appear here. Until then the indicators of %4 stand beside each other.</source>
        <translation>No figures of “%1” for %2 in %3: enter or import them and ranking, courses and scatter appear here. Until then the indicators of %4 stand beside each other.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between areas</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>%1: %2 cells found, %3 expected.</source>
        <translation>%1: %2 cells found, %3 expected.</translation>
    </message>
</context>
<context>
    <name>DataScreen</name>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Make it %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of what was copied fall beside cells that can be typed in.</source>
        <translation>
            <numerusform>%n cell of what was copied falls beside cells that can be typed in.</numerusform>
            <numerusform>%n cells of what was copied fall beside cells that can be typed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n</source>
        <translation>
            <numerusform>Keep all %n</numerusform>
            <numerusform>Keep all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts, the first: %1</source>
        <translation>
            <numerusform>%n doubt, the first: %1</numerusform>
            <numerusform>%n doubts, the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter only the other %n</source>
        <translation>
            <numerusform>Enter only the other %n</numerusform>
            <numerusform>Enter only the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 is damaged: its text is broken at line %2.</source>
        <translation>%1 is damaged: its text is broken at line %2.</translation>
    </message>
    <message>
        <source>%1 holds more text than a bulletin can; nothing was read.</source>
        <translation>%1 holds more text than a bulletin can; nothing was read.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 holds no text.</translation>
    </message>
    <message>
        <source>%1 is damaged or no PDF.</source>
        <translation>%1 is damaged or no PDF.</translation>
    </message>
    <message>
        <source>%1 has more than %2 pages; nothing was read.</source>
        <translation>%1 has more than %2 pages; nothing was read.</translation>
    </message>
    <message>
        <source>%1 holds no text: it is a scan or a picture.</source>
        <translation>%1 holds no text: it is a scan or a picture.</translation>
    </message>
    <message>
        <source>%1 is of no format that can be read: expected xlsx, xls, ods, csv, html, txt, docx, odt or pdf.</source>
        <translation>%1 is of no format that can be read: expected xlsx, xls, ods, csv, html, txt, docx, odt or pdf.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can not be written: %2.</source>
        <translation>%1 can not be written: %2.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>Growth rate</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>No series has two years, so there is no chart.</source>
        <translation>No series has two years, so there is no chart.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 can not be written.</source>
        <translation>%1 can not be written.</translation>
    </message>
    <message>
        <source>A sheet holds %1 figures at most; choose fewer, or write CSV.</source>
        <translation>A sheet holds %1 figures at most; choose fewer, or write CSV.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Computed growth (%, points)</source>
        <translation>Computed growth (%, points)</translation>
    </message>
    <message>
        <source>Computed share (%)</source>
        <translation>Computed share (%)</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>implied</source>
        <translation>implied</translation>
    </message>
    <message>
        <source>worked out by formula</source>
        <translation>worked out by formula</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Without a theme</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Say why the figures are right as they are.</source>
        <translation>Say why the figures are right as they are.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 grew by %2: %3 pulled it up by %4, while the rest fell by %5 (%6 to %7; last year&apos;s values worked back from growth).</source>
        <translation>%1 grew by %2: %3 pulled it up by %4, while the rest fell by %5 (%6 to %7; last year&apos;s values worked back from growth).</translation>
    </message>
    <message>
        <source>%1 grew by %2: %3 pulled it up by %4, while the rest fell by %5 (%6 to %7).</source>
        <translation>%1 grew by %2: %3 pulled it up by %4, while the rest fell by %5 (%6 to %7).</translation>
    </message>
    <message>
        <source>%1 grew by %2, of which %3 made %4.</source>
        <translation>%1 grew by %2, of which %3 made %4.</translation>
    </message>
    <message>
        <source>%1 fell by %2, of which %3 made %4.</source>
        <translation>%1 fell by %2, of which %3 made %4.</translation>
    </message>
    <message>
        <source>%1 rose again by %2 after a fall of %3.</source>
        <translation>%1 rose again by %2 after a fall of %3.</translation>
    </message>
    <message>
        <source>%1 turned down by %2 after a rise of %3.</source>
        <translation>%1 turned down by %2 after a rise of %3.</translation>
    </message>
    <message>
        <source>%1 reached %2, the best value since %3.</source>
        <translation>%1 reached %2, the best value since %3.</translation>
    </message>
    <message>
        <source>%1 moved up from place %2 to place %3 of %4.</source>
        <translation>%1 moved up from place %2 to place %3 of %4.</translation>
    </message>
    <message>
        <source>%1 moved down from place %2 to place %3 of %4.</source>
        <translation>%1 moved down from place %2 to place %3 of %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the whole (%4).</source>
        <translation>%1: %2, %3 of the whole (%4).</translation>
    </message>
    <message>
        <source>%1 changed by %2, %3 better than %4 (%5).</source>
        <translation>%1 changed by %2, %3 better than %4 (%5).</translation>
    </message>
    <message>
        <source>%1 changed by %2, %3 below %4 (%5).</source>
        <translation>%1 changed by %2, %3 below %4 (%5).</translation>
    </message>
    <message>
        <source>%1 came to %2, up by %3.</source>
        <translation>%1 came to %2, up by %3.</translation>
    </message>
    <message>
        <source>%1 came to %2, down by %3.</source>
        <translation>%1 came to %2, down by %3.</translation>
    </message>
</context>
<context>
    <name>FontCheck</name>
    <message>
        <source>The font %1 is not installed; %2 is used in its place.</source>
        <translation>The font %1 is not installed; %2 is used in its place.</translation>
    </message>
    <message>
        <source>No font on this computer can show Chinese. Install %1.</source>
        <translation>No font on this computer can show Chinese. Install %1.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>by the calendar</source>
        <translation>by the calendar</translation>
    </message>
    <message>
        <source>by last year&apos;s season</source>
        <translation>by last year&apos;s season</translation>
    </message>
    <message>
        <source>by the growth so far</source>
        <translation>by the growth so far</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>The formula of %1 stands on itself.</source>
        <translation>The formula of %1 stands on itself.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>it is too long</translation>
    </message>
    <message>
        <source>an operator is expected here</source>
        <translation>an operator is expected here</translation>
    </message>
    <message>
        <source>a number or an indicator is expected here</source>
        <translation>a number or an indicator is expected here</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>this parenthesis is never closed</source>
        <translation>this parenthesis is never closed</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>this is no number</translation>
    </message>
    <message>
        <source>this name is never closed</source>
        <translation>this name is never closed</translation>
    </message>
    <message>
        <source>Formula “%1”, character %2: %3.</source>
        <translation>Formula “%1”, character %2: %3.</translation>
    </message>
    <message>
        <source>Formula “%1” adds or subtracts different units.</source>
        <translation>Formula “%1” adds or subtracts different units.</translation>
    </message>
    <message>
        <source>Formula “%1” names no indicator.</source>
        <translation>Formula “%1” names no indicator.</translation>
    </message>
    <message>
        <source>Formula “%1” does not give %2.</source>
        <translation>Formula “%1” does not give %2.</translation>
    </message>
    <message>
        <source>Formula “%1” gives %2 times the number in %3.</source>
        <translation>Formula “%1” gives %2 times the number in %3.</translation>
    </message>
    <message>
        <source>Formula “%1” gives 1/%2 of the number in %3.</source>
        <translation>Formula “%1” gives 1/%2 of the number in %3.</translation>
    </message>
</context>
<context>
    <name>FoundFigureModel</name>
    <message>
        <source>“%1” is no period; write 2024, 2025-06 or 2025年1-6月.</source>
        <translation>“%1” is no period; write 2024, 2025-06 or 2025年1-6月.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is no number.</translation>
    </message>
</context>
<context>
    <name>GoalChart</name>
    <message>
        <source>%1: %2, target %3, %4</source>
        <comment>name, actual, target, light</comment>
        <translation>%1: %2, target %3, %4</translation>
    </message>
    <message>
        <source>; completion %1, pace %2</source>
        <translation>; completion %1, pace %2</translation>
    </message>
    <message>
        <source>completion, %</source>
        <translation>completion, %</translation>
    </message>
    <message>
        <source>upright mark: pace; grey bar: range of the forecast; number: lead in points</source>
        <translation>upright mark: pace; grey bar: range of the forecast; number: lead in points</translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>Goals of %1</translation>
    </message>
    <message>
        <source>No target has been set for %1 yet. Enter one under Goals.</source>
        <translation>No target has been set for %1 yet. Enter one under Goals.</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>completion</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, months, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>pace</translation>
    </message>
    <message>
        <source>M%1</source>
        <comment>a month&apos;s number under a chart</comment>
        <translation>M%1</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 by month</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>%1 a year so far, %2 required: %3</source>
        <translation>%1 a year so far, %2 required: %3</translation>
    </message>
    <message>
        <source>Path of %1</source>
        <translation>Path of %1</translation>
    </message>
    <message>
        <source>required growth</source>
        <translation>required growth</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>straight line</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <comment>milestone, day, state</comment>
        <translation>%1, due %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 answers for it</source>
        <translation>%1; %2 answers for it</translation>
    </message>
    <message>
        <source>Work lines and milestones of %1</source>
        <translation>Work lines and milestones of %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Months 1–%1</source>
        <translation>Months 1–%1</translation>
    </message>
    <message>
        <source>Completion and pace</source>
        <translation>Completion and pace</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Forecast (range)</source>
        <translation>Forecast (range)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>milestone, its year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 without a day</source>
        <translation>%1 without a day</translation>
    </message>
    <message>
        <source>: </source>
        <comment>before a list</comment>
        <translation>: </translation>
    </message>
    <message>
        <source>No work line has been set for %1 yet. Enter one under Goals.</source>
        <translation>No work line has been set for %1 yet. Enter one under Goals.</translation>
    </message>
    <message>
        <source>no milestone yet</source>
        <translation>no milestone yet</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>a target of %1 leaves no completion to work out</source>
        <translation>a target of %1 leaves no completion to work out</translation>
    </message>
    <message>
        <source>the level it builds up from, the value of %1, is missing</source>
        <translation>the level it builds up from, the value of %1, is missing</translation>
    </message>
    <message>
        <source>the target %1 is above its base, %2 in %3</source>
        <translation>the target %1 is above its base, %2 in %3</translation>
    </message>
    <message>
        <source>the target %1 is below its base, %2 in %3</source>
        <translation>the target %1 is below its base, %2 in %3</translation>
    </message>
    <message>
        <source>cumulative values fall from %1 (%2) to %3 (%4)</source>
        <translation>cumulative values fall from %1 (%2) to %3 (%4)</translation>
    </message>
    <message>
        <source>last year&apos;s same months are missing: paced by the calendar</source>
        <translation>last year&apos;s same months are missing: paced by the calendar</translation>
    </message>
    <message>
        <source>there is another target for “%1” in %2</source>
        <translation>there is another target for “%1” in %2</translation>
    </message>
    <message>
        <source>the growth of %1 carried on (%2)</source>
        <translation>the growth of %1 carried on (%2)</translation>
    </message>
    <message>
        <source>the growth of %1 in %2 (%3)</source>
        <translation>the growth of %1 in %2 (%3)</translation>
    </message>
    <message>
        <source>average annual growth of %1 to %2 (%3)</source>
        <translation>average annual growth of %1 to %2 (%3)</translation>
    </message>
    <message>
        <source>No target is set for %1 yet.</source>
        <translation>No target is set for %1 yet.</translation>
    </message>
    <message>
        <source>“%1” can have no share: there is no whole it is a part of</source>
        <translation>“%1” can have no share: there is no whole it is a part of</translation>
    </message>
    <message>
        <source>the share needs %1&apos;s value of %2, which is missing</source>
        <translation>the share needs %1&apos;s value of %2, which is missing</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s forecast %3</source>
        <translation>%1 of %2&apos;s forecast %3</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s %3</source>
        <translation>%1 of %2&apos;s %3</translation>
    </message>
    <message>
        <source>its base, the value of %1, is missing</source>
        <translation>its base, the value of %1, is missing</translation>
    </message>
    <message>
        <source>at most the %1 of %2</source>
        <translation>at most the %1 of %2</translation>
    </message>
    <message>
        <source>at least the %1 of %2</source>
        <translation>at least the %1 of %2</translation>
    </message>
    <message>
        <source>%1 on the %2 of %3</source>
        <translation>%1 on the %2 of %3</translation>
    </message>
    <message>
        <source>the indicator of this target does not exist</source>
        <translation>the indicator of this target does not exist</translation>
    </message>
    <message>
        <source>the target has no number</source>
        <translation>the target has no number</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>unknown indicator</source>
        <translation>unknown indicator</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>suggested %1</translation>
    </message>
    <message>
        <source>%1 (to month %2)</source>
        <translation>%1 (to month %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>no target set</translation>
    </message>
    <message>
        <source>does not accrue</source>
        <translation>does not accrue</translation>
    </message>
    <message>
        <source>May still use %1 a month.</source>
        <translation>May still use %1 a month.</translation>
    </message>
    <message>
        <source>The year&apos;s allowance is used up.</source>
        <translation>The year&apos;s allowance is used up.</translation>
    </message>
    <message>
        <source>Still needed: %1 a month.</source>
        <translation>Still needed: %1 a month.</translation>
    </message>
    <message>
        <source>Still needed: %1 a month, %2 over last year&apos;s same months.</source>
        <translation>Still needed: %1 a month, %2 over last year&apos;s same months.</translation>
    </message>
    <message>
        <source>To %1: %2 a year, %3 required: %4 (%5).</source>
        <translation>To %1: %2 a year, %3 required: %4 (%5).</translation>
    </message>
    <message>
        <source>Still needed: %1 a year.</source>
        <translation>Still needed: %1 a year.</translation>
    </message>
    <message>
        <source>Year&apos;s end foreseen at %1 (%2).</source>
        <translation>Year&apos;s end foreseen at %1 (%2).</translation>
    </message>
    <message>
        <source>Year&apos;s end foreseen at %1 (%2), between %3 and %4.</source>
        <translation>Year&apos;s end foreseen at %1 (%2), between %3 and %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the target of %1</source>
        <translation>Remove the target of %1</translation>
    </message>
    <message>
        <source>“%1” is no target: expected a number (319), a growth (+8.5%), a share (share 12%) or ≥ for at least last year.</source>
        <translation>“%1” is no target: expected a number (319), a growth (+8.5%), a share (share 12%) or ≥ for at least last year.</translation>
    </message>
    <message>
        <source>A target of %1 has no completion: expected a number over 0.</source>
        <translation>A target of %1 has no completion: expected a number over 0.</translation>
    </message>
    <message>
        <source>Set the target of %1</source>
        <translation>Set the target of %1</translation>
    </message>
    <message>
        <source>“%1” is no number: expected the months&apos; total so far.</source>
        <translation>“%1” is no number: expected the months&apos; total so far.</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Enter %1</translation>
    </message>
    <message>
        <source>“%1” is no weight: expected a number over 0.</source>
        <translation>“%1” is no weight: expected a number over 0.</translation>
    </message>
    <message>
        <source>Change the weight of %1</source>
        <translation>Change the weight of %1</translation>
    </message>
    <message>
        <source>“%1” can answer for a target once there is one.</source>
        <translation>“%1” can answer for a target once there is one.</translation>
    </message>
    <message>
        <source>Change who answers for %1</source>
        <translation>Change who answers for %1</translation>
    </message>
    <message>
        <source>“%1” is no progress: expected a whole number from 0 to 100.</source>
        <translation>“%1” is no progress: expected a whole number from 0 to 100.</translation>
    </message>
    <message>
        <source>A milestone needs a name.</source>
        <translation>A milestone needs a name.</translation>
    </message>
    <message>
        <source>“%1” is no day: expected one such as 2025-06-30.</source>
        <translation>“%1” is no day: expected one such as 2025-06-30.</translation>
    </message>
    <message>
        <source>Change the milestone %1</source>
        <translation>Change the milestone %1</translation>
    </message>
    <message>
        <source>a share of %1</source>
        <translation>a share of %1</translation>
    </message>
    <message>
        <source>at most last year</source>
        <translation>at most last year</translation>
    </message>
    <message>
        <source>at least last year</source>
        <translation>at least last year</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <comment>target, year</comment>
        <translation>%1 (base %2)</translation>
    </message>
    <message>
        <source>%1: %2 became %3 (%4)</source>
        <comment>day, former and new target, who</comment>
        <translation>%1: %2 became %3 (%4)</translation>
    </message>
    <message>
        <source>compared at the year&apos;s end</source>
        <translation>compared at the year&apos;s end</translation>
    </message>
    <message>
        <source>foreseen %1 below</source>
        <translation>foreseen %1 below</translation>
    </message>
    <message>
        <source>foreseen %1 above</source>
        <translation>foreseen %1 above</translation>
    </message>
    <message>
        <source>%1 below the target</source>
        <translation>%1 below the target</translation>
    </message>
    <message>
        <source>%1 above the target</source>
        <translation>%1 above the target</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>share %1</translation>
    </message>
    <message>
        <source>Adjusted target: %1.</source>
        <translation>Adjusted target: %1.</translation>
    </message>
    <message>
        <source>The months of a mean that sums up over the year are not compared with the year&apos;s target: the state is that of the forecast.</source>
        <translation>The months of a mean that sums up over the year are not compared with the year&apos;s target: the state is that of the forecast.</translation>
    </message>
    <message>
        <source>There is nothing to print: no target and no work line has been set for %1.</source>
        <translation>There is nothing to print: no target and no work line has been set for %1.</translation>
    </message>
    <message>
        <source>%1: goals of %2</source>
        <comment>zone, year</comment>
        <translation>%1: goals of %2</translation>
    </message>
    <message>
        <source>A work line needs a name.</source>
        <translation>A work line needs a name.</translation>
    </message>
    <message>
        <source>Change the work line %1</source>
        <translation>Change the work line %1</translation>
    </message>
    <message>
        <source>Remove the milestone %1</source>
        <translation>Remove the milestone %1</translation>
    </message>
    <message>
        <source>“%1” is no year: expected one such as 2025.</source>
        <translation>“%1” is no year: expected one such as 2025.</translation>
    </message>
    <message>
        <source>The base year %1 has to lie before the target&apos;s year.</source>
        <translation>The base year %1 has to lie before the target&apos;s year.</translation>
    </message>
    <message>
        <source>“%1” is no number: expected the target&apos;s value.</source>
        <translation>“%1” is no number: expected the target&apos;s value.</translation>
    </message>
    <message>
        <source>“%1” has a target for %2 already: choose it on the board to change it.</source>
        <translation>“%1” has a target for %2 already: choose it on the board to change it.</translation>
    </message>
    <message>
        <source>Goals of %2: %1, none with figures yet.</source>
        <translation>Goals of %2: %1, none with figures yet.</translation>
    </message>
    <message>
        <source>; slightly behind: %1</source>
        <translation>; slightly behind: %1</translation>
    </message>
    <message>
        <source>; without figures: %1</source>
        <translation>; without figures: %1</translation>
    </message>
    <message>
        <source>; behind: %1 (%2)</source>
        <translation>; behind: %1 (%2)</translation>
    </message>
    <message>
        <source>Goals: %1. On or ahead of pace: %2%3.</source>
        <translation>Goals: %1. On or ahead of pace: %2%3.</translation>
    </message>
</context>
<context>
    <name>GridEdits</name>
    <message>
        <source>Change %1, %2</source>
        <translation>Change %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n figure(s)</source>
        <translation>
            <numerusform>Change %n figure</numerusform>
            <numerusform>Change %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1, %2</source>
        <translation>Delete %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n figure(s)</source>
        <translation>
            <numerusform>Delete %n figure</numerusform>
            <numerusform>Delete %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the status of %1, %2</source>
        <translation>Change the status of %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n figure(s)</source>
        <translation>
            <numerusform>Change the status of %n figure</numerusform>
            <numerusform>Change the status of %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: this source has a figure of its own here; delete one of them.</source>
        <translation>%1, %2: this source has a figure of its own here; delete one of them.</translation>
    </message>
    <message>
        <source>Change the source of %1, %2</source>
        <translation>Change the source of %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Change the source of %n figure(s)</source>
        <translation>
            <numerusform>Change the source of %n figure</numerusform>
            <numerusform>Change the source of %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1, %2</source>
        <translation>Note on %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n figure(s)</source>
        <translation>
            <numerusform>Note on %n figure</numerusform>
            <numerusform>Note on %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 could not be read within 20 seconds and 512 MB; such a file is not trusted.</source>
        <translation>%1 could not be read within 20 seconds and 512 MB; such a file is not trusted.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a finished sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The reader program %1 is missing.</source>
        <translation>The reader program %1 is missing.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 is a folder, not a file.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 is larger than %2 MB.</translation>
    </message>
    <message>
        <source>%1 can not be read: %2.</source>
        <translation>%1 can not be read: %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>%1 is no table: expected xlsx, xls, ods, csv or html.</source>
        <translation>%1 is no table: expected xlsx, xls, ods, csv or html.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>The clipboard holds no table.</translation>
    </message>
    <message>
        <source>%1 figures differ from the stored ones; say whether to keep or to replace those.</source>
        <translation>%1 figures differ from the stored ones; say whether to keep or to replace those.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” can not be used.</source>
        <translation>The mapping&apos;s “%1” can not be used.</translation>
    </message>
    <message>
        <source>the name of a known indicator</source>
        <translation>the name of a known indicator</translation>
    </message>
    <message>
        <source>a known indicator; nearest: %1</source>
        <translation>a known indicator; nearest: %1</translation>
    </message>
    <message>
        <source>the name of a known area</source>
        <translation>the name of a known area</translation>
    </message>
    <message>
        <source>a known area; nearest: %1</source>
        <translation>a known area; nearest: %1</translation>
    </message>
    <message>
        <source>%1 %2 became %3 %4.</source>
        <translation>%1 %2 became %3 %4.</translation>
    </message>
    <message>
        <source>a value in %1, the unit of %2</source>
        <translation>a value in %1, the unit of %2</translation>
    </message>
    <message>
        <source>%1, as %2 says for the same figure</source>
        <translation>%1, as %2 says for the same figure</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>a percentage</translation>
    </message>
    <message>
        <source>“%1” is no figure of a period.</source>
        <translation>“%1” is no figure of a period.</translation>
    </message>
    <message>
        <source>“%1” is passed over: it does not say whose total it is.</source>
        <translation>“%1” is passed over: it does not say whose total it is.</translation>
    </message>
    <message>
        <source>a year or the months of one</source>
        <translation>a year or the months of one</translation>
    </message>
    <message>
        <source>%1 is %2 times the %3 stored for %4: perhaps another unit.</source>
        <translation>%1 is %2 times the %3 stored for %4: perhaps another unit.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a header or a label that names the indicator</source>
        <translation>a header or a label that names the indicator</translation>
    </message>
    <message>
        <source>an area: the table names none</source>
        <translation>an area: the table names none</translation>
    </message>
    <message>
        <source>a year: the table names none</source>
        <translation>a year: the table names none</translation>
    </message>
    <message>
        <source>months taken together, as 1–%1月: one month alone is not kept</source>
        <translation>months taken together, as 1–%1月: one month alone is not kept</translation>
    </message>
    <message>
        <source>“%1” is no figure of its own.</source>
        <translation>“%1” is no figure of its own.</translation>
    </message>
    <message>
        <source>“%1” is a target, not a result.</source>
        <translation>“%1” is a target, not a result.</translation>
    </message>
    <message>
        <source>an area: the text names none</source>
        <translation>an area: the text names none</translation>
    </message>
    <message>
        <source>a year: the text names none</source>
        <translation>a year: the text names none</translation>
    </message>
    <message>
        <source>fewer refusals: the rest is not listed</source>
        <translation>fewer refusals: the rest is not listed</translation>
    </message>
    <message>
        <source>The text says “%1” and “%2” of the same figure; the first stands.</source>
        <translation>The text says “%1” and “%2” of the same figure; the first stands.</translation>
    </message>
    <message>
        <source>Sheet “%1” is hidden in %2 and was not read.</source>
        <translation>Sheet “%1” is hidden in %2 and was not read.</translation>
    </message>
    <message>
        <source>Row %1 is hidden in the file; it was read all the same.</source>
        <translation>Row %1 is hidden in the file; it was read all the same.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Reading %1 was stopped.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>%1 is not %2.</source>
        <translation>%1 is not %2.</translation>
    </message>
    <message>
        <source>Another row gives the same figure of the same period.</source>
        <translation>Another row gives the same figure of the same period.</translation>
    </message>
</context>
<context>
    <name>ImporterScreen</name>
    <message>
        <source>There is no table and no sentence on the clipboard. Copy the cells in Excel, WPS or the web page first.</source>
        <translation>There is no table and no sentence on the clipboard. Copy the cells in Excel, WPS or the web page first.</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>on pace</translation>
    </message>
    <message>
        <source>slightly behind</source>
        <translation>slightly behind</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>nearly met</source>
        <translation>nearly met</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>not met</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Another program changed this store; its figures were read again.</source>
        <translation>Another program changed this store; its figures were read again.</translation>
    </message>
    <message>
        <source>The store&apos;s file was moved or deleted. Nothing is lost: everything is still here and can be written again.</source>
        <translation>The store&apos;s file was moved or deleted. Nothing is lost: everything is still here and can be written again.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Write it again</translation>
    </message>
    <message>
        <source>This store can only be read: its file or folder is write-protected.</source>
        <translation>This store can only be read: its file or folder is write-protected.</translation>
    </message>
    <message>
        <source>This store was written by a later version of the program and can only be read.</source>
        <translation>This store was written by a later version of the program and can only be read.</translation>
    </message>
    <message>
        <source>This store was brought up to date; a backup of its former state lies beside it.</source>
        <translation>This store was brought up to date; a backup of its former state lies beside it.</translation>
    </message>
    <message>
        <source>Reading the store: %1 %</source>
        <translation>Reading the store: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open a store or begin an empty one first; then the file can be imported into it.</source>
        <translation>Open a store or begin an empty one first; then the file can be imported into it.</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Open a store…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>New store…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Import the clipboard</source>
        <translation>Import the clipboard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Other language</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>The figures are shown as they were known on %1; they can not be changed. Goals are today&apos;s.</source>
        <translation>The figures are shown as they were known on %1; they can not be changed. Goals are today&apos;s.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>no date set</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” is there already.</translation>
    </message>
    <message>
        <source>Give the indicator its unit, such as 亿元, 个 or %.</source>
        <translation>Give the indicator its unit, such as 亿元, 个 or %.</translation>
    </message>
    <message>
        <source>Add the indicator %1</source>
        <translation>Add the indicator %1</translation>
    </message>
    <message>
        <source>Add the area %1</source>
        <translation>Add the area %1</translation>
    </message>
    <message>
        <source>Add the source %1</source>
        <translation>Add the source %1</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2025-01-20.</source>
        <translation>“%1” is no date. Write it like 2025-01-20.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>nearly</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>pp</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The document could not be packed.</source>
        <translation>The document could not be packed.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>%1: a report is written as one of %2.</source>
        <translation>%1: a report is written as one of %2.</translation>
    </message>
    <message>
        <source>(base)</source>
        <comment>of a step of a waterfall</comment>
        <translation>(base)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 (below zero)</source>
        <translation>%1 (below zero)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Text document</translation>
    </message>
    <message>
        <source>Workbook with the tables</source>
        <translation>Workbook with the tables</translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>Numbers of the chart: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word document</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>implied</source>
        <translation>implied</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>year on year; lower is better</source>
        <translation>year on year; lower is better</translation>
    </message>
    <message>
        <source>year on year</source>
        <translation>year on year</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>new this year</translation>
    </message>
    <message>
        <source>from below zero</source>
        <translation>from below zero</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>share %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation>Target %1: %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Target %1: %2 done</source>
        <translation>Target %1: %2 done</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>Further figures</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>met, but slipping</source>
        <translation>met, but slipping</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>moderate progress</source>
        <translation>moderate progress</translation>
    </message>
    <message>
        <source>insufficient progress</source>
        <translation>insufficient progress</translation>
    </message>
    <message>
        <source>moving away</source>
        <translation>moving away</translation>
    </message>
    <message>
        <source>compound annual growth</source>
        <translation>compound annual growth</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>straight line</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Indicators, goals and findings</source>
        <translation>Indicators, goals and findings</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1: what matters about the year</source>
        <translation>%1: what matters about the year</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Headline indicators</source>
        <translation>Headline indicators</translation>
    </message>
    <message>
        <source>Open points of the audit</source>
        <translation>Open points of the audit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Sources of the figures of %1</source>
        <translation>Sources of the figures of %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Where the figures come from</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>Goals of %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>figures up to %1</source>
        <translation>figures up to %1</translation>
    </message>
    <message>
        <source>lead is completion minus the pace of the year, in percentage points</source>
        <translation>lead is completion minus the pace of the year, in percentage points</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Work lines and milestones</source>
        <translation>Work lines and milestones</translation>
    </message>
    <message>
        <source>Work line</source>
        <translation>Work line</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>no milestone set</source>
        <translation>no milestone set</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>owner, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work lines of %1</source>
        <translation>Work lines of %1</translation>
    </message>
    <message>
        <source>%2 work lines for %1</source>
        <translation>%2 work lines for %1</translation>
    </message>
    <message>
        <source>, %1 times that of %2</source>
        <translation>, %1 times that of %2</translation>
    </message>
    <message>
        <source>, down %1</source>
        <comment>points</comment>
        <translation>, down %1</translation>
    </message>
    <message>
        <source>, up %1</source>
        <comment>points</comment>
        <translation>, up %1</translation>
    </message>
    <message>
        <source>, as in the year before</source>
        <translation>, as in the year before</translation>
    </message>
    <message>
        <source>, down %1</source>
        <comment>percent</comment>
        <translation>, down %1</translation>
    </message>
    <message>
        <source>, up %1</source>
        <comment>percent</comment>
        <translation>, up %1</translation>
    </message>
    <message>
        <source>over the year before</source>
        <translation>over the year before</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>as reported</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>worked back</source>
        <translation>worked back</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>Pull and contribution of the parts</source>
        <translation>Pull and contribution of the parts</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Pull, points</source>
        <translation>Pull, points</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>The rest</translation>
    </message>
    <message>
        <source>%1 pulled %2 down by %3</source>
        <translation>%1 pulled %2 down by %3</translation>
    </message>
    <message>
        <source>%1 pulled %2 up by %3</source>
        <translation>%1 pulled %2 up by %3</translation>
    </message>
    <message>
        <source>; the rest fell by %1</source>
        <translation>; the rest fell by %1</translation>
    </message>
    <message>
        <source>; the rest grew by %1</source>
        <translation>; the rest grew by %1</translation>
    </message>
    <message>
        <source>%1 came to %2</source>
        <comment>indicator, value</comment>
        <translation>%1 came to %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on the year before</source>
        <translation>%1 on the year before</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Other indicators</source>
        <translation>Other indicators</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <comment>whole, share</comment>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>chart, unit and notes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 worked back from the reported growth: %3 ÷ (%4) ≈ %5</source>
        <translation>%1 of %2 worked back from the reported growth: %3 ÷ (%4) ≈ %5</translation>
    </message>
    <message>
        <source>%1 of %2 is an expected figure</source>
        <translation>%1 of %2 is an expected figure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, publisher and date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The report has no page “%1”. There are: %2.</source>
        <translation>The report has no page “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <comment>year, month, day of a date</comment>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Note: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>— %1 —</source>
        <comment>page number</comment>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>%1: annual report on indicators, %2</source>
        <translation>%1: annual report on indicators, %2</translation>
    </message>
    <message>
        <source>Demo data: invented figures</source>
        <translation>Demo data: invented figures</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2</source>
        <translation>There are no figures of %1 for %2</translation>
    </message>
    <message>
        <source>Enter them under Data, import a file, or choose another year.</source>
        <translation>Enter them under Data, import a file, or choose another year.</translation>
    </message>
    <message>
        <source>The report needs an area.</source>
        <translation>The report needs an area.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>indicator, value, share of a whole</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>indicator, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: overview</source>
        <translation>%1: overview</translation>
    </message>
    <message>
        <source>%1: figures</source>
        <translation>%1: figures</translation>
    </message>
    <message>
        <source>%1 of %2 indicators with a share are half of the whole or more</source>
        <translation>%1 of %2 indicators with a share are half of the whole or more</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Shares in their wholes</source>
        <translation>Shares in their wholes</translation>
    </message>
    <message>
        <source>%1 makes %2 of %3</source>
        <translation>%1 makes %2 of %3</translation>
    </message>
    <message>
        <source>%1: place %2 of %3</source>
        <comment>indicator</comment>
        <translation>%1: place %2 of %3</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>%1 by area</source>
        <translation>%1 by area</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>* %1, adjusted: %2</source>
        <comment>indicator, day and former target</comment>
        <translation>* %1, adjusted: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is still needed</source>
        <translation>What is still needed</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Still needed and foreseen</source>
        <translation>Still needed and foreseen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>%1 in %2: at a glance</source>
        <translation>%1 in %2: at a glance</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two findings</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The saved report templates can not be read.</source>
        <translation>The saved report templates can not be read.</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Half-year report</source>
        <translation>Half-year report</translation>
    </message>
    <message>
        <source>One page for a meeting</source>
        <translation>One page for a meeting</translation>
    </message>
    <message>
        <source>League table</source>
        <translation>League table</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Smaller shares</source>
        <translation>Smaller shares</translation>
    </message>
    <message>
        <source>Open points in the audit: %1</source>
        <translation>Open points in the audit: %1</translation>
    </message>
    <message>
        <source>Milestones done: %1 of %2; overdue: %3</source>
        <translation>Milestones done: %1 of %2; overdue: %3</translation>
    </message>
    <message>
        <source>%1, figures as known on %2</source>
        <translation>%1, figures as known on %2</translation>
    </message>
    <message>
        <source>The gravest %1 are listed; the Audit screen has all of them.</source>
        <translation>The gravest %1 are listed; the Audit screen has all of them.</translation>
    </message>
    <message>
        <source>&quot;over&quot; is a lower and &quot;nearly&quot; an upper bound</source>
        <translation>&quot;over&quot; is a lower and &quot;nearly&quot; an upper bound</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>The PDF could not be made.</translation>
    </message>
    <message>
        <source>The report has no pages.</source>
        <translation>The report has no pages.</translation>
    </message>
    <message>
        <source>%1 can not be written: the folder %2 does not exist.</source>
        <translation>%1 can not be written: the folder %2 does not exist.</translation>
    </message>
    <message>
        <source>%1 can not be written: %2.</source>
        <translation>%1 can not be written: %2.</translation>
    </message>
    <message>
        <source>Sheets: found “%1”, expected something like 1-3, 5, 8-.</source>
        <translation>Sheets: found “%1”, expected something like 1-3, 5, 8-.</translation>
    </message>
    <message>
        <source>Sheets: there is no sheet %1; the report has %2.</source>
        <translation>Sheets: there is no sheet %1; the report has %2.</translation>
    </message>
    <message>
        <source>There is no printer “%1”, nor any other; write a PDF instead.</source>
        <translation>There is no printer “%1”, nor any other; write a PDF instead.</translation>
    </message>
    <message>
        <source>There is no printer “%1”. There are: %2.</source>
        <translation>There is no printer “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report.</source>
        <translation>The printer “%1” did not take the report.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>new (base 0)</source>
        <translation>new (base 0)</translation>
    </message>
    <message>
        <source>negative base</source>
        <translation>negative base</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implied</translation>
    </message>
    <message>
        <source>The reported and the computed growth do not agree.</source>
        <translation>The reported and the computed growth do not agree.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Growth, reported</source>
        <translation>Growth, reported</translation>
    </message>
    <message>
        <source>Growth, computed</source>
        <translation>Growth, computed</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>“%1” is a mean or a rate: it does not add up to a whole and has no share in one. Choose an amount or a count.</source>
        <translation>“%1” is a mean or a rate: it does not add up to a whole and has no share in one. Choose an amount or a count.</translation>
    </message>
    <message>
        <source>No figures of “%1” for %2 yet: enter or import them and the share over the years appears here.</source>
        <translation>No figures of “%1” for %2 yet: enter or import them and the share over the years appears here.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between areas</comment>
        <translation> and </translation>
    </message>
    <message>
        <source>The share of “%1” is known for one year only: with the figures of an earlier year its change appears here.</source>
        <translation>The share of “%1” is known for one year only: with the figures of an earlier year its change appears here.</translation>
    </message>
    <message>
        <source>“%1” has no parts. Composed of parts are:</source>
        <translation>“%1” has no parts. Composed of parts are:</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>percent, area, change in points</comment>
        <translation>%1 of %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>percent, area</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>indicator, year, shares</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shares</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2 on the year before; %3 pulled most, %4.</source>
        <comment>whole, growth, part, pull in points</comment>
        <translation>%1 %2 on the year before; %3 pulled most, %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 holds no table.</source>
        <translation>%1 holds no table.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 is broken at line %3.</source>
        <translation>%1 is damaged: its part %2 is broken at line %3.</translation>
    </message>
    <message>
        <source>%1 is larger than a table of figures can be; nothing was read.</source>
        <translation>%1 is larger than a table of figures can be; nothing was read.</translation>
    </message>
    <message>
        <source>%1 is damaged or no .xls file.</source>
        <translation>%1 is damaged or no .xls file.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminary</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A change refers to something that is not there.</source>
        <translation>A change refers to something that is not there.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not written.</source>
        <translation>“%1” can only be read, not written.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>“%1” can not be written; nothing was left there.</source>
        <translation>“%1” can not be written; nothing was left there.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>The folder “%1” does not exist.</translation>
    </message>
    <message>
        <source>“%1” is the store itself.</source>
        <translation>“%1” is the store itself.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” exists already; it was not touched.</source>
        <translation>“%1” exists already; it was not touched.</translation>
    </message>
    <message>
        <source>“%1” is not a whole Zoneboard store.</source>
        <translation>“%1” is not a whole Zoneboard store.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it is done; nothing was changed.</source>
        <translation>“%1” is in use by another program. Try again when it is done; nothing was changed.</translation>
    </message>
    <message>
        <source>The disk with “%1” is full; nothing was changed.</source>
        <translation>The disk with “%1” is full; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not touched.</source>
        <translation>“%1” is damaged. It was not touched.</translation>
    </message>
    <message>
        <source>“%1” can not take this change; nothing was stored.</source>
        <translation>“%1” can not take this change; nothing was stored.</translation>
    </message>
    <message>
        <source>“%1” can not be read or written.</source>
        <translation>“%1” can not be read or written.</translation>
    </message>
    <message>
        <source>“%1” could not be used; nothing was changed.</source>
        <translation>“%1” could not be used; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not touched. No good backup lies beside it.</source>
        <translation>“%1” is damaged and was not touched. No good backup lies beside it.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not touched. The newest good backup is “%2”; get it back with: zoneboard restore %2 -o NEW.zone</source>
        <translation>“%1” is damaged and was not touched. The newest good backup is “%2”; get it back with: zoneboard restore %2 -o NEW.zone</translation>
    </message>
    <message>
        <source>“%1” can not be read.</source>
        <translation>“%1” can not be read.</translation>
    </message>
    <message>
        <source>“%1” is not a Zoneboard store.</source>
        <translation>“%1” is not a Zoneboard store.</translation>
    </message>
    <message>
        <source>“%1” is the database of another program, not a Zoneboard store.</source>
        <translation>“%1” is the database of another program, not a Zoneboard store.</translation>
    </message>
    <message>
        <source>The folder “%1” can not be written.</source>
        <translation>The folder “%1” can not be written.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a store.</source>
        <translation>“%1” is a folder, not a store.</translation>
    </message>
    <message>
        <source>There is no such figure any more.</source>
        <translation>There is no such figure any more.</translation>
    </message>
    <message>
        <source>A figure for “%1” is not a number; nothing was stored.</source>
        <translation>A figure for “%1” is not a number; nothing was stored.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 is not a text: it holds binary data.</source>
        <translation>%1 is not a text: it holds binary data.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8, UTF-16 or GB18030.</source>
        <translation>%1 is no text in UTF-8, UTF-16 or GB18030.</translation>
    </message>
</context>
<context>
    <name>TypedFigure</name>
    <message>
        <source>“%1” is no number. Write it like 294, 65.7, 约230, 500余 or 1.2万.</source>
        <translation>“%1” is no number. Write it like 294, 65.7, 约230, 500余 or 1.2万.</translation>
    </message>
    <message>
        <source>“%1” is in another unit: %2 is counted in %3.</source>
        <translation>“%1” is in another unit: %2 is counted in %3.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>“%1” can not be converted into “%2”.</source>
        <translation>“%1” can not be converted into “%2”.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>No store is open.</source>
        <translation>No store is open.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>The store is being read. Try again in a moment.</source>
        <translation>The store is being read. Try again in a moment.</translation>
    </message>
    <message>
        <source>These are the figures as known on %1; go back to today&apos;s to change anything.</source>
        <translation>These are the figures as known on %1; go back to today&apos;s to change anything.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 is encrypted.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its archive can not be opened.</source>
        <translation>%1 is damaged or cut short: its archive can not be opened.</translation>
    </message>
    <message>
        <source>%1 holds the entry %2 twice; such a file is not trusted.</source>
        <translation>%1 holds the entry %2 twice; such a file is not trusted.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part %2 can not be read.</source>
        <translation>%1 is damaged: its part %2 can not be read.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB; such a file is not trusted.</source>
        <translation>%1 unpacks to more than %2 MB; such a file is not trusted.</translation>
    </message>
</context>
<context>
    <name>zoneboard::AddForm</name>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>New source</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>such as 亿元, 个, %</source>
        <translation>such as 亿元, 个, %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Better is</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Lies in</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>higher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neither</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>town</source>
        <translation>town</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>amount of a period</source>
        <translation>amount of a period</translation>
    </message>
    <message>
        <source>level at a date</source>
        <translation>level at a date</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>rate</translation>
    </message>
</context>
<context>
    <name>zoneboard::AuditScreen</name>
    <message>
        <source>Find in the findings</source>
        <translation>Find in the findings</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>Acknowledged %1</translation>
    </message>
    <message>
        <source>Nothing to check: every figure agrees with the others.</source>
        <translation>Nothing to check: every figure agrees with the others.</translation>
    </message>
    <message>
        <source>No finding of this kind.</source>
        <translation>No finding of this kind.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) checked</source>
        <translation>
            <numerusform>%n figure checked</numerusform>
            <numerusform>%n figures checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>zoneboard::CardRow</name>
    <message>
        <source>Headline figures</source>
        <translation>Headline figures</translation>
    </message>
    <message>
        <source>The headline indicators</source>
        <translation>The headline indicators</translation>
    </message>
</context>
<context>
    <name>zoneboard::CellPanel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>History of this cell</source>
        <translation>History of this cell</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>Show in Trends</translation>
    </message>
    <message>
        <source>Go to the audit</source>
        <translation>Go to the audit</translation>
    </message>
    <message>
        <source>Choose a cell to see its source, status and history.</source>
        <translation>Choose a cell to see its source, status and history.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>area, period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells chosen: a choice below is for all of them</source>
        <translation>
            <numerusform>%n cell chosen: a choice below is for all of them</numerusform>
            <numerusform>%n cells chosen: a choice below is for all of them</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>No figure</translation>
    </message>
    <message>
        <source>Worked out: %1</source>
        <translation>Worked out: %1</translation>
    </message>
    <message>
        <source>Implied by next year&apos;s growth; stored nowhere. Type the figure once you have it.</source>
        <translation>Implied by next year&apos;s growth; stored nowhere. Type the figure once you have it.</translation>
    </message>
    <message>
        <source>Growth as reported: %1</source>
        <translation>Growth as reported: %1</translation>
    </message>
    <message>
        <source>Growth as computed: %1</source>
        <translation>Growth as computed: %1</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Not named</translation>
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
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>zoneboard::ChartPanel</name>
    <message>
        <source>Copy, save, print, show the data</source>
        <translation>Copy, save, print, show the data</translation>
    </message>
    <message>
        <source>Actions for the chart</source>
        <translation>Actions for the chart</translation>
    </message>
    <message>
        <source>Data of the chart</source>
        <translation>Data of the chart</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Save as SVG, PNG or PDF…</source>
        <translation>Save as SVG, PNG or PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Show the chart</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Show the data</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vector picture (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>zoneboard::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Name, code or pinyin initials of anything</source>
        <translation>Name, code or pinyin initials of anything</translation>
    </message>
    <message>
        <source>Search indicators, areas, screens and actions</source>
        <translation>Search indicators, areas, screens and actions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or the pinyin initials.</source>
        <translation>Nothing is called that. Try fewer letters, or the pinyin initials.</translation>
    </message>
</context>
<context>
    <name>zoneboard::CompareScreen</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>The indicator that is compared</source>
        <translation>The indicator that is compared</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>Second indicator of the scatter</source>
        <translation>Second indicator of the scatter</translation>
    </message>
    <message>
        <source>movement since</source>
        <translation>movement since</translation>
    </message>
    <message>
        <source>Year that movement counts from</source>
        <translation>Year that movement counts from</translation>
    </message>
    <message>
        <source>There is nothing to compare here. Choose another indicator, area or year above, or drop a table with figures on the window.</source>
        <translation>There is nothing to compare here. Choose another indicator, area or year above, or drop a table with figures on the window.</translation>
    </message>
</context>
<context>
    <name>zoneboard::DataScreen</name>
    <message>
        <source>Find an indicator</source>
        <translation>Find an indicator</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>Which indicators</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>The months of the chosen year, each from January on</source>
        <translation>The months of the chosen year, each from January on</translation>
    </message>
    <message>
        <source>Enter as</source>
        <translation>Enter as</translation>
    </message>
    <message>
        <source>The source of new figures that are typed or pasted</source>
        <translation>The source of new figures that are typed or pasted</translation>
    </message>
    <message>
        <source>Source of what is entered</source>
        <translation>Source of what is entered</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>An earlier year</source>
        <translation>An earlier year</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>With figures</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>All indicators</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation>With gaps</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Still expected</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Preliminary</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>No source named</translation>
    </message>
    <message>
        <source>This store knows no indicator yet. Add one, or import a table.</source>
        <translation>This store knows no indicator yet. Add one, or import a table.</translation>
    </message>
    <message>
        <source>No indicator fits what is asked for. Show all indicators to enter figures.</source>
        <translation>No indicator fits what is asked for. Show all indicators to enter figures.</translation>
    </message>
</context>
<context>
    <name>zoneboard::EntryBar</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Type again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>zoneboard::FigureDetail</name>
    <message>
        <source>share %1</source>
        <translation>share %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, source</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>In the store</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Keep the stored</source>
        <translation>Keep the stored</translation>
    </message>
    <message>
        <source>Take as revision</source>
        <translation>Take as revision</translation>
    </message>
    <message>
        <source>Both, by source</source>
        <translation>Both, by source</translation>
    </message>
    <message>
        <source>Choose a figure to see where it stands.</source>
        <translation>Choose a figure to see where it stands.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>indicator, area, period, value</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Cell %1: %2</source>
        <translation>Cell %1: %2</translation>
    </message>
</context>
<context>
    <name>zoneboard::FindingDelegate</name>
    <message>
        <source>%1 · acknowledged: %2</source>
        <comment>place, reason</comment>
        <translation>%1 · acknowledged: %2</translation>
    </message>
</context>
<context>
    <name>zoneboard::FindingPanel</name>
    <message>
        <source>Figures of the finding</source>
        <translation>Figures of the finding</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The figures it rests on; a click leads to them</source>
        <translation>The figures it rests on; a click leads to them</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Proposed change</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>Make this change</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>Why it is right as it is</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Show in Data</source>
        <translation>Show in Data</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>Show in Trends</translation>
    </message>
    <message>
        <source>Choose a finding to see its figures and what can be done.</source>
        <translation>Choose a finding to see its figures and what can be done.</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Acknowledged: %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>not named</translation>
    </message>
</context>
<context>
    <name>zoneboard::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message numerus="yes">
        <source>The audit has %n finding(s) to look at</source>
        <translation>
            <numerusform>The audit has %n finding to look at</numerusform>
            <numerusform>The audit has %n findings to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
</context>
<context>
    <name>zoneboard::FoundFigureModel</name>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Keep stored</source>
        <translation>Keep stored</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revise</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>To be stored</source>
        <translation>To be stored</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
</context>
<context>
    <name>zoneboard::GoalModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Months 1–%1</source>
        <translation>Months 1–%1</translation>
    </message>
    <message>
        <source>Completion and pace</source>
        <translation>Completion and pace</translation>
    </message>
    <message>
        <source>Forecast (range)</source>
        <translation>Forecast (range)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
</context>
<context>
    <name>zoneboard::GoalsScreen</name>
    <message>
        <source>Year of the goals</source>
        <translation>Year of the goals</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Goal board</source>
        <translation>Goal board</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Growth of the rest of the year</source>
        <translation>Growth of the rest of the year</translation>
    </message>
    <message>
        <source>Work lines</source>
        <translation>Work lines</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Edit milestones</source>
        <translation>Edit milestones</translation>
    </message>
    <message>
        <source>Pace: calendar</source>
        <translation>Pace: calendar</translation>
    </message>
    <message>
        <source>Pace: last year&apos;s season</source>
        <translation>Pace: last year&apos;s season</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>A scenario for the rest of the year needs last year&apos;s months.</source>
        <translation>A scenario for the rest of the year needs last year&apos;s months.</translation>
    </message>
    <message>
        <source>If the rest of the year grows %1, the year comes to %2</source>
        <translation>If the rest of the year grows %1, the year comes to %2</translation>
    </message>
    <message>
        <source>: %1 of the target.</source>
        <translation>: %1 of the target.</translation>
    </message>
    <message>
        <source>Save the board</source>
        <translation>Save the board</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Print the board…</source>
        <translation>Print the board…</translation>
    </message>
    <message>
        <source>Print a page for each owner…</source>
        <translation>Print a page for each owner…</translation>
    </message>
    <message>
        <source>Board as PDF, A4…</source>
        <translation>Board as PDF, A4…</translation>
    </message>
    <message>
        <source>Board as PDF, A3…</source>
        <translation>Board as PDF, A3…</translation>
    </message>
    <message>
        <source>Board and owners&apos; pages as PDF, A4…</source>
        <translation>Board and owners&apos; pages as PDF, A4…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>Ctrl+T; a milestone: Ctrl+M</source>
        <translation>Ctrl+T; a milestone: Ctrl+M</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Print the board</translation>
    </message>
    <message>
        <source>Ctrl+[ and Ctrl+] step through the months</source>
        <translation>Ctrl+[ and Ctrl+] step through the months</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order: catalog</source>
        <translation>Order: catalog</translation>
    </message>
    <message>
        <source>Order: lead, the last first</source>
        <translation>Order: lead, the last first</translation>
    </message>
    <message>
        <source>Order: state, the worst first</source>
        <translation>Order: state, the worst first</translation>
    </message>
    <message>
        <source>Order: weight</source>
        <translation>Order: weight</translation>
    </message>
    <message>
        <source>Order: owner</source>
        <translation>Order: owner</translation>
    </message>
    <message>
        <source>No numeric target has been set for %1 yet. Suggestions stand in the column of targets; take one over with a click below, or type one.</source>
        <translation>No numeric target has been set for %1 yet. Suggestions stand in the column of targets; take one over with a click below, or type one.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, what there is to say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no target yet. Suggestions from last year:</source>
        <translation>%1 has no target yet. Suggestions from last year:</translation>
    </message>
    <message>
        <source>Take over %1 (%2)</source>
        <translation>Take over %1 (%2)</translation>
    </message>
</context>
<context>
    <name>zoneboard::GridLegend</name>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminary</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implied</translation>
    </message>
    <message>
        <source>by formula</source>
        <translation>by formula</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zoneboard::HeaderBar</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Search  Ctrl+K</translation>
    </message>
    <message>
        <source>Search indicators, areas, screens and actions</source>
        <translation>Search indicators, areas, screens and actions</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>zoneboard::ImporterDone</name>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Look at it again</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>See the figures</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>The import was taken back</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are stored</source>
        <translation>
            <numerusform>%n figure is stored</numerusform>
            <numerusform>%n figures are stored</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is as it was before. What you decided is still here.</source>
        <translation>The store is as it was before. What you decided is still here.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revised; their former values stay in the history</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n revised; its former value stays in the history</numerusform>
            <numerusform>%n revised; their former values stay in the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new indicator(s)</source>
        <translation>
            <numerusform>%n new indicator</numerusform>
            <numerusform>%n new indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new area(s)</source>
        <translation>
            <numerusform>%n new area</numerusform>
            <numerusform>%n new areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) remembered for the next file</source>
        <translation>
            <numerusform>%n name remembered for the next file</numerusform>
            <numerusform>%n names remembered for the next file</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was changed after it; undo that first.</source>
        <translation>Something was changed after it; undo that first.</translation>
    </message>
</context>
<context>
    <name>zoneboard::ImporterScreen</name>
    <message>
        <source>The sheet as it was sent</source>
        <translation>The sheet as it was sent</translation>
    </message>
    <message>
        <source>The text as it was sent</source>
        <translation>The text as it was sent</translation>
    </message>
    <message>
        <source>Figures that were found</source>
        <translation>Figures that were found</translation>
    </message>
    <message>
        <source>Sheet or file that is shown</source>
        <translation>Sheet or file that is shown</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancel the import</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sheet, its number of figures</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 rows × %2 columns</source>
        <translation>%1 rows × %2 columns</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>This store can only be read.</source>
        <translation>This store can only be read.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be decided first.</source>
        <translation>
            <numerusform>%n conflict to be decided first.</numerusform>
            <numerusform>%n conflicts to be decided first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refused.</source>
        <translation>
            <numerusform>%n place refused.</numerusform>
            <numerusform>%n places refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is stored already.</source>
        <translation>Everything in it is stored already.</translation>
    </message>
    <message>
        <source>No figure was found. Correct above how the file is read.</source>
        <translation>No figure was found. Correct above how the file is read.</translation>
    </message>
    <message numerus="yes">
        <source>Store %n figure(s)</source>
        <translation>
            <numerusform>Store %n figure</numerusform>
            <numerusform>Store %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 of %2 figures</source>
        <translation>%1 of %2 figures</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Reading the clipboard…</translation>
    </message>
    <message>
        <source>Recognising figures…</source>
        <translation>Recognising figures…</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3)</source>
        <translation>Reading %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
</context>
<context>
    <name>zoneboard::ImporterStart</name>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Paste the clipboard</source>
        <translation>Paste the clipboard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progress of reading</translation>
    </message>
    <message>
        <source>Tables: xlsx, xls, ods, csv in any encoding, web pages. Sentences: txt, docx, odt, pdf. Or a block copied from Excel, WPS or a web page (Ctrl+V). Nothing is stored before you have seen and accepted it.</source>
        <translation>Tables: xlsx, xls, ods, csv in any encoding, web pages. Sentences: txt, docx, odt, pdf. Or a block copied from Excel, WPS or a web page (Ctrl+V). Nothing is stored before you have seen and accepted it.</translation>
    </message>
    <message>
        <source>Drop the files of the bureaus here</source>
        <translation>Drop the files of the bureaus here</translation>
    </message>
</context>
<context>
    <name>zoneboard::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Zoneboard</source>
        <translation>Zoneboard</translation>
    </message>
    <message>
        <source>%1 – Zoneboard</source>
        <translation>%1 – Zoneboard</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Zoneboard stores (*.zone)</source>
        <translation>Zoneboard stores (*.zone)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Open a store</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>New store</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>Tables and texts (%1)</source>
        <translation>Tables and texts (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indicator · %1</source>
        <comment>area</comment>
        <translation>Indicator · %1</translation>
    </message>
    <message>
        <source>Indicator · no figures yet</source>
        <translation>Indicator · no figures yet</translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation>As it was known on</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>zoneboard::MappingStrip</name>
    <message>
        <source>Header row</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Year if not said</source>
        <translation>Year if not said</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rows of the header</source>
        <translation>Rows of the header</translation>
    </message>
    <message>
        <source>Indicator of the whole table</source>
        <translation>Indicator of the whole table</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>What the column holds</translation>
    </message>
    <message>
        <source>Indicator of the column</source>
        <translation>Indicator of the column</translation>
    </message>
    <message>
        <source>As the rows say</source>
        <translation>As the rows say</translation>
    </message>
    <message>
        <source>Unit of the column</source>
        <translation>Unit of the column</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column letter, its header</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the headers</source>
        <translation>In the headers</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>One for all</translation>
    </message>
    <message>
        <source>As the indicator</source>
        <translation>As the indicator</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>As in the file</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Growth, %</source>
        <translation>Growth, %</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>Change, points</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Share, %</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Click a column of the sheet to correct it.</source>
        <translation>Click a column of the sheet to correct it.</translation>
    </message>
</context>
<context>
    <name>zoneboard::MilestoneModel</name>
    <message>
        <source>+ new milestone</source>
        <translation>+ new milestone</translation>
    </message>
    <message>
        <source>Work line</source>
        <translation>Work line</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>+ new aim with conditions</source>
        <translation>+ new aim with conditions</translation>
    </message>
    <message>
        <source>+ new work line</source>
        <translation>+ new work line</translation>
    </message>
    <message>
        <source>+ new condition</source>
        <translation>+ new condition</translation>
    </message>
</context>
<context>
    <name>zoneboard::NoticeBar</name>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>zoneboard::OverviewScreen</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>This area has no figures yet. Drop a table or a bulletin here to read it, or choose another area above.</source>
        <translation>This area has no figures yet. Drop a table or a bulletin here to read it, or choose another area above.</translation>
    </message>
    <message>
        <source>There are no figures to show for %1. Choose another year above.</source>
        <translation>There are no figures to show for %1. Choose another year above.</translation>
    </message>
</context>
<context>
    <name>zoneboard::PageListModel</name>
    <message>
        <source>No figures for it here: left out</source>
        <translation>No figures for it here: left out</translation>
    </message>
    <message>
        <source>The figures changed since the heading was written; they now say: %1</source>
        <translation>The figures changed since the heading was written; they now say: %1</translation>
    </message>
    <message numerus="yes">
        <source>Runs on over %n sheets</source>
        <translation>
            <numerusform>Runs on over %n sheet</numerusform>
            <numerusform>Runs on over %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>zoneboard::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>There are no figures for %1.</source>
        <translation>There are no figures for %1.</translation>
    </message>
    <message>
        <source>This page has no figures for %1.</source>
        <translation>This page has no figures for %1.</translation>
    </message>
    <message>
        <source>→ ← pages · ↑ ↓ years · Tab figures · B black · number and Enter: a page · Esc end</source>
        <translation>→ ← pages · ↑ ↓ years · Tab figures · B black · number and Enter: a page · Esc end</translation>
    </message>
</context>
<context>
    <name>zoneboard::PrintDialog</name>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>All sheets</translation>
    </message>
    <message numerus="yes">
        <source>All %n sheets</source>
        <translation>
            <numerusform>The only sheet</numerusform>
            <numerusform>All %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Sheet %1</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>1-3, 5, 8-</source>
        <translation>1-3, 5, 8-</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>Both sides, turned at the long edge</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>Both sides, turned at the short edge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In colour</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>In grey</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Add one in the system&apos;s settings, or save a PDF.</source>
        <translation>There is no printer on this computer. Add one in the system&apos;s settings, or save a PDF.</translation>
    </message>
    <message>
        <source>Name the sheets to print.</source>
        <translation>Name the sheets to print.</translation>
    </message>
</context>
<context>
    <name>zoneboard::ProblemCards</name>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Show %1 in the file</source>
        <translation>Show %1 in the file</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the store.</source>
        <translation>
            <numerusform>%n figure differs from the store.</numerusform>
            <numerusform>%n figures differ from the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the store; all are decided.</source>
        <translation>
            <numerusform>%n figure differs from the store; it is decided.</numerusform>
            <numerusform>%n figures differ from the store; all are decided.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all stored</source>
        <translation>Keep all stored</translation>
    </message>
    <message>
        <source>Revise all</source>
        <translation>Revise all</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>No indicator is called “%1”.</source>
        <translation>No indicator is called “%1”.</translation>
    </message>
    <message>
        <source>It means…</source>
        <translation>It means…</translation>
    </message>
    <message>
        <source>It means… (%1?)</source>
        <translation>It means… (%1?)</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>What “%1” means</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Make “%1” a new indicator</source>
        <translation>Make “%1” a new indicator</translation>
    </message>
    <message>
        <source>No area is called “%1”.</source>
        <translation>No area is called “%1”.</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Make “%1” a new area</source>
        <translation>Make “%1” a new area</translation>
    </message>
    <message>
        <source>Refused: expected %1.</source>
        <translation>Refused: expected %1.</translation>
    </message>
    <message>
        <source>“%1” is refused: expected %2.</source>
        <translation>“%1” is refused: expected %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more refused.</source>
        <translation>
            <numerusform>%n more refused.</numerusform>
            <numerusform>%n more refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are stored just so already.</source>
        <translation>
            <numerusform>%n figure is stored just so already.</numerusform>
            <numerusform>%n figures are stored just so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were not read as figures.</source>
        <translation>
            <numerusform>%n passage was not read as a figure.</numerusform>
            <numerusform>%n passages were not read as figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Which?</translation>
    </message>
</context>
<context>
    <name>zoneboard::Rail</name>
    <message>
        <source>Zoneboard</source>
        <translation>Zoneboard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>years, indicators</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1–%2 · %3</source>
        <comment>years, indicators</comment>
        <translation>%1–%2 · %3</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changed %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <comment>screen, findings</comment>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>As known on %1</translation>
    </message>
</context>
<context>
    <name>zoneboard::ReportScreen</name>
    <message>
        <source>Type a name of your own for the template, then save it.</source>
        <translation>Type a name of your own for the template, then save it.</translation>
    </message>
    <message>
        <source>Save the report template “%1”</source>
        <translation>Save the report template “%1”</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>The template “%1” is saved.</translation>
    </message>
    <message>
        <source>Remove the report template “%1”</source>
        <translation>Remove the report template “%1”</translation>
    </message>
    <message>
        <source>The template “%1” is removed; undo brings it back.</source>
        <translation>The template “%1” is removed; undo brings it back.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>The report is saved as %1.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>The report was sent to the printer.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Choose a template, or type a name and save this one under it.</source>
        <translation>Choose a template, or type a name and save this one under it.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Remove this template</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Add a page</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Heading of the page</source>
        <translation>Heading of the page</translation>
    </message>
    <message>
        <source>Back to the heading made from the figures</source>
        <translation>Back to the heading made from the figures</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text of the page</translation>
    </message>
    <message>
        <source>Text of the page; “# ” begins a subheading, “- ” a point</source>
        <translation>Text of the page; “# ” begins a subheading, “- ” a point</translation>
    </message>
    <message>
        <source>Paper and layout</source>
        <translation>Paper and layout</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Preview of the sheets</source>
        <translation>Preview of the sheets</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Chosen indicator beside…</source>
        <translation>Chosen indicator beside…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Composition and pull</source>
        <translation>Composition and pull</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Goal owner</source>
        <translation>Goal owner</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>A3 paper</source>
        <translation>A3 paper</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Upright</translation>
    </message>
    <message>
        <source>Two charts a sheet</source>
        <translation>Two charts a sheet</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Without colours</translation>
    </message>
    <message>
        <source>Printed on both sides: page numbers outside</source>
        <translation>Printed on both sides: page numbers outside</translation>
    </message>
    <message>
        <source>Page numbers with the total</source>
        <translation>Page numbers with the total</translation>
    </message>
    <message>
        <source>Left out, since there are no figures: %1.</source>
        <translation>Left out, since there are no figures: %1.</translation>
    </message>
    <message>
        <source>The font %1 is not installed; %2 stands in for it.</source>
        <translation>The font %1 is not installed; %2 stands in for it.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Sheet %1 of %2</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>The reports are compiled by “%1”</source>
        <translation>The reports are compiled by “%1”</translation>
    </message>
    <message>
        <source>Compiling office</source>
        <translation>Compiling office</translation>
    </message>
    <message>
        <source>Compiling office, for the cover</source>
        <translation>Compiling office, for the cover</translation>
    </message>
    <message>
        <source>Margins and text of official documents (GB/T 9704)</source>
        <translation>Margins and text of official documents (GB/T 9704)</translation>
    </message>
</context>
<context>
    <name>zoneboard::SettingsScreen</name>
    <message>
        <source>For you</source>
        <translation>For you</translation>
    </message>
    <message>
        <source>For this store: lights of the goals</source>
        <translation>For this store: lights of the goals</translation>
    </message>
    <message>
        <source>Lead is completion minus the share of the year that has passed, in percentage points.</source>
        <translation>Lead is completion minus the share of the year that has passed, in percentage points.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Colours of growth</source>
        <translation>Colours of growth</translation>
    </message>
    <message>
        <source>Large numbers</source>
        <translation>Large numbers</translation>
    </message>
    <message>
        <source>Name in the history of changes</source>
        <translation>Name in the history of changes</translation>
    </message>
    <message>
        <source>Pace to compare with</source>
        <translation>Pace to compare with</translation>
    </message>
    <message>
        <source>Ahead from a lead of (points)</source>
        <translation>Ahead from a lead of (points)</translation>
    </message>
    <message>
        <source>Behind below a lead of (points)</source>
        <translation>Behind below a lead of (points)</translation>
    </message>
    <message>
        <source>Near the target within (%)</source>
        <translation>Near the target within (%)</translation>
    </message>
    <message>
        <source>Milestone due soon within (days)</source>
        <translation>Milestone due soon within (days)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Up orange, down blue</source>
        <translation>Up orange, down blue</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>Up red, down green</translation>
    </message>
    <message>
        <source>Up green, down red</source>
        <translation>Up green, down red</translation>
    </message>
    <message>
        <source>12,345.6 (grouped)</source>
        <translation>12,345.6 (grouped)</translation>
    </message>
    <message>
        <source>12345.6 (plain)</source>
        <translation>12345.6 (plain)</translation>
    </message>
    <message>
        <source>Calendar: months that have passed</source>
        <translation>Calendar: months that have passed</translation>
    </message>
    <message>
        <source>Season: as last year went</source>
        <translation>Season: as last year went</translation>
    </message>
    <message>
        <source>Change when the lights of goals change</source>
        <translation>Change when the lights of goals change</translation>
    </message>
</context>
<context>
    <name>zoneboard::SharesScreen</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>The indicator whose shares are shown</source>
        <translation>The indicator whose shares are shown</translation>
    </message>
    <message>
        <source>There are no shares to show here. Choose another indicator, area or year above, or drop a table with figures on the window.</source>
        <translation>There are no shares to show here. Choose another indicator, area or year above, or drop a table with figures on the window.</translation>
    </message>
</context>
<context>
    <name>zoneboard::SheetPreviewModel</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>cell name, its text, what it is taken for</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Type over it to correct it.</source>
        <translation>Type over it to correct it.</translation>
    </message>
</context>
<context>
    <name>zoneboard::TargetForm</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Base year</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>none: a target of one year</source>
        <translation>none: a target of one year</translation>
    </message>
    <message>
        <source>A path of several years counts from here: 2020 to 2025, or 2025 to 2030.</source>
        <translation>A path of several years counts from here: 2020 to 2025, or 2025 to 2030.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Growth, %</source>
        <translation>Growth, %</translation>
    </message>
    <message>
        <source>Share of the parent area, %</source>
        <translation>Share of the parent area, %</translation>
    </message>
    <message>
        <source>At least last year</source>
        <translation>At least last year</translation>
    </message>
    <message>
        <source>Adjusted targets:</source>
        <translation>Adjusted targets:</translation>
    </message>
    <message>
        <source>The target has not been adjusted since it was set.</source>
        <translation>The target has not been adjusted since it was set.</translation>
    </message>
    <message>
        <source>Should stay below</source>
        <translation>Should stay below</translation>
    </message>
    <message>
        <source>Energy, emissions: done only when the year is over</source>
        <translation>Energy, emissions: done only when the year is over</translation>
    </message>
</context>
<context>
    <name>zoneboard::TrendsScreen</name>
    <message>
        <source>%1–%2: %3 a year</source>
        <comment>years, mean growth</comment>
        <translation>%1–%2: %3 a year</translation>
    </message>
    <message>
        <source>Name, code or pinyin initials</source>
        <translation>Name, code or pinyin initials</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Search indicators</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Choose several with Ctrl to compare them as indices</source>
        <translation>Choose several with Ctrl to compare them as indices</translation>
    </message>
    <message>
        <source>Columns and growth</source>
        <translation>Columns and growth</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Base year</translation>
    </message>
    <message>
        <source>Compare areas</source>
        <translation>Compare areas</translation>
    </message>
    <message>
        <source>Range of years</source>
        <translation>Range of years</translation>
    </message>
    <message>
        <source>Drag the ends to choose the years; a double click takes all. Keys: arrows move the end, with Shift the beginning.</source>
        <translation>Drag the ends to choose the years; a double click takes all. Keys: arrows move the end, with Shift the beginning.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Figures by year</translation>
    </message>
    <message>
        <source>Compound annual growth over the range of years</source>
        <translation>Compound annual growth over the range of years</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>The compared series in their own values, where they have one unit</source>
        <translation>The compared series in their own values, where they have one unit</translation>
    </message>
</context>
<context>
    <name>zoneboard::Welcome</name>
    <message>
        <source>The year of a development zone, on one screen and on paper</source>
        <translation>The year of a development zone, on one screen and on paper</translation>
    </message>
    <message>
        <source>Open a store of figures, begin an empty one, or look at the sample. A store is one file that ends in .zone; it can also be dropped here.</source>
        <translation>Open a store of figures, begin an empty one, or look at the sample. A store is one file that ends in .zone; it can also be dropped here.</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Open a store…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>New store…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
</TS>
