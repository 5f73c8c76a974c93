import { demandByDepartment } from '../../../src/calculation/capacity/department-demand'
import { loadTeams } from '../../../src/calculation/capacity/load-teams'
import { loadByRole } from '../../../src/calculation/capacity/role-load'
import { shortfalls } from '../../../src/calculation/capacity/shortfall'
import { teamDemand } from '../../../src/calculation/capacity/team-demand'
import { capacity, portfolioOf, project, team, workload } from '../../portfolio/builders'
import { exampleDepartment } from '../../portfolio/example-department'

const overloaded = portfolioOf({
  projects: [project('P1', { department: 'DCOM' }), project('P2')],
  teams: [
    team('A', { role: 'MOE', canBeOutsourced: true, dayRate: 500_00 }),
    team('B', { role: 'MOE', canBeOutsourced: false, dayRate: 700_00 }),
    team('C', { role: 'AMOA', canBeOutsourced: true }),
    team('D'),
  ],
  workload: [
    workload('P1', 'A', '2026-Q1', 30_00),
    workload('P1', 'A', '2026-Q2', 12_50),
    workload('P2', 'B', '2026-Q1', 15_00),
    workload('P2', 'C', '2026-Q1', 11_00),
    workload('P2', 'D', '2026-Q1', 4_00),
  ],
  capacity: [
    capacity('A', '2026-Q1', 10_00, 8_00),
    capacity('A', '2026-Q2', 10_00),
    capacity('B', '2026-Q1', 10_00),
    capacity('C', '2026-Q1', 10_00),
    capacity('D', '2026-Q1', 10_00),
  ],
})
const load = loadTeams(overloaded)

test('the gap is bought up to what each period allows, at the day rate, to the cent', () => {
  const [a] = shortfalls(overloaded, load)
  expect(a).toMatchObject({ team: 'A', gap: 22_50, buyable: 10_50, cost: 5_250_00 })
})

test('a team that cannot be outsourced buys nothing; one without a day rate has an unknown cost, not a zero', () => {
  const found = shortfalls(overloaded, load)
  expect(found.map(({ team: code, buyable, cost }) => [code, buyable, cost])).toEqual([
    ['A', 10_50, 5_250_00],
    ['B', 0, 0],
    ['C', 1_00, null],
  ])
})

test('a role adds up its teams; its cost is unknown as soon as one of theirs is', () => {
  expect(loadByRole(overloaded, load)).toEqual([
    { role: null, teams: ['D'], demand: 4_00, capacity: 10_00, gap: 0, cost: 0 },
    { role: 'AMOA', teams: ['C'], demand: 11_00, capacity: 10_00, gap: 1_00, cost: null },
    { role: 'MOE', teams: ['A', 'B'], demand: 57_50, capacity: 30_00, gap: 27_50, cost: 5_250_00 },
  ])
})

test('demand by department keeps the projects without one', () => {
  expect(demandByDepartment(overloaded, teamDemand(overloaded).demand)).toEqual([
    { department: 'DCOM', projects: 1, days: 42_50 },
    { department: null, projects: 1, days: 30_00 },
  ])
})

test('roles and departments of the example add up to the demand of its teams', () => {
  const sample = exampleDepartment()
  const teams = loadTeams(sample)
  const all = teams.teams.reduce((sum, { demand }) => sum + demand, 0)
  const gap = teams.overloaded.reduce((sum, cell) => sum + cell.gap!, 0)
  const roles = loadByRole(sample, teams)
  expect(roles.reduce((sum, { demand }) => sum + demand, 0)).toBe(all)
  expect(roles.reduce((sum, role) => sum + role.gap, 0)).toBe(gap)
  expect(demandByDepartment(sample, teamDemand(sample).demand).reduce((sum, { days }) => sum + days, 0)).toBe(all)
})
