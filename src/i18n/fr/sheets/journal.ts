export const journalSheet = {
  name: 'Journal',
  title: 'Journal des décisions appliquées',
  empty: 'Aucune décision appliquée n’est en vigueur.',
  message:
    '{{decisions, noun(one: décision appliquée; other: décisions appliquées)}} ; la dernière est {{last}}. {{cells, noun(one: cellule écrite; other: cellules écrites)}} depuis le début du journal.',
  note: 'Une ligne par cellule changée dans vos tableaux. Les lignes ne sont jamais réécrites : une décision annulée garde les siennes, avec la date de l’annulation. Aucun nom de personne n’est conservé.',
  columns: {
    when: 'Date',
    decision: 'N° décision',
    reason: 'Motif',
    table: 'Table',
    key: 'Code',
    column: 'Colonne',
    sheet: 'Feuille',
    cell: 'Cellule',
    before: 'Avant',
    after: 'Après',
    undone: 'Annulée le',
  },
}
