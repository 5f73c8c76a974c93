import type { Finding } from '../../src/portfolio/finding'
import { checksSheet, type Checks } from '../../src/sheets/checks'
import type { TableAccount } from '../../src/tables/reading'
import { crowdedCells } from './crowded-cells'
import { planViolations } from './plan-rules'
import { sampleReading } from './sample'
import { numbersOf, sheetContext, textsOf } from './sheet-context'

const finding: Finding = {
  code: 'budgetUnassigned',
  severity: 'warning',
  place: { sheet: 'Exécution', cell: 'F12' },
  params: { rows: 4, voted: 100_00, paid: 50_00 },
}

const account: TableAccount = {
  table: 'execution',
  name: 'tbl',
  sheet: 'Exécution',
  read: 414,
  outcomes: { accepted: 398, acceptedWithFinding: 2, held: 4, rejected: 0, skipped: 10 },
}

function sheetOf(part: Partial<Checks>, lang: 'fr' | 'en' = 'en') {
  return checksSheet(sheetContext(lang), { findings: [], accounts: [], unrecognised: [], ...part })
}

describe('checks', () => {
  test('a finding says what is wrong, where, and what to do, and leads to its cell', () => {
    const plan = sheetOf({ findings: [finding], accounts: [account] })
    const texts = textsOf(plan)
    expect(texts).toContain('▲ To check')
    expect(texts).toContain('F12')
    expect(texts).toContain('4 execution lines without a known project, €100.00 of credits and €50.00 paid.')
    expect(plan.links).toContainEqual(expect.objectContaining({ target: { sheet: 'Exécution', cell: 'F12' } }))
  })

  test('each table accounts for every row that was read', () => {
    const plan = sheetOf({ accounts: [account] })
    expect(numbersOf(plan)).toEqual([414])
    expect(textsOf(plan)).toContain(
      '398 accepted · 2 with a finding · 4 held · 0 rejected · 10 skipped (titles, totals, blank rows)',
    )
  })

  test('what must be mended comes before what is only to know', () => {
    const order = (['information', 'blocking', 'warning'] as const).map((severity) => ({ ...finding, severity }))
    const texts = textsOf(sheetOf({ findings: order }))
    const places = ['■ To mend', '▲ To check', '○ For information'].map((text) => texts.indexOf(text))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('the sample respects the rules of every sheet and says the same in both languages', () => {
    const { findings, accounts, unrecognised } = sampleReading()
    const [fr, en] = (['fr', 'en'] as const).map((lang) => sheetOf({ findings, accounts, unrecognised }, lang))
    expect(planViolations(fr!)).toEqual([])
    expect(planViolations(en!)).toEqual([])
    expect(crowdedCells(fr!)).toEqual([])
    expect(numbersOf(fr!)).toEqual(numbersOf(en!))
    expect(fr!.links.length).toBe(en!.links.length)
  })

  test('nothing found is said', () => {
    expect(textsOf(sheetOf({ accounts: [account] }))).toContain('414 rows read in 1 table: no finding.')
  })
})
