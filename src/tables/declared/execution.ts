import { choice, code, date, money, text, year } from '../columns'
import { table } from '../table'

/**
 * The lines of the finance system: voted, committed, verified, paid. Headers of the main exports and of the national
 * format for budgets as open data (SCDL) are among the synonyms.
 */
export const execution = table({
  id: 'execution',
  fr: 'Exécution',
  en: 'Execution',
  also: [
    'execution budgetaire',
    'consommation',
    'consommation des credits',
    'lignes',
    'lignes budgetaires',
    'export gf',
    'grand livre',
    'compte administratif',
  ],
  recognisedBy: [
    ['year', 'nature', 'paid'],
    ['year', 'chapter', 'paid'],
    ['year', 'nature', 'committed'],
    ['year', 'chapter', 'voted'],
    ['project', 'committed', 'paid'],
  ],
  identity: ['number', 'project', 'thirdParty', 'date'],
  columns: {
    number: code({
      fr: 'N° de pièce',
      en: 'Document no.',
      also: ['n piece', 'no', 'n', 'numero', 'n ligne', 'n mandat', 'numero mandat', 'idpce', 'n commande', 'document'],
    }),
    source: text({ fr: 'Source', en: 'Source', also: ['fichier', 'application'] }),
    stage: choice('stage', {
      fr: 'Étape budgétaire',
      en: 'Budget stage',
      also: ['etape', 'natdec', 'type du vote', 'stade', 'type de vote'],
    }),
    date: date({
      fr: 'Date',
      en: 'Date',
      also: [
        'date dernier mouvement',
        'date mandat',
        'date d imputation',
        'date engagement',
        'date de passation',
        'date d etat',
      ],
    }),
    year: year({
      fr: 'Exercice',
      en: 'Financial year',
      also: ['exer', 'annee', 'annee budgetaire', 'exercice comptable', 'year'],
    }),
    project: code({
      fr: 'Projet ou opération',
      en: 'Project or operation',
      also: [
        'projet',
        'code projet',
        'operation',
        'ope',
        'code operation',
        'project',
        'programme',
        'autorisation de programme',
      ],
    }),
    projectLabel: text({
      fr: 'Libellé projet',
      en: 'Project label',
      after: 'project',
      also: ['libelle operation', 'intitule du projet', 'operation label'],
    }),
    department: code({
      fr: 'Gestionnaire',
      en: 'Budget holder',
      also: ['direction', 'service', 'direction gestionnaire', 'code gestionnaire', 'centre de cout', 'antenne'],
    }),
    section: choice('section', { fr: 'Section', en: 'Section', also: ['i f', 'section budgetaire'] }),
    chapter: code({ fr: 'Chapitre', en: 'Chapter', also: ['chap', 'contnat', 'chapitre code', 'code chapitre'] }),
    chapterLabel: text({
      fr: 'Libellé chapitre',
      en: 'Chapter label',
      after: 'chapter',
      also: ['contnat label', 'intitule chapitre'],
    }),
    nature: code({
      fr: 'Nature',
      en: 'Account',
      also: ['article', 'compte', 'imputation', 'compte ordonnateur', 'nature budgetaire cle', 'code nature'],
    }),
    natureLabel: text({
      fr: 'Libellé nature',
      en: 'Account label',
      after: 'nature',
      also: ['nature label', 'libelle compte', 'libelle article'],
    }),
    function: code({ fr: 'Fonction', en: 'Function', also: ['rubrique', 'fonction cle', 'domaine fonctionnel'] }),
    thirdParty: text({
      fr: 'Tiers',
      en: 'Third party',
      also: ['fournisseur', 'nom tiers', 'titulaire', 'creancier', 'beneficiaire', 'supplier'],
    }),
    voted: money({
      fr: 'Voté',
      en: 'Voted',
      essential: true,
      prefer: ['credits ouverts', 'credouv', 'total budget', 'budget total', 'credits alloues', 'open credits'],
      also: ['vote', 'montant vote', 'credits votes', 'credits votes pmt', 'budget vote', 'mtprev'],
    }),
    committed: money({
      fr: 'Engagé',
      en: 'Committed',
      essential: true,
      also: ['montant engage', 'engage cumule', 'total engage'],
    }),
    verified: money({
      fr: 'Liquidé',
      en: 'Verified',
      essential: true,
      also: ['service fait', 'constate', 'montant liquide'],
    }),
    paid: money({
      fr: 'Mandaté',
      en: 'Payment ordered',
      essential: true,
      also: [
        'montant mandate',
        'mandate net',
        'montant mandate net',
        'realise',
        'mtreal',
        'mandats emis',
        'mandate titre apres regul',
        'montant realise',
        'paid',
      ],
    }),
    carriedOver: money({
      fr: 'Reste à réaliser au 31/12',
      en: 'Carried over at 31 Dec',
      essential: true,
      also: ['rar', 'restes a realiser', 'mtrar3112', 'carried over', 'rar 31 12'],
    }),
    accrued: money({
      fr: 'Rattachement',
      en: 'Year-end accrual',
      essential: true,
      also: ['prodcharat', 'charges rattachees', 'accrued'],
    }),
    availableInFile: money({
      fr: 'Disponible',
      en: 'Available',
      also: ['reste disponible', 'credit disponible', 'reste a engager', 'available in file'],
    }),
    flow: choice('flow', {
      fr: 'Sens',
      en: 'Expense or revenue',
      also: ['codrd', 'depense recette', 'd r', 'sens depense recette', 'depense ou recette'],
    }),
    operation: choice('operation', {
      fr: 'Réel ou ordre',
      en: 'Real or order',
      also: ['opbudg', 'reel ordre', 'type d operation', 'type', 'mouvement', 'nature mvt', 'type operation'],
    }),
  },
  build: ({ projectLabel: _label, flow, operation, ...row }, origin) => ({
    ...row,
    origin,
    unknownProject: null,
    flow: flow ?? 'expense',
    operation: operation ?? 'real',
  }),
})
