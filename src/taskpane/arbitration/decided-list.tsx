import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { ScenarioResult } from '../../calculation/arbitration/arbitration'
import type { Decided } from '../../sheets/arbitration/answer'
import type { Names } from '../../sheets/arbitration/names'
import { Fold } from '../parts/fold'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'
import { DecidedSubject } from './decided-subject'

const SHOWN_FIRST = 6
const SHOWN_MORE = 50

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '16px', margin: '0 0 12px', padding: 0, listStyle: 'none' },
})

type DecidedListProps = { decided: readonly Decided[]; scenario: ScenarioResult; names: Names; steering: Steering }

/** What is not kept and what is, by value, each with its reason. */
export function DecidedList({ decided, ...props }: DecidedListProps) {
  return (
    <div>
      {([false, true] as const).map((kept) => (
        <Group
          key={String(kept)}
          kept={kept}
          decided={decided.filter(({ verdict }) => verdict.kept === kept)}
          {...props}
        />
      ))}
    </div>
  )
}

function Group({ kept, decided, scenario, names, steering }: DecidedListProps & { kept: boolean }) {
  const styles = useStyles()
  const { t } = useWords()
  const [shown, setShown] = useState(SHOWN_FIRST)
  const more = decided.length - shown
  if (decided.length === 0) return null
  return (
    <Fold open={!kept} summary={t(`pane.arbitration.decided.${kept ? 'kept' : 'out'}`, { count: decided.length })}>
      <ul className={styles.list}>
        {decided.slice(0, shown).map((one) => (
          <DecidedSubject key={one.subject.code} decided={one} scenario={scenario} names={names} steering={steering} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + SHOWN_MORE)}>
          {t('pane.arbitration.decided.more', { count: Math.min(more, SHOWN_MORE) })}
        </Button>
      )}
    </Fold>
  )
}
