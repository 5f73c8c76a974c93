import { PLAIN_STYLES } from '../../../src/files/write/empty-parts'
import { openStyles } from '../../../src/files/write/styles'

const money = { numberFormat: '#,##0.00\\ "€"', bold: true, fill: '#E8F0F8' } as const

describe('styles of a workbook', () => {
  test('a format adds one style, and the same format, even said in another order, none', () => {
    const styles = openStyles(PLAIN_STYLES)
    expect(styles.cellStyle(money, false)).toBe(1)
    expect(styles.cellStyle({ fill: '#e8f0f8', bold: true, numberFormat: money.numberFormat }, false)).toBe(1)
    const saved = styles.save()
    expect(openStyles(saved).cellStyle(money, false)).toBe(1)
    const again = openStyles(saved)
    again.cellStyle(money, false)
    expect(again.save()).toBe(saved)
  })

  test('no format, and one that says nothing, are the normal style', () => {
    const styles = openStyles(PLAIN_STYLES)
    expect([
      styles.cellStyle(null, false),
      styles.cellStyle({}, false),
      styles.cellStyle({ bold: false }, false),
    ]).toEqual([0, 0, 0])
    expect(styles.save()).toBe(PLAIN_STYLES)
  })

  test('what the workbook has is kept in its place, lists grow at their ends, counts follow', () => {
    const styles = openStyles(PLAIN_STYLES)
    styles.cellStyle(money, false)
    styles.conditionalStyle({ colour: '#A61B1B', bold: true })
    const saved = styles.save()
    expect(saved).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts',
    )
    expect(saved).toMatch(
      /<fonts count="2"><font><sz val="11"\/>.*<font><b\/><sz val="11"\/><color theme="1"\/><name val="Calibri"\/>/,
    )
    expect(saved).toContain(
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164"',
    )
    expect(saved).toContain('<dxfs count="1"><dxf><font><b/><color rgb="FFA61B1B"/></font></dxf></dxfs>')
  })

  test('bold text takes the rest of the normal font of the workbook, whatever its prefix and quotes', () => {
    const prefixed = PLAIN_STYLES.replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
      .replace('val="Calibri"', "val='Marianne &amp; co'")
      .replaceAll('count="1"', "count='1'")
    const styles = openStyles(prefixed)
    styles.cellStyle({ bold: true }, false)
    const saved = styles.save()
    expect(saved).toContain('<x:b/><x:sz val="11"/><x:color theme="1"/><x:name val=\'Marianne &amp; co\'/>')
    expect(saved).toContain('<x:fonts count="2">')
    expect(saved.match(/<x:xf /g)).toHaveLength(3)
  })

  test('number formats of the workbook are found by their code, new ones are numbered after the last', () => {
    const known = PLAIN_STYLES.replace(
      '<fonts',
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="9999" formatCode="0.0%"/></numFmts><fonts',
    )
    const styles = openStyles(known)
    styles.cellStyle({ numberFormat: '0.0%' }, false)
    styles.cellStyle({ numberFormat: '0.000' }, false)
    const saved = styles.save()
    expect(saved).toContain('<xf numFmtId="170"')
    expect(saved).toContain('<numFmt numFmtId="10000" formatCode="0.000"/></numFmts>')
  })

  test('a text that could become a formula when typed again is marked as text', () => {
    const styles = openStyles(PLAIN_STYLES)
    expect(styles.cellStyle(null, true)).toBe(1)
    expect(styles.save()).toContain('quotePrefix="1"')
  })

  test('a colour that is none is refused', () => {
    expect(() => openStyles(PLAIN_STYLES).cellStyle({ fill: '#red' }, false)).toThrow(RangeError)
  })
})
