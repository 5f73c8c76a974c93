import { StepPanel } from '../shell/step-panel'
import type { Steering } from '../state/use-steering'
import { CorrectedTable } from './corrected-table'
import { FoundTables } from './found-tables'
import { KeptMappings } from './kept-mappings'
import { MissingTables } from './missing-tables'
import { UnrecognisedTables } from './unrecognised-tables'

/** What the workbook holds, what it lacks and what that makes impossible. */
export function DataStep({ steering }: { steering: Steering }) {
  const { data } = steering.state.steps
  const asked = 'asked' in data ? (data.asked ?? []) : []
  return (
    <StepPanel
      id="data"
      steering={steering}
      choices={
        <>
          <KeptMappings steering={steering} />
          <UnrecognisedTables tables={asked} steering={steering} />
        </>
      }
      details={({ result: { accounts, unrecognised, read } }) => (
        <>
          <FoundTables accounts={accounts} goTo={steering.goTo} />
          <CorrectedTable tables={read ?? []} steering={steering} />
          <UnrecognisedTables tables={unrecognised ?? []} steering={steering} />
          <MissingTables accounts={accounts} />
        </>
      )}
    />
  )
}
