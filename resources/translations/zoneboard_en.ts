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
    <name>Unit</name>
    <message>
        <source>“%1” can not be converted into “%2”.</source>
        <translation>“%1” can not be converted into “%2”.</translation>
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
</TS>
