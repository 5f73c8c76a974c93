import { StepPanel } from '../shell/step-panel'
import { DateChoices } from '../parts/date-choices'
import type { Steering } from '../state/use-steering'
import { ArbitrationAnswer } from './arbitration-answer'
import { ForcedDecisions } from './forced-decisions'
import { LastDecision } from './last-decision'
import { ObjectiveChoice } from './objective-choice'

/** Which projects to keep, why, at what price, and how a decision gets into the workbook. */
export function ArbitrationStep({ steering }: { steering: Steering }) {
  return (
    <StepPanel
      id="arbitration"
      steering={steering}
      pictures={false}
      choices={
        <>
          <LastDecision steering={steering} />
          <DateChoices steering={steering} session={false} />
          <ObjectiveChoice steering={steering} />
          <ForcedDecisions steering={steering} />
        </>
      }
      details={({ result, choices }) =>
        result.arbitration && (
          <ArbitrationAnswer
            key={result.inputs.fingerprint + JSON.stringify(choices.arbitration)}
            arbitration={result.arbitration}
            teams={result.teams ?? []}
            steering={steering}
          />
        )
      }
    />
  )
}
