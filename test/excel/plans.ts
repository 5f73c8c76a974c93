import { plainSheet } from '../../src/workbook/plain-sheet'
import type { PlanCell, SheetPlan } from '../../src/workbook/sheet-plan'

const PRINT: SheetPlan['print'] = {
  paper: 'A4',
  orientation: 'landscape',
  fit: { wide: 1, high: 0 },
  area: 'A1:D4',
  header: { left: 'R&D', right: '' },
  footer: { left: '', centre: '&P/&N', right: '' },
}

/** A sheet of the user's: one table of so many rows. */
export function inputPlan(name: string, rows: number): SheetPlan {
  const cells: PlanCell[][] = [['Code', 'Titre', 'Montant', 'Actif']]
  for (let row = 1; row <= rows; row++)
    cells.push([`0${row}`, row % 3 === 0 ? null : `Projet ${row}`, row * 10.5, row % 2 === 0])
  return plainSheet({
    name,
    columns: [8, 30, 12, 8],
    areas: [{ at: 'A1', cells }],
    tables: [{ name, range: `A1:D${rows + 1}`, style: 'TableStyleLight1', banded: true, filter: true }],
    frozen: { rows: 1, columns: 0 },
    print: PRINT,
  })
}

/** A generated sheet that uses every feature of a plan. */
export function generatedPlan(identity: string, name: string, fingerprint: string): SheetPlan {
  const header = ['Rang', 'Projet', 'Note', 'Coût', 'Part']
  const rows: PlanCell[][] = [1, 2, 3, 4].map((rank) => [
    rank,
    ['=SOMME', '011', '-5', 'Voirie'][rank - 1]!,
    rank * 1.5,
    { formula: `SUMPRODUCT((Projets[Code]="0${rank}")*Projets[Montant])`, value: rank * 10.5 },
    { formula: '[@Coût]*2', value: rank * 21 },
  ])
  return {
    mark: { identity, version: '0.1.0', fingerprint, state: 'draft' },
    name,
    tabColour: '#1B4F8A',
    columns: [8, 30.5, 12, 12, 12],
    rowHeights: { 1: 30, 3: 24 },
    formats: {
      title: { bold: true, size: 18, colour: '#1B4F8A', vertical: 'center' },
      header: { bold: true, fill: '#E8F0F8', wrap: true, ruleBelow: '#1B4F8A', align: 'left' },
      rank: { align: 'right', ruleBelow: '#CBD2D9', ruleAbove: '#CBD2D9' },
      text: { align: 'left', indent: 1, italic: true, ruleBelow: '#CBD2D9' },
      amount: { align: 'right', numberFormat: '#,##0.00', ruleBelow: '#CBD2D9' },
    },
    areas: [
      { at: 'A1', cells: [[name, null, null]], format: 'title' },
      { at: 'A3', cells: [header], format: 'header' },
      { at: 'A4', cells: rows, format: ['rank', 'text', 'amount', 'amount', 'amount'] },
      { at: 'B9', cells: [['Voir les projets']], format: [[null]] },
    ],
    tables: [
      {
        name: `${identity}_table`,
        range: 'A3:E7',
        style: null,
        banded: false,
        filter: true,
        columnFormulas: { Part: '[@Coût]*2' },
      },
    ],
    conditionalFormats: [
      { range: 'C4:C7', kind: 'colourScale', low: '#FFFFFF', middle: '#A9C4E2', high: '#1B4F8A' },
      { range: 'D4:D7', kind: 'dataBar', colour: '#5B8AC0' },
      { range: 'A4:E7', kind: 'formula', formula: '$A4=1', format: { colour: '#1E6B3A', fill: '#DDF1E4', bold: true } },
    ],
    validations: [
      { range: 'B4:B5', list: ['oui', 'non'], strictness: 'stop', prompt: { title: 'Choix', text: 'Oui ou non' } },
      { range: 'B6', source: '$B$4:$B$5', strictness: 'warning', error: { title: 'Inconnu', text: 'Choisissez' } },
      { range: 'A4:A7', whole: { min: 1, max: 9 }, strictness: 'stop' },
      { range: 'C4:C7', decimal: { min: 0, max: 10 }, strictness: 'warning' },
      { range: 'D9', date: { min: 46000, max: 47000 }, strictness: 'stop' },
    ],
    links: [{ cell: 'B9', target: { sheet: 'Projets', cell: 'A1' }, tip: 'Aller aux projets' }],
    charts: [
      {
        name: 'bars',
        kind: 'columnStacked',
        title: 'Coûts',
        message: 'Les coûts montent.',
        from: 'G2',
        to: 'N16',
        categoryTitle: 'Projet',
        valueTitle: 'k€',
        valueFormat: '#,##0',
        valueMin: 2,
        legend: 'bottom',
        gapWidth: 60,
        series: [
          { name: 'Plafond', values: 'D4:D7', categories: 'B4:B7', line: true, colour: '#A61B1B' },
          { name: 'Base', values: 'C4:C7', categories: 'B4:B7', invisible: true },
          { name: 'Coût', values: 'D4:D7', categories: 'B4:B7', colour: '#1B4F8A', dataLabels: true },
        ],
      },
      {
        name: 'bubbles',
        kind: 'bubble',
        title: 'Valeur et coût',
        message: 'Le premier projet vaut le plus.',
        from: 'G18',
        to: 'N32',
        categoryTitle: 'Coût',
        valueTitle: 'Note',
        legend: 'none',
        series: [{ name: 'Projets', values: 'C4:C7', x: 'D4:D7', sizes: 'A4:A7', colour: '#5B8AC0', dataLabels: true }],
      },
      {
        name: 'ranks',
        kind: 'barClustered',
        title: 'Notes',
        message: 'Les notes.',
        from: 'G34',
        to: 'N48',
        categoryTitle: 'Projet',
        valueTitle: 'Note',
        legend: 'none',
        series: [{ name: 'Note', values: 'C4:C7', categories: 'B4:B7', colour: '#2F6DB0' }],
      },
    ],
    frozen: { rows: 3, columns: 2 },
    showGridlines: false,
    print: { ...PRINT, area: 'A1:N48', titleRows: '1:3', breaks: [18] },
  }
}

/** A long generated sheet: as many rows as a large portfolio has projects. */
export function longPlan(identity: string, rows: number, fingerprint: string): SheetPlan {
  const header = ['Rang', 'Code', 'Projet', 'Direction', 'Note', 'Coût', 'Cumul', 'Avis']
  const cells = Array.from({ length: rows }, (_row, i): PlanCell[] => [
    i + 1,
    `P${String(i).padStart(5, '0')}`,
    `Projet numéro ${i} de la feuille de route`,
    ['Voirie', 'Solidarités', 'Collèges'][i % 3]!,
    (i * 37) % 100,
    i * 1000.25,
    { formula: `SUM(F$2:F${i + 2})`, value: i },
    i % 2 === 0 ? 'favorable' : 'réservé',
  ])
  return {
    ...generatedPlan(identity, `Liste ${identity}`, fingerprint),
    columns: [6, 10, 40, 16, 8, 14, 14, 12],
    formats: {
      header: { bold: true, fill: '#E8F0F8', ruleBelow: '#1B4F8A' },
      text: { align: 'left', ruleBelow: '#CBD2D9' },
      amount: { align: 'right', numberFormat: '#,##0', ruleBelow: '#CBD2D9' },
      good: { align: 'left', colour: '#1E6B3A', fill: '#DDF1E4', ruleBelow: '#CBD2D9' },
    },
    areas: [
      { at: 'A1', cells: [header], format: 'header' },
      {
        at: 'A2',
        cells,
        format: cells.map((_cells, i) => [
          'amount',
          'text',
          'text',
          'text',
          'amount',
          'amount',
          'amount',
          i % 2 === 0 ? 'good' : 'text',
        ]),
      },
    ],
    tables: [
      { name: `${identity}_list`, range: `A1:H${rows + 1}`, style: 'TableStyleLight1', banded: true, filter: true },
    ],
    conditionalFormats: [],
    validations: [],
    links: [],
    charts: [],
    print: { ...PRINT, area: `A1:H${rows + 1}`, titleRows: '1:1' },
  }
}
