import { plainSheet } from '../../../src/workbook/plain-sheet'
import type { SheetPlan } from '../../../src/workbook/sheet-plan'

const TITLE = "Département d'exemple : feuille de route numérique 2025-2027"

const PARAGRAPHS = [
  'Ce classeur sert à essayer le produit. Tout y est fictif : aucun projet, fournisseur ou agent n’existe.',
  'Il contient 69 projets pour exactement 15 000 000,00 €, 400 lignes de gestion financière, 8 équipes sur 12 trimestres, 276 jalons, 90 risques, 40 dépendances et 12 demandes. Les montants sont arrêtés au 30 septembre 2026.',
  'Les crédits de 2027 sont des crédits de paiement prévus, pas encore votés. La feuille Budget additionne les lignes de dépense de la feuille Exécution par projet, section et année.',
  'Certaines lignes sont volontairement anormales pour montrer les contrôles : sept lignes engagées au-delà de leur crédit, trois mandatements négatifs et deux mandatements sans engagement. Le plan lui-même ne respecte pas toutes ses dépendances.',
  'Les projets, le budget, la charge, les jalons, les risques, les processus et les demandes viennent de fichiers CSV conservés avec le produit (samples/source/data/departement-exemple). Les instances, séances, membres et décisions, les noms de fonctions, les programmes et les paramètres ont été inventés de façon plausible pour compléter l’exemple. Il en va de même de ce que demande l’arbitrage : décalages possibles, obligations, coûts de fonctionnement et d’arrêt, notes, durée et fonctionnement des demandes, tarifs et jours externes, marchés, financements et scénarios.',
  'Sont également inventés : les dates des demandes, les comparaisons et l’ordre d’importance des critères, les dates d’ajout de quatre projets, les bénéfices, les volumes, temps, coûts et notes des processus, la version précédente du plan (feuille Versions du plan).',
  'La feuille Situations figées tient lieu de mémoire : ce que la séance du 9 juillet 2026 aurait laissé, obtenu en reculant les tableaux d’un trimestre (un projet pas encore inscrit, des statuts, quelques retards et surcoûts moindres), puis calculé par le produit. Elle sert à montrer ce qui a changé depuis.',
  'Chaque feuille est un tableau Excel ordinaire : elle peut être triée, filtrée, renommée ou complétée.',
]

/** The first sheet of the sample: what it is, where it comes from, what was made up. */
export function readMe(sheets: readonly { sheet: string; rows: number }[]): SheetPlan {
  const body = PARAGRAPHS.length + 3
  const list = body + 1
  return plainSheet({
    name: 'Lisez-moi',
    columns: [28, 100],
    rowHeights: Object.fromEntries(
      PARAGRAPHS.map((paragraph, i) => [i + 3, 16 * Math.ceil(paragraph.length / 110) + 6]),
    ),
    formats: {
      title: { bold: true, size: 16, colour: '#1F2937' },
      text: { wrap: true, vertical: 'top' },
      header: { bold: true, ruleBelow: '#1F2937' },
      name: { colour: '#0F5C8C' },
      count: { numberFormat: '#,##0', align: 'left' },
    },
    areas: [
      { at: 'A1', cells: [[TITLE]], format: 'title' },
      { at: 'B3', cells: PARAGRAPHS.map((paragraph) => [paragraph]), format: 'text' },
      { at: `A${body}`, cells: [['Feuille', 'Nombre de lignes']], format: 'header' },
      { at: `A${list}`, cells: sheets.map(({ sheet, rows }) => [sheet, rows]), format: ['name', 'count'] },
    ],
    links: sheets.map(({ sheet }, i) => ({ cell: `A${list + i}`, target: { sheet, cell: 'A1' } })),
    showGridlines: false,
    print: {
      fit: { wide: 1, high: 1 },
      area: `A1:B${list + sheets.length - 1}`,
      footer: { left: "Département d'exemple (données fictives)", centre: '', right: '' },
    },
  })
}
