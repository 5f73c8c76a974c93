import { fold, hasPart, partNames } from '../parts'
import type { Package } from '../parts'
import { PACKAGE, relationshipsOf } from '../relationships'

/** Gives names to new parts: `nameOf('xl/charts/chart', '.xml')` is the first one that is free. */
export type PartNaming = (stem: string, extension: string) => string

/**
 * Names that no part bears and that no relationship of the file names already: some files relate to parts that they
 * do not hold, and a part of ours must not step into their place.
 */
export function partNaming(pkg: Package): PartNaming {
  const missing = new Set(
    [PACKAGE, ...partNames(pkg)]
      .flatMap((source) => relationshipsOf(pkg, source))
      .filter(({ target, external }) => !external && !hasPart(pkg, target))
      .map(({ target }) => fold(target)),
  )
  return (stem, extension) => {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${extension}`
      if (!hasPart(pkg, name) && !missing.has(fold(name))) return name
    }
  }
}
