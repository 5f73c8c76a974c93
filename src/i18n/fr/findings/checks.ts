/** What the tables that were read say against one another, or against good sense. `value` is the cell as typed, `column` its header. */
export const checkFindings = {
  codeNormalised: {
    message: '« {{value}} » est compris comme « {{code}} ».',
    mend: 'Écrivez le code exact : {{code}}.',
  },
  labelForCode: {
    message: '« {{value}} » est compris comme le code « {{code}} », dont c’est le libellé.',
    mend: 'Écrivez le code : {{code}}.',
  },
  projectBlank: {
    message: 'La ligne n’a pas de projet : elle est comptée sous « non affecté ».',
    mend: 'Indiquez le code du projet si la ligne en concerne un.',
  },
  projectUnknown: {
    message: 'Le projet « {{value}} » n’est pas dans la table Projets.',
    mend: 'Corrigez le code, ou ajoutez le projet.',
  },
  teamUnknown: {
    message: 'L’équipe « {{value}} » n’est pas dans la table Équipes.',
    mend: 'Corrigez le code, ou ajoutez l’équipe.',
  },
  objectiveUnknown: {
    message: 'L’objectif « {{value}} » n’est pas dans la table Objectifs.',
    mend: 'Corrigez le code, ou ajoutez l’objectif.',
  },
  departmentUnknown: {
    message: 'La direction « {{value}} » n’est pas dans la table Directions.',
    mend: 'Corrigez le code, ou ajoutez la direction.',
  },
  codeUnknown: {
    message: '« {{value}} » n’existe pas dans la table à laquelle il renvoie.',
    mend: 'Corrigez le code, ou ajoutez la ligne manquante.',
  },
  dependencyViolated: {
    message: '{{to}} commence le {{start, date}}, avant la fin de {{from}} le {{end, date}}, alors qu’il en dépend.',
    mend: 'Décalez l’un des deux projets, ou supprimez le lien.',
  },
  dependencyCircle: {
    message: 'Ces projets dépendent les uns des autres en rond : {{circle}}.',
    mend: 'Supprimez l’un de ces liens.',
  },
  mandatoryWithoutReason: {
    message: 'Le projet {{project}} est obligatoire sans motif : le comité demandera lequel.',
    mend: 'Saisissez le motif d’obligation (texte, directive, échéance).',
  },
  forcedWithoutReason: {
    message: 'Le scénario {{scenario}} impose ou exclut {{project}} sans motif.',
    mend: 'Saisissez le motif : il est repris dans les feuilles d’arbitrage.',
  },
  endBeforeStart: {
    message: 'Le projet {{code}} finit le {{end, date}}, avant son début le {{start, date}}.',
    mend: 'Corrigez l’une des deux dates.',
  },
  progressOutOfScale: {
    message: 'L’avancement du projet {{code}} est de {{value}} %, hors de 0 à 100 %.',
    mend: 'Corrigez l’avancement.',
  },
  projectWithoutObjective: {
    message: 'Le projet {{code}} ne sert aucun objectif.',
    mend: 'Indiquez l’objectif stratégique qu’il sert.',
  },
  projectWithoutManager: {
    message: 'Le projet {{code}} n’a pas de chef de projet MOE.',
    mend: 'Indiquez qui le conduit.',
  },
  projectWithoutSponsor: {
    message: 'Le projet {{code}} n’a pas de sponsor.',
    mend: 'Indiquez qui le porte au comité.',
  },
  objectiveWithoutProject: {
    message: 'Aucun projet ne sert l’objectif {{code}}.',
    mend: 'Rattachez-lui un projet, ou dites au comité pourquoi il n’en a pas.',
  },
  weightsNotWhole: {
    message: 'La somme des poids est de {{sum}}, et non de 100 % : seules leurs proportions comptent.',
    mend: 'Ajustez les poids pour que leur somme fasse 100 %.',
  },
  committedBeyondVote: {
    message: 'Ligne {{number}} : {{committed, money}} engagés pour {{voted, money}} votés.',
    mend: 'Vérifiez l’engagement ; le dépassement se juge au chapitre, pas à la ligne.',
  },
  paidNegative: {
    message: 'Ligne {{number}} : le mandaté est négatif ({{paid, money}}).',
    mend: 'Vérifiez qu’il s’agit d’une annulation ou d’un avoir.',
  },
  paidWithoutCommitment: {
    message: 'Ligne {{number}} : {{paid, money}} mandatés sans engagement.',
    mend: 'Rattachez le mandat à son engagement.',
  },
  unitFromHeader: {
    message: 'Les montants de « {{column}} » sont lus en {{unit}}, comme l’en-tête le dit.',
    mend: 'Rien à corriger si c’est bien l’unité.',
  },
  unitDoubtful: {
    message:
      'Les montants de « {{column}} » sont petits ({{largest, money}} au plus) : ils sont lus en euros, mais sont peut-être en milliers ou en millions.',
    mend: 'Indiquez l’unité dans l’en-tête, par exemple « Coût (M€) ».',
  },
  percentsMixed: {
    message:
      'La colonne « {{column}} » mêle des pourcentages (40) et ce qui semble être des parts (0,4) : tout est lu en pourcentage.',
    mend: 'Écrivez toute la colonne de la même façon.',
  },
  daysNegative: {
    message: 'Un nombre de jours est négatif ({{days, days}}) : il est compté tel quel.',
    mend: 'Corrigez ces jours, sauf s’il s’agit d’une régularisation.',
  },
  limitsCrossed: {
    message: 'Le seuil vert des écarts ({{green, percent}}) dépasse le seuil orange ({{amber, percent}}).',
    mend: 'Saisissez un seuil vert inférieur au seuil orange.',
  },
}
