import { DateChoices } from '../parts/date-choices'
import { StepPanel } from '../shell/step-panel'
import type { Steering } from '../state/use-steering'
import { CloseSession } from './close-session'

/** The papers of a session, and its closing once it was held. */
export function CommitteeStep({ steering }: { steering: Steering }) {
  return (
    <StepPanel
      id="committee"
      steering={steering}
      choices={<DateChoices steering={steering} session={true} />}
      last={<CloseSession steering={steering} />}
    />
  )
}
