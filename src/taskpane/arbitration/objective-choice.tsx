import { Field, Select } from '@fluentui/react-components'
import type { Objective } from '../../calculation/arbitration/arbitration'
import { STEPS } from '../../steps/step'
import { isBusy } from '../state/pane-state'
import type { Steering } from '../state/use-steering'
import { useWords } from '../words'

const OBJECTIVES: readonly Objective[] = ['value', 'budgetWeighted']

/** What the best selection is best at. */
export function ObjectiveChoice({ steering: { state, choose } }: { steering: Steering }) {
  const { t } = useWords()
  const { arbitration } = state.choices
  return (
    <Field label={t('pane.arbitration.objective.label')} hint={t('pane.arbitration.objective.hint')}>
      <Select
        value={arbitration.objective ?? 'value'}
        disabled={STEPS.some((step) => isBusy(state.steps[step]))}
        onChange={(_, { value }) => {
          const objective = OBJECTIVES.find((one) => one === value)
          if (objective) choose({ arbitration: { ...arbitration, objective } })
        }}
      >
        {OBJECTIVES.map((objective) => (
          <option key={objective} value={objective}>
            {t(`pane.arbitration.objective.${objective}`)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
