import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useWords } from '../words'

/** Excel holds its answer while a person types in a cell: after this long, say so. */
const PATIENCE_MS = 4000

const useStyles = makeStyles({
  running: { display: 'flex', flexDirection: 'column', gap: '8px' },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

type RunningProps = { phase: 'reading' | 'calculating' | 'writing'; progress: number | null }

/** How far a long action is. */
export function Running({ phase, progress }: RunningProps) {
  const styles = useStyles()
  const { t } = useWords()
  const slow = useSlow(`${phase} ${progress}`) && phase !== 'calculating'
  const words = t(`pane.progress.${phase}`)
  return (
    <div className={styles.running}>
      <p className={styles.sentence}>{words}</p>
      <ProgressBar aria-label={words} {...(progress !== null && { value: progress })} thickness="large" />
      {slow && (
        <p className={styles.sentence} role="status">
          {t('pane.progress.waiting')}
        </p>
      )}
    </div>
  )
}

/** True when nothing has moved for a while. */
function useSlow(movement: string): boolean {
  const [stuckAt, setStuckAt] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setStuckAt(movement), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [movement])
  return stuckAt === movement
}
