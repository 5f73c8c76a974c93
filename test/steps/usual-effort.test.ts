import { usualEffort } from '../../src/steps/usual-effort'
import { portfolioOf, project } from '../portfolio/builders'

const projects = (count: number, status: 'approved' | 'finished' = 'approved') =>
  Array.from({ length: count }, (_, i) => project(`${status}${i}`, { status }))

test('a roadmap is proven and priced, projects that are over not counted', () => {
  const { effort, detail, findings } = usualEffort(
    portfolioOf({ projects: [...projects(150), ...projects(400, 'finished')] }),
  )
  expect(effort.nodes).toBeGreaterThan(0)
  expect(detail).toBe('reasons')
  expect(findings).toEqual([])
})

test('hundreds of projects get the best found without every price, and it is said', () => {
  const { effort, detail, findings } = usualEffort(portfolioOf({ projects: projects(151) }))
  expect(effort.nodes).toBe(0)
  expect(detail).toBe('requests')
  expect(findings).toEqual([{ code: 'manyToChoose', severity: 'information', params: { count: 151, most: 150 } }])
})
