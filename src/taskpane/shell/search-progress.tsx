import { makeStyles, tokens } from '@fluentui/react-components'
import { pointsText } from '../../sheets/arbitration/verdict-words'
import { Notice } from '../parts/notice'
import { bestFound, searchGap, type Search } from '../state/search'
import { useWords } from '../words'

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
})

/** What a long search looks for, and the best that it has found so far. */
export function SearchProgress({ search }: { search: Search }) {
  const styles = useStyles()
  const { t, format } = useWords()
  const word = (key: string, parameters = {}) => t(`pane.arbitration.search.${key}`, parameters)
  if (search.stopped)
    return (
      <Notice>
        {word('stopped')} {bestText()}
      </Notice>
    )
  return (
    <div>
      <p className={styles.sentence}>{word(`stage.${search.stage}`)}</p>
      <p className={styles.sentence}>{bestText()}</p>
    </div>
  )

  function bestText(): string {
    const best = bestFound(search)
    if (!best) return word('nothing')
    const gap = searchGap(best)
    const value = pointsText({ format }, best.value)
    return gap === null ? word('best', { value }) : word('bestWithin', { value, gap: format.percent(gap) })
  }
}
