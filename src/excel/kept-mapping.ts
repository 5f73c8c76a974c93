import { z } from 'zod'
import type { Mapping } from '../tables/mapping'
import { TABLE_IDS } from '../tables/all-tables'

const KEY = 'roadmapSteering.mapping'

const mappingShape = z.record(
  z.string(),
  z.object({
    table: z.enum(['none', ...TABLE_IDS]),
    columns: z.record(z.string(), z.string()),
  }),
)

/** How the workbook's tables were mapped, as kept in its settings; nothing when what is kept cannot be read. */
export function keptMapping(): Mapping {
  const kept = mappingShape.safeParse(Office.context.document.settings.get(KEY))
  return kept.success ? kept.data : {}
}

/** Keeps the mapping in the settings that travel with the workbook. */
export function keepMapping(mapping: Mapping): Promise<void> {
  const { settings } = Office.context.document
  settings.set(KEY, mapping)
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve()
      else reject(new Error(error.message))
    })
  })
}
