import { SheetClosedError } from '../../../src/portfolio/errors'
import { emptyWorkbook } from '../../../src/files/empty-workbook'
import { openPackage } from '../../../src/files/package'
import { partNames, readText } from '../../../src/files/parts'
import { readWorkbook } from '../../../src/files/read-workbook'
import { writeSheets } from '../../../src/files/write-sheets'
import { plainPlan, richPlan } from './plans'

const source = writeSheets(emptyWorkbook('fr'), [plainPlan({ mark: null, name: 'Projets' })]).bytes

describe('writing plans into a workbook', () => {
  test('a new sheet stands after the others and is read back with its mark and values', () => {
    const { bytes, report } = writeSheets(source, [richPlan()])
    expect(report).toEqual({ sheets: [{ identity: 'ranking', sheet: 'Classement', created: true }] })
    const workbook = readWorkbook(bytes)
    expect(workbook.sheets).toEqual(['Projets', 'Classement'])
    expect(workbook.generated).toMatchObject([{ sheet: 'Classement', mark: richPlan().mark }])
    expect(workbook.generated[0]!.tables[0]!.cells).toEqual([
      ['Code', 'Projet', 'Voté', 'Payé', 'Solde'],
      ['011', 'Socle', 1200.5, 1000, 200.5],
      ['012', '=Danger', 800, 900, -100],
      ['013', 'Portail\nfamilles', 0.1 + 0.2, null, 0.1 + 0.2],
    ])
  })

  test('writing the same plans again gives the same bytes', () => {
    const plans = [richPlan(), plainPlan({ mark: { ...plainPlan().mark!, identity: 'capacity' }, name: 'Charge' })]
    const first = writeSheets(source, plans).bytes
    const second = writeSheets(first, plans)
    expect(second.report.sheets.map(({ created }) => created)).toEqual([false, false])
    expect(second.bytes).toEqual(first)
  })

  test('a sheet that is replaced keeps its name, place and number, and loses what hung on it', () => {
    const first = writeSheets(source, [richPlan()]).bytes
    const after = writeSheets(first, [
      plainPlan({ mark: { ...plainPlan().mark!, identity: 'last' }, name: 'Fin' }),
    ]).bytes
    const { bytes } = writeSheets(after, [plainPlan({ name: 'Un autre nom' })])
    expect(readWorkbook(bytes).sheets).toEqual(['Projets', 'Classement', 'Fin'])
    const pkg = openPackage(bytes)
    expect(partNames(pkg).filter((name) => /chart|drawing|table/.test(name))).toEqual([])
    expect(readText(pkg, '[Content_Types].xml')).not.toMatch(/chart|drawing|table/)
  })

  test('a closed sheet refuses to be written again', () => {
    const closed = writeSheets(source, [plainPlan({ mark: { ...plainPlan().mark!, state: 'closed' } })]).bytes
    expect(() => writeSheets(closed, [plainPlan()])).toThrow(SheetClosedError)
  })
})
