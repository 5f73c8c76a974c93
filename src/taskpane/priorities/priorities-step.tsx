import { StepPanel } from '../shell/step-panel'
import type { Steering } from '../state/use-steering'

export function PrioritiesStep({ steering }: { steering: Steering }) {
  return <StepPanel id="priorities" steering={steering} />
}
