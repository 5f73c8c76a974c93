import { code, number, text } from '../columns'
import { table } from '../table'

/** The score of a project on a criterion: one row each, or one column per criterion. */
export const scores = table({
  id: 'scores',
  fr: 'Notes',
  en: 'Scores',
  also: ['note', 'notation', 'cotation', 'evaluations', 'scoring'],
  recognisedBy: [['project', 'criterion', 'score']],
  wide: { by: 'criterion', kind: 'criterion', measures: { score: [''] } },
  columns: {
    project: code({
      fr: 'Projet',
      en: 'Project',
      key: true,
      also: ['code projet', 'code', 'project code', 'id projet'],
    }),
    criterion: code({ fr: 'Critère', en: 'Criterion', key: true, also: ['code critere', 'criterion code'] }),
    score: number({ fr: 'Note', en: 'Score', also: ['valeur', 'cotation', 'evaluation'] }),
    assessor: text({ fr: 'Évaluateur', en: 'Assessor', also: ['evaluateur', 'note par'] }),
    justification: text({ fr: 'Justification', en: 'Justification', also: ['commentaire', 'comment'] }),
  },
  build: ({ project, criterion, score }, origin, column) => ({ origin, project, criterion, score, column }),
})
