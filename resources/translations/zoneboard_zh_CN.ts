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
</TS>
