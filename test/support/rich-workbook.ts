import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Parts by path, as text or bytes, zipped in their order. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: "2026-01-02" });
}

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const xml = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join("")}</Relationships>`;
}

const SHEET = `${DECLARATION}<!-- kept --><worksheet ${MAIN} xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">
<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/></sheetPr>
<dimension ref="A1:J12"/>
<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C4" sqref="C4"/></sheetView></sheetViews>
<sheetFormatPr defaultColWidth="8.88671875" defaultRowHeight="14.4" x14ac:dyDescent="0.25"/>
<cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="3" max="8" width="20.77734375" style="2" customWidth="1"/><col min="9" max="16384" width="8.88671875" style="2"/></cols>
<sheetData>
<row r="1" spans="1:10" ht="28.5" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>
<row r="2" spans="1:10"><c r="A2" s="3" t="s"><v>1</v></c><c r="B2" s="3" t="s"><v>2</v></c><c r="C2" s="3" t="s"><v>3</v></c><c r="D2" s="3" t="s"><v>4</v></c><c r="E2" t="s"><v>9</v></c></row>
<row r="3" spans="1:10"><c r="A3" t="s"><v>5</v></c><c r="B3" s="4" t="inlineStr"><is><t>370102199001011233</t></is></c><c r="C3" s="5"><v>32874</v></c><c r="D3"><f t="shared" ref="D3:D6" si="0">C3*2+$A$1+SUM(C3:C4)</f><v>65748</v></c><c r="E3" s="4" t="str"><f>"A"&amp;B3</f><v>A370102199001011233</v></c></row>
<row r="4" spans="1:10"><c r="A4" t="s"><v>6</v></c><c r="B4" s="4" t="s"><v>7</v></c><c r="C4" s="5"><v>32875.5</v></c><c r="D4"><f t="shared" si="0"/><v>65751</v></c><c r="E4" t="b"><v>1</v></c></row>
<row r="5" spans="1:10" hidden="1"><c r="A5" t="s"><v>8</v></c><c r="B5" s="4"/><c r="C5" s="5"/><c r="D5"><f t="shared" si="0"/><v>0</v></c><c r="E5" t="e"><v>#REF!</v></c></row>
<row r="6" spans="1:10" outlineLevel="1"><c r="A6" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">王 </t></r><r><t>五&amp;六</t></r></is></c><c r="D6"><f t="shared" si="0"/><v>0</v></c><c r="F6"><f t="array" ref="F6">SUM(C3:C4*1)</f><v>65749.5</v></c></row>
<row r="8" spans="1:3" s="6" customFormat="1" ht="20"><c r="C8" s="6" t="d"><v>2025-03-01</v></c></row>
<row r="10" spans="1:10"><c r="A10" t="s"><v>10</v></c><c r="B10" t="s"><v>11</v></c></row><row r="11" spans="1:10"><c r="A11" t="s"><v>6</v></c><c r="B11"><v>1.5</v></c></row><row r="12"/>
</sheetData>
<autoFilter ref="A2:E6"><filterColumn colId="0"><filters><filter val="张三"/></filters></filterColumn><extLst><ext uri="{x}"><conditionalFormatting/></ext></extLst></autoFilter>
<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="G3:G4"/></mergeCells>
<phoneticPr fontId="1" type="noConversion"/>
<conditionalFormatting sqref="A3:A6"><cfRule type="duplicateValues" dxfId="0" priority="2"/><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>$C3&gt;100</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C3:C6"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E3:E6 G3:G9"><formula1>"是,否"</formula1></dataValidation><dataValidation type="whole" sqref="F3"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A3" r:id="rId1"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="8" scale="80" orientation="portrait" r:id="rId2"/>
<headerFooter><oddHeader>&amp;C报名表</oddHeader></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>
<legacyDrawing r:id="rId3"/>
<tableParts count="1"><tablePart r:id="rId5"/></tableParts>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="7" id="{A}"><xm:f>目录!$A$1=1</xm:f></x14:cfRule><xm:sqref>B3:B6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>
</worksheet>`;

const STYLES = `${DECLARATION}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy/m/d;@"/></numFmts><fonts count="3"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/><family val="3"/><charset val="134"/></font><font><sz val="11"/><color indexed="12"/><name val="宋体"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="medium"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal style="hair"><color auto="1"/></diagonal></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="1" fillId="3" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0" applyFill="1"><alignment textRotation="255" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1"/><xf numFmtId="176" fontId="2" fillId="0" borderId="1" xfId="0"/><xf numFmtId="14" fontId="0" fillId="2" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const STRINGS = `${DECLARATION}<sst ${MAIN} count="12" uniqueCount="12"><si><t>职业技能等级认定报名表</t></si><si><t>姓名</t><rPh sb="0" eb="2"><t>xìngmíng</t></rPh></si><si><t>证件号码</t></si><si><t>出生
日期</t></si><si><t>年限</t></si><si><t>张三</t></si><si><r><rPr><sz val="11"/></rPr><t>李</t></r><r><t>四</t></r></si><si><t xml:space="preserve"> 370102199001011233 </t></si><si><t>a_x000D_b_x005F_x000D_&lt;&#x1F600;</t></si><si><t>备注</t></si><si><t>单位</t></si><si><t>人数</t></si></sst>`;

/**
 * A workbook with nearly everything that clerks' programs leave in one: merged title, two shared and array formulas, rich
 * text and readings, hidden and grouped rows, filter with criteria, three kinds of conditional formats and one of the newer
 * sort, validations, link, comment, table, breaks, printer settings, names of every scope, theme, custom XML, a second sheet
 * with an absolute path, a hidden one and a protected one.
 */
export function richParts(): Record<string, string | Uint8Array> {
  const sheetType = `${TYPES}.worksheet+xml`;
  const overrides: readonly (readonly [string, string])[] = [
    ["xl/workbook.xml", `${TYPES}.sheet.main+xml`],
    ["xl/worksheets/sheet1.xml", sheetType],
    ["xl/worksheets/Sheet2.XML", sheetType],
    ["xl/worksheets/sheet3.xml", sheetType],
    ["xl/worksheets/sheet4.xml", sheetType],
    ["xl/styles.xml", `${TYPES}.styles+xml`],
    ["xl/sharedStrings.xml", `${TYPES}.sharedStrings+xml`],
    ["xl/calcChain.xml", `${TYPES}.calcChain+xml`],
    ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
    ["xl/tables/table1.xml", `${TYPES}.table+xml`],
    ["xl/comments/comment1.xml", `${TYPES}.comments+xml`],
  ];
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${TYPES}.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${DECLARATION}<workbook ${MAIN} xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="报名表" sheetId="1" r:id="rId1"/><sheet name="目录" sheetId="5" r:id="rId2"/><sheet name="隐藏" sheetId="3" state="hidden" r:id="rId3"/><sheet name="受保护" sheetId="4" r:id="rId7"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">报名表!$A$2:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">报名表!$A:$B,报名表!$2:$2</definedName><definedName name="常数">3.14</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{y}"/></extLst></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "sharedStrings", "sharedStrings.xml"],
      ["rId6", "calcChain", "calcChain.xml"],
      ["rId7", "worksheet", "worksheets/sheet4.xml"],
      ["rId8", "theme", "theme/theme1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": SHEET,
    "xl/worksheets/_rels/sheet1.xml.rels": `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="https://example.invalid/" TargetMode="External"/><Relationship Id="rId2" Type="${OFFICE}/printerSettings" Target="../printerSettings/printerSettings1.bin"/><Relationship Id="rId3" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId4" Type="${OFFICE}/comments" Target="/xl/comments/comment1.xml"/><Relationship Id="rId5" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
    "xl/worksheets/Sheet2.XML": `\ufeff<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t='str'><x:v>a > b</x:v></x:c></x:row><x:row><x:c/></x:row></x:sheetData></x:worksheet>`,
    "xl/worksheets/sheet3.xml": `<worksheet ${MAIN}><sheetData/></worksheet>`,
    "xl/worksheets/sheet4.xml": `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1"/></worksheet>`,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": STRINGS,
    "xl/calcChain.xml": `<calcChain ${MAIN}><c r="D3" i="1"/><c r="E3"/><c r="D4"/><c r="D5"/><c r="D6"/><c r="F6" a="1"/></calcChain>`,
    "xl/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
    "xl/tables/table1.xml": `${DECLARATION}<table ${MAIN} id="1" name="表1" displayName="表1" ref="A10:B11" totalsRowShown="0"><autoFilter ref="A10:B11"/><tableColumns count="2"><tableColumn id="1" name="单位"/><tableColumn id="2" name="人数"/></tableColumns></table>`,
    "xl/comments/comment1.xml": `<comments ${MAIN}><authors><author>WPS</author></authors><commentList><comment ref="A3" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>`,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 300 }, (_, n) => (n * 37) & 255),
    "customXml/item1.xml": "<KSOProductBuildVer>2052-12.1.0</KSOProductBuildVer>",
  };
}

export function richXlsx(changes: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zipOf({ ...richParts(), ...changes });
}
