import type { PlanConditionalFormat } from '../../workbook/sheet-plan'
import { colourXml } from './cell-look'
import { cellText } from './cell-text'
import type { Styles } from './styles'

/** The conditional formats of a sheet, the first one foremost, one block per range as Excel keeps them. */
export function conditionalFormatsXml(
  formats: readonly PlanConditionalFormat[],
  styles: Styles,
  fileForm: (formula: string) => string,
): string {
  return formats
    .map((format, i) => {
      const rule = ruleXml(format, i + 1, styles, fileForm)
      return `<conditionalFormatting sqref="${format.range}">${rule}</conditionalFormatting>`
    })
    .join('')
}

function ruleXml(
  format: PlanConditionalFormat,
  priority: number,
  styles: Styles,
  fileForm: (formula: string) => string,
): string {
  switch (format.kind) {
    case 'formula': {
      const style = styles.conditionalStyle(format.format)
      const formula = cellText(fileForm(format.formula))
      return `<cfRule type="expression" dxfId="${style}" priority="${priority}"><formula>${formula}</formula></cfRule>`
    }
    case 'colourScale': {
      const { low, middle, high } = format
      const stops = `<cfvo type="min"/>${middle ? '<cfvo type="percentile" val="50"/>' : ''}<cfvo type="max"/>`
      const colours = [low, ...(middle ? [middle] : []), high].map((colour) => colourXml('color', colour)).join('')
      return `<cfRule type="colorScale" priority="${priority}"><colorScale>${stops}${colours}</colorScale></cfRule>`
    }
    case 'dataBar': {
      const stops = '<cfvo type="min"/><cfvo type="max"/>'
      return `<cfRule type="dataBar" priority="${priority}"><dataBar>${stops}${colourXml('color', format.colour)}</dataBar></cfRule>`
    }
  }
}
