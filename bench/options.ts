import { version } from '../package.json'
import type { StepOptions } from '../src/steps/step'

/** 30 September and 15 October 2026, the sample's dates. */
export const BENCH_OPTIONS: StepOptions = {
  lang: 'fr',
  committee: 'quarterly',
  dataDate: 46295,
  session: 46310,
  version,
}
