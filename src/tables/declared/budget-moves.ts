import { choice, code, date, money, year } from '../columns'
import { table } from '../table'

/** Votes, transfers and carry-overs that change the credits, one per row, plus or minus. */
export const budgetMoves = table({
  id: 'budgetMoves',
  fr: 'Mouvements',
  en: 'Budget moves',
  also: ['mouvements de credits', 'mouvements budgetaires', 'virements', 'decisions modificatives', 'moves'],
  recognisedBy: [
    ['stage', 'year', 'amount'],
    ['project', 'cause', 'amount'],
  ],
  unique: ['number'],
  columns: {
    number: code({ fr: 'N°', en: 'No.', also: ['numero', 'n mouvement', 'move no', 'number'] }),
    date: date({ fr: 'Date', en: 'Date', also: ['date du mouvement'] }),
    stage: choice('moveStage', {
      fr: 'Étape budgétaire',
      en: 'Budget stage',
      also: ['etape', 'stade', 'type de mouvement', 'type'],
    }),
    cause: choice('moveCause', { fr: 'Cause', en: 'Cause', also: ['motif', 'raison', 'reason'] }),
    project: code({ fr: 'Projet', en: 'Project', also: ['code projet', 'operation', 'project code'] }),
    section: choice('section', { fr: 'Section', en: 'Section', also: ['i f'] }),
    chapter: code({ fr: 'Chapitre', en: 'Chapter', also: ['chap'] }),
    nature: code({ fr: 'Nature', en: 'Account', also: ['article', 'compte'] }),
    year: year({ fr: 'Exercice', en: 'Year', also: ['annee', 'exer', 'financial year'] }),
    amount: money({
      fr: 'Montant (±)',
      en: 'Amount (±)',
      key: true,
      also: ['montant', 'variation', 'amount', 'change'],
    }),
  },
  build: (row, origin) => ({ ...row, origin }),
})
