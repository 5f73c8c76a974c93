import { calls, type WriteStep } from './batches'
import type { GivenNames } from './formula-names'
import type { Target } from './target'

/** Real tables over cells that hold their headers already. */
export function* tableSteps({ plan, sheet }: Target, names: GivenNames): Generator<WriteStep> {
  for (const { name, range, style, banded, filter } of plan.tables) {
    yield {
      bytes: calls(8),
      write: (scope) => {
        const table = scope.sheet(sheet).tables.add(range, true)
        table.name = names.tables.get(name.toLowerCase()) ?? name
        table.style = style ?? ''
        table.showBandedRows = banded
        table.showFilterButton = filter
      },
    }
  }
}
