import { MAPPING_NAMESPACE, mappingIn, mappingXml } from '../workbook/mapping-part'
import { ReadOnlyWorkbookError } from './excel-errors'

/** Asks which parts of the workbook keep a mapping. */
export function loadMappingParts({ customXmlParts }: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  const parts = customXmlParts.getByNamespace(MAPPING_NAMESPACE)
  parts.load('items/id')
  return parts
}

/** The text that those parts keep: one more sync, and none for a workbook in which nothing was mapped. */
export async function readMapping(
  context: Excel.RequestContext,
  { items }: Excel.CustomXmlPartScopedCollection,
): Promise<string | undefined> {
  if (items.length === 0) return undefined
  const texts = items.map((part) => part.getXml())
  await context.sync()
  return mappingIn(texts.map(({ value }) => value))
}

/** Puts the mapping into the workbook's one part of ours; an empty text takes it away. No cell is touched. */
export async function saveMapping(context: Excel.RequestContext, text: string): Promise<void> {
  const { workbook } = context
  const parts = loadMappingParts(workbook)
  workbook.load('readOnly')
  await context.sync()
  if (workbook.readOnly) throw new ReadOnlyWorkbookError()
  const [known, ...others] = parts.items
  for (const part of others) part.delete()
  if (text === '') known?.delete()
  else if (known) known.setXml(mappingXml(text))
  else workbook.customXmlParts.add(mappingXml(text))
  await context.sync()
}
