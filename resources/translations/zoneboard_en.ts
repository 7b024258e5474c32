<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
