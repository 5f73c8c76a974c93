import { FluentProvider, makeStyles } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { StepId } from '../steps/step'
import { ArbitrationStep } from './arbitration/arbitration-step'
import { CapacityStep } from './capacity/capacity-step'
import { CommitteeStep } from './committee/committee-step'
import { CostsStep } from './costs/costs-step'
import { DataStep } from './data/data-step'
import { PrioritiesStep } from './priorities/priorities-step'
import { ActionBar } from './shell/action-bar'
import { Announcer } from './shell/announcer'
import { Header } from './shell/header'
import { LastResort } from './shell/last-resort'
import { StepList } from './shell/step-list'
import type { Choices } from './state/pane-state'
import { useSteering, type Steering, type Tools } from './state/use-steering'
import { darkTheme, lightTheme } from './theme'
import { useDark } from './use-dark'
import { WordsProvider } from './words'

const SCREENS: Record<StepId, (props: { steering: Steering }) => React.JSX.Element> = {
  data: DataStep,
  priorities: PrioritiesStep,
  capacity: CapacityStep,
  costs: CostsStep,
  arbitration: ArbitrationStep,
  committee: CommitteeStep,
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    // A short pane, or one zoomed twice, scrolls as a whole instead of squeezing its middle.
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100dvh' },
  },
  main: { flexGrow: 1, overflowY: 'auto', '@media (max-height: 420px)': { overflowY: 'visible' } },
})

type AppProps = Tools & {
  initialChoices: Choices
  /** What Excel says of its own theme, if it says it. */
  officeIsDark: () => boolean | undefined
}

/** The task pane. */
export function App({ initialChoices, officeIsDark, ...tools }: AppProps) {
  const styles = useStyles()
  const steering = useSteering(tools, initialChoices)
  const { choices, current, steps } = steering.state
  const Screen = SCREENS[current]
  const dark = useDark(officeIsDark)
  useEffect(() => {
    document.documentElement.lang = choices.lang
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
  }, [choices.lang, dark])
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <WordsProvider lang={choices.lang}>
        <div className={styles.pane}>
          <Header onLanguage={(lang) => steering.choose({ lang })} />
          <StepList state={steering.state} onOpen={steering.open} />
          <main className={styles.main}>
            <LastResort key={current}>
              <Screen steering={steering} />
            </LastResort>
          </main>
          <ActionBar id={current} steering={steering} />
          <Announcer id={current} step={steps[current]} />
        </div>
      </WordsProvider>
    </FluentProvider>
  )
}
