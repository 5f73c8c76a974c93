import { byCode } from '../../portfolio/by-code'
import { placeOf, type Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import { spreadReversed } from './end-estimate'

/** Earliest and latest ends that contradict each other or the end expected, and drifts the wrong way round. */
export function endFindings({ projects, settings }: Portfolio): Finding[] {
  const findings: Finding[] = []
  for (const { code, origin, earliestEnd, latestEnd, forecastEnd, plannedEnd, status } of byCode(projects)) {
    if (status === 'finished' || status === 'dropped') continue
    const end = forecastEnd ?? plannedEnd
    if (earliestEnd !== null && latestEnd !== null && earliestEnd > latestEnd) {
      const params = { project: code, earliest: earliestEnd, latest: latestEnd }
      findings.push({ code: 'endsReversed', severity: 'warning', place: placeOf(origin, 'earliestEnd'), params })
    } else if (end !== null && ((earliestEnd ?? end) > end || (latestEnd ?? end) < end)) {
      const column = (earliestEnd ?? end) > end ? 'earliestEnd' : 'latestEnd'
      const place = placeOf(origin, column)
      findings.push({ code: 'endOutsideRange', severity: 'warning', place, params: { project: code, end } })
    }
  }
  if (spreadReversed(settings.delaySpread)) {
    const place = settings.places['delaySpreadLow']
    findings.push({ code: 'delaySpreadReversed', severity: 'warning', ...(place && { place }), params: {} })
  }
  return findings
}
