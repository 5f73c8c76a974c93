import { ratio, sumOf } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { placeOf, type Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Process } from '../../portfolio/project'
import { median } from './request-inflow'

export type ProcessValue = {
  process: Process
  /** Hours of work that the process takes in a year, and those that a digital one would save; null when not typed. */
  hours: number | null
  hoursSaved: number | null
  /** Share of all hours that could be saved, and of those of this process and all before it. */
  share: number | null
  cumulated: number | null
  /** Worth of the function against its cost: above 1, it is worth more than it costs, by the measure of the others. */
  valueIndex: number | null
  /** Codes of the projects, neither dropped nor finished, that change this process. */
  projects: string[]
}

export type ProcessAnalysis = {
  /** Most hours to save first; those without figures last. */
  rows: ProcessValue[]
  hoursSaved: number | null
  /** How many of the first processes hold 80 % of the hours to save; null when no hours are known. */
  vital: number | null
  /** Processes with figures that no project changes, among the vital ones. */
  untouched: ProcessValue[]
  findings: Finding[]
}

const VITAL_SHARE = 0.8

/**
 * Which processes would digital work relieve most? Pareto of the hours to save, beside the value index of each process.
 *
 * hours saved = cases × minutes saved ÷ 60; value index = mean of the scores ÷ mean of all scores, over yearly cost ÷
 * median cost. Missing figures give n/a, never zero.
 * Source of the index: L. D. Miles, "Techniques of value analysis and engineering", 1961 (worth against cost).
 *
 * @example processValues({ processes: [], projects: [] }).vital // null
 */
export function processValues({ processes, projects }: Pick<Portfolio, 'processes' | 'projects'>): ProcessAnalysis {
  const cost = median(processes.flatMap(({ yearlyCost }) => yearlyCost ?? []))
  const worths = processes.flatMap((process) => worthOf(process) ?? [])
  const meanWorth = ratio(
    sumOf(worths, (worth) => worth),
    worths.length,
  )
  const changed = changesOf(projects)
  const rows = processes
    .map((process): ProcessValue => ({
      process,
      hours: hoursOf(process.volume, process.unitMinutes),
      hoursSaved: hoursOf(process.volume, process.minutesSaved),
      share: null,
      cumulated: null,
      valueIndex: indexOf(process, cost, meanWorth),
      projects: changed.get(process.code) ?? [],
    }))
    .sort((a, b) => (b.hoursSaved ?? -1) - (a.hoursSaved ?? -1) || compareCodes(a.process.code, b.process.code))
  const known = rows.filter(({ hoursSaved }) => hoursSaved !== null)
  const total = sumOf(known, ({ hoursSaved }) => hoursSaved!)
  let before = 0
  for (const row of known) {
    before += row.hoursSaved!
    row.share = ratio(row.hoursSaved!, total)
    row.cumulated = ratio(before, total)
  }
  const vital = total === 0 ? null : known.findIndex(({ cumulated }) => cumulated! >= VITAL_SHARE - 1e-12) + 1
  return {
    rows,
    hoursSaved: known.length === 0 ? null : total,
    vital,
    untouched: known.slice(0, vital ?? 0).filter((row) => row.projects.length === 0),
    findings: processes.flatMap(timeFindings),
  }
}

function hoursOf(volume: number | null, minutes: number | null): number | null {
  return volume === null || minutes === null ? null : (volume * minutes) / 60
}

/** Mean of the scores given. */
function worthOf({ citizenScore, staffScore, dutyScore }: Process): number | null {
  const given = [citizenScore, staffScore, dutyScore].filter((score) => score !== null)
  return ratio(
    sumOf(given, (score) => score),
    given.length,
  )
}

function indexOf(process: Process, medianCost: number | null, meanWorth: number | null): number | null {
  const worth = worthOf(process)
  const { yearlyCost } = process
  if (worth === null || yearlyCost === null || yearlyCost <= 0 || !medianCost || !meanWorth) return null
  return worth / meanWorth / (yearlyCost / medianCost)
}

function changesOf(projects: Portfolio['projects']): Map<string, string[]> {
  const changed = new Map<string, string[]>()
  for (const { code, processes, status } of projects.toSorted((a, b) => compareCodes(a.code, b.code))) {
    if (status === 'dropped' || status === 'finished') continue
    for (const process of processes) changed.set(process, [...(changed.get(process) ?? []), code])
  }
  return changed
}

function timeFindings({ origin, code, unitMinutes, minutesSaved }: Process): Finding[] {
  if (unitMinutes === null || minutesSaved === null || minutesSaved <= unitMinutes) return []
  const params = { process: code, saved: minutesSaved, minutes: unitMinutes }
  return [{ code: 'savesMoreThanItTakes', severity: 'warning', place: placeOf(origin, 'minutesSaved'), params }]
}
