import { DateChoices } from '../parts/date-choices'
import { StepPanel } from '../shell/step-panel'
import type { Steering } from '../state/use-steering'

export function ArbitrationStep({ steering }: { steering: Steering }) {
  return <StepPanel id="arbitration" steering={steering} choices={<DateChoices steering={steering} session={true} />} />
}
