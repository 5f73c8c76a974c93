import { choice, code, number, text } from '../columns'
import { table } from '../table'

/** Links between projects. */
export const dependencies = table({
  id: 'dependencies',
  fr: 'Dépendances',
  en: 'Dependencies',
  also: ['dependance', 'liens entre projets', 'links'],
  recognisedBy: [['from', 'to', 'kind']],
  unique: ['from', 'to', 'kind'],
  columns: {
    from: code({
      fr: 'Projet A',
      en: 'Project A',
      key: true,
      also: ['code a', 'avant', 'predecesseur', 'before', 'predecessor', 'a'],
    }),
    kind: choice('dependencyKind', {
      fr: 'Type de lien',
      en: 'Kind of link',
      also: ['type', 'lien', 'nature du lien', 'kind'],
    }),
    to: code({
      fr: 'Projet B',
      en: 'Project B',
      key: true,
      also: ['code b', 'apres', 'successeur', 'after', 'successor', 'b'],
    }),
    group: text({ fr: 'Groupe', en: 'Group' }),
    count: number({ fr: 'Nombre au plus', en: 'At most (number)', also: ['k', 'nombre maximum', 'maximum'] }),
    lag: number({ fr: 'Délai', en: 'Lag', also: ['decalage', 'delai jours'] }),
  },
  build: (row, origin) => ({ ...row, origin, kind: row.kind ?? 'finishToStart' }),
})
