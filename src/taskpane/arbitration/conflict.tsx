import type { ScenarioResult } from '../../calculation/arbitration/arbitration'
import { limitsText, limitText } from '../../sheets/arbitration/limit-words'
import type { Names } from '../../sheets/arbitration/names'
import { amountText } from '../../sheets/arbitration/verdict-words'
import { Notice } from '../parts/notice'
import { useWords } from '../words'

type ConflictProps = { scenario: ScenarioResult; names: Names }

/** Why nothing fits: the limits that clash, and the cheapest way to make room. */
export function Conflict({ scenario: { conflict, relaxation }, names }: ConflictProps) {
  const { t, format } = useWords()
  const words = { t, format }
  const ways = relaxation.flatMap((way) => {
    const amount = amountText(words, way)
    return amount === null
      ? []
      : [t('pane.arbitration.answer.way', { amount, limit: limitText(words, way.limit, names) })]
  })
  if (conflict.length === 0 && ways.length === 0) return null
  return (
    <Notice intent="warning">
      {conflict.length > 0 && t('pane.arbitration.answer.conflict', { limits: limitsText(words, conflict, names) })}{' '}
      {ways.length > 0 && t('pane.arbitration.answer.relaxation', { ways: ways.join(' ; ') })}
    </Notice>
  )
}
