import { StepPanel } from '../shell/step-panel'
import type { Steering } from '../state/use-steering'

export function CapacityStep({ steering }: { steering: Steering }) {
  return <StepPanel id="capacity" steering={steering} />
}
