import { code, intensity, text } from '../columns'
import { table } from '../table'

/** How many times more one criterion matters than another, in the opinion of each voter. */
export const pairwise = table({
  id: 'pairwise',
  fr: 'Comparaisons',
  en: 'Comparisons',
  also: ['comparaison', 'comparaisons par paires', 'comparaisons de criteres', 'pairwise', 'pairwise comparisons'],
  recognisedBy: [['first', 'second', 'intensity']],
  unique: ['voter', 'first', 'second'],
  columns: {
    voter: text({ fr: 'Votant', en: 'Voter', also: ['votants', 'evaluateur', 'participant'] }),
    first: code({ fr: 'Critère A', en: 'Criterion A', key: true, also: ['critere 1', 'criterion 1'] }),
    second: code({ fr: 'Critère B', en: 'Criterion B', key: true, also: ['critere 2', 'criterion 2'] }),
    intensity: intensity({
      fr: 'A compte combien de fois B',
      en: 'A matters how many times B',
      also: ['intensite', 'intensity', 'rapport', 'jugement', 'judgement'],
    }),
  },
  build: (row, origin) => ({ ...row, origin }),
})
