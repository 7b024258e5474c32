<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</TS>
