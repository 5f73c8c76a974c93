import { plainSheet } from '../../../src/workbook/plain-sheet'
import type { PlanChart, SheetPlan } from '../../../src/workbook/sheet-plan'

/** A plan with nothing in it, to which tests add what they are about. */
export function plainPlan(overrides: Partial<SheetPlan> = {}): SheetPlan {
  const plan = plainSheet({
    mark: { identity: 'ranking', version: '0.1.0', fingerprint: '0123456789abcdef', state: 'draft' },
    name: 'Classement',
    columns: [12, 12, 14],
    areas: [{ at: 'A1', cells: [['Titre']] }],
    showGridlines: false,
    print: {
      area: 'A1:C12',
      header: { left: 'R&D', right: '' },
      footer: { left: '', centre: 'Page &P/&N', right: '' },
    },
  })
  return { ...plan, ...overrides }
}

/** A plan that uses everything that plans can say. */
export function richPlan(overrides: Partial<SheetPlan> = {}): SheetPlan {
  return plainPlan({
    tabColour: '#1B4F8A',
    columns: [12, 30, 14, 14, 14, 14],
    rowHeights: { 1: 30, 40: 20 },
    formats: {
      title: { bold: true, size: 16, colour: '#1B4F8A' },
      header: { bold: true, fill: '#E8F0F8', ruleBelow: '#1B4F8A', wrap: true, vertical: 'center' },
      code: { align: 'left', numberFormat: '@' },
      money: { numberFormat: '#,##0.00\\ "€"', align: 'right' },
      date: { numberFormat: 'dd/mm/yyyy' },
      percent: { numberFormat: '0.0%', italic: true, indent: 1 },
    },
    areas: [
      { at: 'A1', cells: [['Écarts & coûts <k€>']], format: 'title' },
      { at: 'A3', cells: [['Code', 'Projet', 'Voté', 'Payé', 'Solde']], format: 'header' },
      {
        at: 'A4',
        cells: [
          ['011', 'Socle', 1200.5, 1000, { formula: '[@Voté]-[@Payé]', value: 200.5 }],
          ['012', '=Danger', 800, 900, { formula: '[@Voté]-[@Payé]', value: -100 }],
          ['013', 'Portail\nfamilles', 0.1 + 0.2, null, { formula: '[@Voté]-[@Payé]', value: 0.1 + 0.2 }],
        ],
        format: ['code', null, 'money', 'money', 'money'],
      },
      {
        at: 'A9',
        cells: [
          [{ formula: 'SUM(Soldes[Voté])', value: 2000.8 }, { formula: 'IFNA(NA(),"n. d.")', value: 'n. d.' }, true],
          [
            45000,
            { formula: '1=1', value: true },
            { formula: 'SUMPRODUCT((\'Classement\'!A4:A6="011")*C4:C6)', value: 1200.5 },
          ],
        ],
        format: [
          ['money', null, null],
          ['date', null, 'money'],
        ],
      },
    ],
    tables: [
      {
        name: 'Soldes',
        range: 'A3:E6',
        style: 'TableStyleLight1',
        banded: true,
        filter: true,
        columnFormulas: { Solde: '[@Voté]-[@Payé]' },
      },
    ],
    conditionalFormats: [
      { range: 'E4:E6', kind: 'formula', formula: '$E4<0', format: { bold: true, colour: '#A61B1B', fill: '#FBE1E1' } },
      { range: 'C4:C6', kind: 'colourScale', low: '#FFFFFF', middle: '#A9C4E2', high: '#1B4F8A' },
      { range: 'D4:D6', kind: 'dataBar', colour: '#5B8AC0' },
    ],
    validations: [
      { range: 'B4:B6', list: ['Oui', 'Non'], strictness: 'stop', prompt: { title: 'Avis', text: 'Oui ou non' } },
      {
        range: 'C4:C6',
        decimal: { min: 0, max: 1e9 },
        strictness: 'warning',
        error: { title: 'Voté', text: 'Un montant' },
      },
      { range: 'A9:A9', source: '$A$4:$A$6', strictness: 'stop' },
    ],
    links: [{ cell: 'A4', target: { sheet: 'Classement', cell: 'B9' }, tip: 'Voir' }],
    charts: [columns, waterfall, bubbles, bars],
    frozen: { rows: 3, columns: 1 },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      fit: { wide: 1, high: 0 },
      area: 'A1:P60',
      titleRows: '1:3',
      header: { left: 'R&D', right: 'Comité' },
      footer: { left: 'Données du 30/09/2026', centre: '', right: 'Page &P/&N' },
      breaks: [30, 12],
    },
    ...overrides,
  })
}

const base = { categories: 'A4:A6' }

const columns: PlanChart = {
  name: 'Load',
  kind: 'columnStacked',
  title: 'Charge & capacité',
  message: 'La charge dépasse la capacité au T3.',
  from: 'H2',
  to: 'O15',
  categoryTitle: 'Trimestre',
  valueTitle: 'Jours',
  valueFormat: '#,##0',
  legend: 'bottom',
  gapWidth: 50,
  series: [
    { name: 'Capacité', values: 'D4:D6', ...base, line: true, colour: '#A61B1B' },
    { name: 'Demande', values: 'C4:C6', ...base, colour: '#1B4F8A', dataLabels: true },
  ],
}

const waterfall: PlanChart = {
  ...columns,
  name: 'Steps',
  from: 'H17',
  to: 'O30',
  series: [
    { name: 'Base', values: 'C4:C6', ...base, invisible: true },
    { name: 'Hausse', values: 'D4:D6', ...base, colour: '#855600' },
  ],
}

const bubbles: PlanChart = {
  ...columns,
  name: 'Value',
  kind: 'bubble',
  from: 'H32',
  to: 'O45',
  series: [{ name: 'Projets', values: 'C4:C6', x: 'D4:D6', sizes: 'C4:C6', colour: '#1B4F8A', dataLabels: true }],
}

const bars: PlanChart = {
  ...columns,
  name: 'Bars',
  kind: 'barClustered',
  from: 'A32',
  to: 'F45',
  legend: 'none',
  series: [{ name: 'Voté', values: 'C4:C6', ...base }],
}
