import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { provenMeaning } from '../../../src/calculation/budget/committed-meaning'
import { followBudget } from '../../../src/calculation/budget/follow-budget'
import { vatFundByYear } from '../../../src/calculation/budget/vat-fund'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import {
  authorisation,
  budgetLine,
  budgetMove,
  contract,
  executionLine,
  ORIGIN,
  portfolioOf,
  project,
  subsidy,
} from '../../portfolio/builders'
import { sampleReading } from '../../sheets/sample'

const DATE = 46295
const { portfolio: sample } = sampleReading()
const of = (parts: Partial<Portfolio>) => followBudget(portfolioOf(parts), { dataDate: DATE })
const codes = (parts: Partial<Portfolio>) => of(parts).findings.map(({ code }) => code)

describe('the VAT fund', () => {
  test('gives back on the sample what its own revenue lines expect: equipment at 16.404 %, cloud at 5.6 %, software nothing', () => {
    const lines = readFileSync(
      join(__dirname, '../../../samples/source/data/departement-exemple/lignes.csv'),
      'utf8',
    ).split('\n')
    const expected = new Map<string, number>()
    for (const line of lines) {
      const cells = line.split(',')
      if (cells[6] === '10222' || cells[6] === '744')
        expected.set(cells[3]!, (expected.get(cells[3]!) ?? 0) + Number(cells[10]))
    }
    const years = vatFundByYear(sample).map(({ receivedIn, due }) => [String(receivedIn), due / 100] as const)
    expect(years.map(([year]) => year)).toEqual(['2026', '2027'])
    // The sample's authors rounded each account down to the euro.
    for (const [year, due] of years) expect(Math.abs(due - expected.get(year)!)).toBeLessThan(2)
  })

  test('knows nothing of lines without VAT', () => {
    const line = { nature: '21838', paid: 1_000_00, voted: 1_000_00, project: 'A' }
    expect(of({ execution: [executionLine({ ...line, taxBasis: 'excluded' })] }).funding.accounts).toEqual([])
    expect(of({ execution: [executionLine(line)] }).funding.accounts[0]).toMatchObject({ rule: 'general', due: 164_04 })
  })
})

describe('the net cost', () => {
  const projects = [project('A', { declaredFinalCost: 1_000_00 })]
  const execution = [executionLine({ project: 'A', nature: '21838', voted: 500_00 })]

  test('takes off the VAT fund and subsidies: notified only, or also those that are still awaited', () => {
    const funding = [
      subsidy('FEDER', { project: 'A', asked: 300_00, notified: 200_00, received: 50_00 }),
      subsidy('DSIL', { project: 'A', asked: 100_00 }),
    ]
    const [row] = of({ projects, execution, funding }).funding.netCosts
    expect(row).toMatchObject({
      vatFund: 82_02,
      prudent: 1_000_00 - 82_02 - 200_00,
      expected: 1_000_00 - 82_02 - 300_00,
    })
  })

  test('keeps subsidies without a project on a row of their own', () => {
    const { netCosts } = of({ projects, funding: [subsidy('FEDER', { notified: 70_00 })] }).funding
    expect(netCosts.map(({ code, notified }) => [code, notified])).toEqual([
      ['A', 0],
      [null, 70_00],
    ])
  })

  test('what cannot be right is told: more received than notified, more notified than asked or than the ceiling', () => {
    const funding = [subsidy('FEDER', { ceiling: 10_00, asked: 15_00, notified: 20_00, received: 30_00 })]
    expect(codes({ funding })).toEqual(['subsidyReceivedBeyond', 'subsidyNotifiedBeyond', 'schemeBeyondCeiling'])
  })
})

describe('authorisations', () => {
  const execution = [
    executionLine({ year: 2025, paid: 400_00 }),
    executionLine({ year: 2026, paid: 100_00 }),
    executionLine({ year: 2025, section: 'operating', paid: 999_00 }),
  ]

  test('cover so many years of payments at the pace of the last closed year', () => {
    const authorisations = [authorisation('AP1', { voted: 1_000_00, revised: 1_500_00, cancelled: 200_00 })]
    const cover = of({ execution, authorisations }).funding.authorisations!
    expect(cover).toMatchObject({
      inForce: 1_300_00,
      paid: 500_00,
      paidInYear: { year: '2025', amount: 400_00 },
      years: 2,
    })
  })

  test('come from the Budget table without a table of their own; without either there is no ratio', () => {
    expect(of({ execution, budget: [budgetLine({ authorisation: 900_00 })] }).funding.authorisations!.years).toBe(1)
    expect(of({ execution }).funding.authorisations).toBeNull()
  })

  test('allocated beyond what was voted are told', () => {
    const allocations = [{ origin: ORIGIN, authorisation: 'AP1', project: 'A', amount: 11_00, date: null }]
    expect(codes({ authorisations: [authorisation('AP1', { voted: 10_00 })], allocations })).toEqual([
      'allocatedBeyond',
    ])
  })
})

describe('the stages of the credits', () => {
  const budget = [budgetLine({ voted: 130_00 })]
  const moves = [
    budgetMove(10_00, { stage: 'carryOver' }),
    budgetMove(20_00, { stage: 'BS' }),
    budgetMove(-5_00, { stage: 'DM' }),
    budgetMove(3_00, { stage: 'transfer' }),
  ]

  test('the initial budget follows from the others when it is not typed', () => {
    const [year] = of({ budget, budgetMoves: moves }).funding.stages
    expect(year).toMatchObject({
      year: '2026',
      initial: 102_00,
      initialFrom: 'deduced',
      unexplained: 0,
      inForce: 130_00,
    })
  })

  test('credits that no vote explains are told', () => {
    const budgetMoves = [...moves, budgetMove(100_00, { stage: 'BP' })]
    expect(of({ budget, budgetMoves }).funding.stages[0]).toMatchObject({ initialFrom: 'moves', unexplained: 2_00 })
    expect(codes({ budget, budgetMoves })).toContain('creditsUnexplained')
  })

  test('add up to the credits in force, whatever the moves', () => {
    const stage = fc.constantFrom('BP', 'BS', 'DM', 'transfer', 'carryOver', null)
    const list = fc.array(fc.tuple(fc.integer({ min: -1e8, max: 1e8 }), stage), { minLength: 1 })
    fc.assert(
      fc.property(list, (rows) => {
        const budgetMoves = rows.map(([amount, of]) => budgetMove(amount, { stage: of }))
        const [year] = followBudget(portfolioOf({ budget, budgetMoves }), { dataDate: DATE }).funding.stages
        const changes = Object.values(year!.moves).reduce((sum, amount) => sum + amount, year!.unstaged)
        expect(year!.initial! + changes + year!.unexplained!).toBe(130_00)
      }),
    )
  })
})

describe('contracts', () => {
  const states = (parts: Partial<Portfolio>) =>
    of(parts).funding.contracts.map(({ number, alert, left }) => [number, alert, left])

  test('warn beyond the ceiling, near it, once ended, and six months before the end', () => {
    const contracts = [
      contract('M1', { ceiling: 100_00, ordered: 101_00 }),
      contract('M2', { ceiling: 100_00, ordered: 95_00 }),
      contract('M3', { ceiling: 100_00, ordered: 10_00, end: DATE - 1 }),
      contract('M4', { ceiling: 100_00, ordered: 10_00, end: DATE + 100 }),
      contract('M5', { ceiling: 100_00, ordered: 10_00, end: DATE + 400 }),
    ]
    expect(states({ contracts })).toEqual([
      ['M1', 'beyond', -1_00],
      ['M2', 'near', 5_00],
      ['M3', 'ended', 90_00],
      ['M4', 'endsSoon', 90_00],
      ['M5', null, 90_00],
    ])
    expect(codes({ contracts })).toEqual(['contractBeyond', 'contractNear', 'contractEnded', 'contractEndsSoon'])
  })

  test('are compared without VAT: commitments that include it are brought back', () => {
    const execution = [
      executionLine({ contract: 'M1', committed: 120_00, taxBasis: 'included' }),
      executionLine({ contract: 'M1', committed: 50_00, taxBasis: 'excluded' }),
    ]
    expect(states({ contracts: [contract('M1', { ceiling: 200_00 })], execution })).toEqual([['M1', null, 50_00]])
    expect(codes({ execution: [executionLine({ taxBasis: 'excluded' }), executionLine({})] })).toContain(
      'taxBasisMixed',
    )
  })
})

describe('the meaning of committed', () => {
  const line = { voted: 100_00, committed: 60_00, paid: 40_00 }

  test('is proven by the amount available that the lines give, or not at all', () => {
    expect(provenMeaning([{ ...line, availableInFile: 40_00 }])).toMatchObject({ proven: 'total', lines: 1 })
    expect(provenMeaning([{ ...line, availableInFile: 0 }]).proven).toBe('outstanding')
    expect(provenMeaning([{ ...line, paid: 0, availableInFile: 40_00 }])).toMatchObject({ proven: null, lines: 0 })
    expect(provenMeaning([{ ...line, availableInFile: 12_00 }]).proven).toBeNull()
  })

  test('that contradicts the setting is told', () => {
    expect(codes({ execution: [executionLine({ ...line, availableInFile: 0 })] })).toContain('committedIsOutstanding')
  })
})

describe('the year-end position seen three ways', () => {
  const month = (name: string, planned: number, paid: number | null) => {
    return { origin: ORIGIN, month: name, planned, verified: null, paid }
  }
  const parts = {
    projects: [project('A', { envelope: 1_000_00, progress: 0.4, plannedValue: 500_00 })],
    execution: [executionLine({ project: 'A', paid: 300_00, verified: 250_00, committed: 300_00, voted: 500_00 })],
    monthly: [
      month('2025-09', 100_00, 60_00),
      month('2025-12', 200_00, 100_00),
      month('2026-09', 500_00, 400_00),
      month('2026-12', 600_00, null),
    ],
  }

  test('what people declare is held against the pace of past years and of the work done', () => {
    const budget = [budgetLine({ project: 'A', forecast: 350_00 })]
    const check = of({ ...parts, budget }).yearEndCheck!
    expect(check).toMatchObject({
      year: '2026',
      declared: 350_00,
      usualShare: 0.6,
      pastYears: ['2025'],
      seasonal: 500_00,
    })
    expect(check.earned).toBe(250_00 + 50_00)
    expect(check.apart).toBe(true)
    expect(codes({ ...parts, budget })).toContain('yearEndApart')
  })

  test('says nothing that the tables do not', () => {
    const check = of({ ...parts, monthly: [] }).yearEndCheck!
    expect(check).toMatchObject({ declared: null, seasonal: null, earned: null, gap: null, apart: false })
  })
})
