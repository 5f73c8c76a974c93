import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { Problem } from '../state/pane-state'
import { useWords } from '../words'

/** Why something did not work, in a sentence that says what to do. */
export function ProblemBar({ problem }: { problem: Problem }) {
  const { t } = useWords()
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t('pane.problem.title')}</MessageBarTitle>
        <br />
        {'code' in problem
          ? t(`errors.${problem.code}`, problem.params)
          : t('pane.problem.unexpected', { detail: problem.detail })}
      </MessageBarBody>
    </MessageBar>
  )
}
