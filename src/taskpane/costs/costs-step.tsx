import { DateChoices } from '../parts/date-choices'
import { StepPanel } from '../shell/step-panel'
import type { Steering } from '../state/use-steering'

export function CostsStep({ steering }: { steering: Steering }) {
  return <StepPanel id="costs" steering={steering} choices={<DateChoices steering={steering} session={false} />} />
}
