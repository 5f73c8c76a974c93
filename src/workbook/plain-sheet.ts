import type { PlanPrint, SheetPlan } from './sheet-plan'

type PlainParts = Partial<Omit<SheetPlan, 'print'>> & {
  name: string
  print: Partial<PlanPrint> & Pick<PlanPrint, 'area'>
}

/** A sheet of the user's own with nothing on it but the parts given: no mark, A4 landscape, as wide as one page. */
export function plainSheet({ print, ...parts }: PlainParts): SheetPlan {
  return {
    mark: null,
    columns: [],
    formats: {},
    areas: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    links: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    ...parts,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fit: { wide: 1, high: 0 },
      header: { left: '', right: '' },
      footer: { left: '', centre: '', right: '' },
      ...print,
    },
  }
}
