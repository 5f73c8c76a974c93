import type { Phase, ProjectStatus } from '../../portfolio/project'
import type { CellReader } from './cell'
import { choiceReader } from './choice'

const readStatus = choiceReader('projectStatus')
const readPhase = choiceReader('phase')

/**
 * Where a project stands. A phase alone (`REALISATION`) says that the project is in progress.
 *
 * @example readProjectStage('REALISATION', {}).value // { status: 'inProgress', phase: 'build' }
 * @example readProjectStage('Terminé', {}).value     // { status: 'finished', phase: null }
 */
export const readProjectStage: CellReader<{ status: ProjectStatus; phase: Phase | null }> = (cell, manner) => {
  const status = readStatus(cell, manner)
  if (status.value !== null) return { value: { status: status.value, phase: null }, native: status.native }
  const phase = readPhase(cell, manner)
  if (phase.value !== null) return { value: { status: 'inProgress', phase: phase.value }, native: phase.native }
  return { ...status, value: null }
}
