import { boolean, choice, code, money, number, percent, text } from '../columns'
import { table } from '../table'

/** The teams that do the work. */
export const teams = table({
  id: 'teams',
  fr: 'Équipes',
  en: 'Teams',
  also: ['equipe', 'roles', 'ressources', 'resources'],
  recognisedBy: [
    ['code', 'label', 'fte'],
    ['code', 'fte', 'roadmapShare'],
    ['code', 'role', 'dayRate'],
  ],
  unique: ['code'],
  columns: {
    code: code({ fr: 'Code', en: 'Code', key: true, also: ['equipe', 'code equipe', 'team', 'id', 'team code'] }),
    label: text({
      fr: 'Libellé',
      en: 'Label',
      also: ['intitule', 'fr', 'nom', 'equipe', 'libelle fr', 'name', 'team'],
    }),
    role: text({ fr: 'Rôle', en: 'Role', also: ['profil', 'metier'] }),
    external: choice('source', {
      fr: 'Interne ou externe',
      en: 'Internal or external',
      also: ['externe', 'type', 'external', 'origine'],
    }),
    canBeOutsourced: boolean({ fr: 'Externalisable', en: 'Can be outsourced', also: ['peut etre externalise'] }),
    dayRate: money({
      fr: 'Tarif journalier externe',
      en: 'External day rate',
      also: ['tjm', 'tjm externe', 'day rate', 'tarif jour'],
    }),
    roadmapShare: percent({
      fr: 'Part pour la feuille de route %',
      en: 'Share given to the roadmap %',
      also: ['part affectee a la feuille de route', 'part projets', 'quotite', 'roadmap share'],
    }),
    fte: number({ fr: 'ETP', en: 'FTE', also: ['etpt', 'effectif', 'nombre d etp'] }),
    internalDayCost: money({
      fr: 'Coût journalier interne',
      en: 'Internal day cost',
      also: ['cout jour interne', 'cout jour agent', 'internal day rate'],
    }),
  },
  build: (row, origin) => ({
    ...row,
    origin,
    label: row.label ?? row.code,
    external: row.external === null ? null : row.external === 'external',
  }),
})
