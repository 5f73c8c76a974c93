import type { Project } from '../../portfolio/project'

/** A project that a committee follows: neither finished nor dropped, and more than a candidate. */
export function isUnderWay({ status }: Pick<Project, 'status'>): boolean {
  return status === null || status === 'approved' || status === 'inProgress' || status === 'suspended'
}
