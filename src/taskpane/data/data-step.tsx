import { StepPanel } from '../shell/step-panel'
import type { Steering } from '../state/use-steering'
import { FoundTables } from './found-tables'
import { KeptMappings } from './kept-mappings'
import { MissingTables } from './missing-tables'
import { UnrecognisedTables } from './unrecognised-tables'

/** What the workbook holds, what it lacks and what that makes impossible. */
export function DataStep({ steering }: { steering: Steering }) {
  return (
    <StepPanel
      id="data"
      steering={steering}
      choices={<KeptMappings steering={steering} />}
      details={({ result: { accounts, unrecognised } }) => (
        <>
          <FoundTables accounts={accounts} goTo={steering.goTo} />
          <UnrecognisedTables tables={unrecognised ?? []} steering={steering} />
          <MissingTables accounts={accounts} />
        </>
      )}
    />
  )
}
