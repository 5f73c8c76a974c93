import { DRAWING, RELATIONSHIPS, SPREADSHEET, XML_START } from './vocabulary'

/** Styles of a workbook that says nothing: Calibri 11, the two fills that Excel expects, one cell style. */
export const PLAIN_STYLES = [
  XML_START,
  `<styleSheet xmlns="${SPREADSHEET}">`,
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '<dxfs count="0"/>',
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
  '</styleSheet>',
].join('')

/** A workbook part without a sheet: the first plans written bring them. */
export const PLAIN_WORKBOOK = [
  XML_START,
  `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">`,
  '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600"/></bookViews>',
  '<sheets/><calcPr calcId="191029"/></workbook>',
].join('')

const COLOURS: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '1F2933',
  lt2: 'F3F5F8',
  accent1: '1B4F8A',
  accent2: '5B8AC0',
  accent3: '52606D',
  accent4: '1E6B3A',
  accent5: '855600',
  accent6: 'A61B1B',
  hlink: '1B4F8A',
  folHlink: '52606D',
}

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const LINES = [6350, 12700, 19050].map((width) => `<a:ln w="${width}">${FILL}</a:ln>`).join('')
const FONT = (face: string) => `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`

/** Fonts and colours that new cells and charts of the workbook take. */
export const PLAIN_THEME = [
  XML_START,
  `<a:theme xmlns:a="${DRAWING}" name="Roadmap Steering"><a:themeElements><a:clrScheme name="Roadmap Steering">`,
  ...Object.entries(COLOURS).map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`),
  `</a:clrScheme><a:fontScheme name="Calibri"><a:majorFont>${FONT('Calibri')}</a:majorFont>`,
  `<a:minorFont>${FONT('Calibri')}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain">`,
  `<a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINES}</a:lnStyleLst>`,
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
].join('')
