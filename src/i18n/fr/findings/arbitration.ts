export const arbitrationFindings = {
  roadmapOver: {
    message:
      'La feuille de route est terminée à la date des données, ou sa fin n’est pas connue : il n’y a plus rien à arbitrer.',
    mend: 'Saisissez la fin de la feuille de route dans les paramètres, ou vérifiez la date des données.',
  },
  requestNotReady: {
    message: 'La demande {{request}} est à compléter (coût, jours MOE ou statut) : elle n’entre pas dans l’arbitrage.',
    mend: 'Complétez son coût et ses jours MOE, puis passez-la au statut « Instruite ».',
  },
  subjectWithoutDates: {
    message:
      'Les dates du projet {{project}} manquent ou sont inversées : l’arbitrage le place sur la première période à venir.',
    mend: 'Saisissez son début et sa fin prévus.',
  },
  contractNotNotified: {
    message: 'Le marché {{contract}} n’a pas de date de notification : il ne permet aucun jour externe.',
    mend: 'Saisissez sa date de notification dans la table Marchés.',
  },
  contractWithoutOrders: {
    message:
      'Le montant commandé du marché {{contract}} n’est pas connu, donc le reste de son maximum non plus : il ne permet aucun jour externe.',
    mend: 'Saisissez le montant déjà commandé, 0 s’il n’y a rien.',
  },
  noCapitalCredits: {
    message: 'Aucun crédit d’investissement n’est voté pour {{year}} : la dépense y est comptée sans limite.',
    mend: 'Saisissez ces crédits dans la table Budget, 0 s’il n’y en a pas.',
  },
  noOperatingCredits: {
    message: 'Aucun crédit de fonctionnement n’est voté pour {{year}} : la dépense y est comptée sans limite.',
    mend: 'Saisissez ces crédits dans la table Budget, 0 s’il n’y en a pas.',
  },
  capitalUsedUp: {
    message:
      'Les crédits d’investissement de {{year}} sont déjà dépassés de {{amount, money}} : rien de plus ne peut y être dépensé.',
    mend: 'Préparez une décision modificative, ou vérifiez les engagements de l’année.',
  },
  operatingUsedUp: {
    message:
      'Les crédits de fonctionnement de {{year}} sont déjà dépassés de {{amount, money}} : rien de plus ne peut y être dépensé.',
    mend: 'Préparez une décision modificative, ou vérifiez les engagements de l’année.',
  },
  linkEnded: {
    message: 'Le lien entre {{from}} et {{to}} n’est pas compté : {{code}} n’est ni à décider ni terminé.',
    mend: 'Supprimez ce lien s’il n’a plus de sens, ou corrigez le code.',
  },
  subsidyOnlyAsked: {
    message:
      'La subvention « {{scheme}} » du projet {{project}} est demandée mais pas notifiée : elle n’ajoute rien aux crédits.',
    mend: 'Saisissez le montant notifié dès qu’il est connu.',
  },
  subsidyWithoutYear: {
    message: 'La subvention « {{scheme}} » du projet {{project}} n’a pas d’exercice : elle n’ajoute rien aux crédits.',
    mend: 'Saisissez l’exercice des crédits qu’elle finance.',
  },
  requestWithoutScore: {
    message:
      'La demande {{request}} n’a pas de note : elle ne vaut rien dans l’arbitrage et n’entre que si elle est imposée.',
    mend: 'Notez-la dans la table Notes, avec son numéro à la place du code du projet.',
  },
  planOverTeam: {
    message:
      'Le plan actuel dépasse la capacité de l’équipe « {{team}} » de {{days, days}} j sur {{count, noun(one: période; other: périodes)}}, de {{first, period}} à {{last, period}}.',
    mend: 'Les scénarios tiennent la capacité saisie ; ils ne reprennent donc pas tout le plan.',
  },
  planOverCapital: {
    message: 'Le plan actuel dépasse les crédits d’investissement de {{year}} de {{amount, money}}.',
    mend: 'Les scénarios tiennent les crédits votés ; ils ne reprennent donc pas tout le plan.',
  },
  planOverOperating: {
    message: 'Le plan actuel dépasse les crédits de fonctionnement de {{year}} de {{amount, money}}.',
    mend: 'Les scénarios tiennent les crédits votés ; ils ne reprennent donc pas tout le plan.',
  },
  planOverAuthorisation: {
    message: 'Le plan actuel dépasse de {{amount, money}} les autorisations de programme.',
    mend: 'Les scénarios tiennent cette limite ; vérifiez-la si elle n’est plus la bonne.',
  },
  planOverAfterRoadmap: {
    message: 'Le plan actuel dépasse de {{amount, money}} par an le fonctionnement d’après la feuille de route.',
    mend: 'Les scénarios tiennent cette limite ; vérifiez-la dans les paramètres si elle n’est plus la bonne.',
  },
  planOverContract: {
    message: 'Le plan actuel dépasse de {{amount, money}} ce qui reste du plafond du marché {{contract}}.',
    mend: 'Les scénarios tiennent ce plafond ; vérifiez-le si un avenant l’a changé.',
  },
  projectsWithoutScore: {
    message:
      '{{count, noun(one: projet n’a; other: projets n’ont)}} pas de note ({{projects}}) : sans note, un projet ne vaut rien dans l’arbitrage et n’y reste que s’il est obligatoire ou imposé.',
    mend: 'Notez ces projets dans la table Notes.',
  },
  negativeCapital: {
    message:
      'Les crédits d’investissement {{year}} du projet {{project}} sont négatifs en tout ({{amount, money}}) : ils réduisent ceux de tous, et le projet est compté sans coût.',
    mend: 'Vérifiez le signe, ou la ligne que celle-ci corrige.',
  },
  negativeOperating: {
    message:
      'Les crédits de fonctionnement {{year}} du projet {{project}} sont négatifs en tout ({{amount, money}}) : ils réduisent ceux de tous, et le projet est compté sans coût.',
    mend: 'Vérifiez le signe, ou la ligne que celle-ci corrige.',
  },
  contractNotYetNotified: {
    message: 'Le marché {{contract}} n’est notifié que le {{date, date}} : il ne permet aucun jour externe avant.',
    mend: 'Rien à faire, ou corrigez sa date de notification.',
  },
  planBreaksLinks: {
    message: 'Le plan actuel ne tient pas {{count, noun(one: lien; other: liens)}} entre projets encore à décider.',
    mend: 'Les scénarios les tiennent, en décalant ou en écartant des projets ; corrigez un lien qui n’a plus de sens.',
  },
  planTooManyAtOnce: {
    message: 'Le plan actuel mène trop de projets à la fois sur {{count, noun(one: période; other: périodes)}}.',
    mend: 'Les scénarios tiennent la limite de projets simultanés ; changez-la dans les paramètres si elle n’est plus la bonne.',
  },
  daysWithoutLimit: {
    message: 'Des jours sont demandés à {{teams}}, sans capacité saisie : l’arbitrage ne les limite pas.',
    mend: 'Saisissez leur capacité pour que l’arbitrage en tienne compte.',
  },
  creditsOfNoProject: {
    message: '{{amount, money}} de crédits ne nomment aucun projet : l’arbitrage les tient pour disponibles pour tous.',
    mend: 'Complétez le projet de ces lignes, ou retirez celles qui financent autre chose.',
  },
  creditsUnplaced: {
    message:
      '{{count, noun(one: ligne; other: lignes)}} de crédits ou d’engagements sans section ou sans exercice : l’arbitrage ne peut pas les compter.',
    mend: 'Complétez la section et l’exercice de ces lignes.',
  },
  manyToChoose: {
    message:
      '{{count, count}} projets et demandes à choisir : au-delà de {{most, count}}, la sélection est la meilleure trouvée avec son écart, sans le prix de chaque décision ni la frontière.',
    mend: 'Demandez le prix d’une décision dans le volet, ou arbitrez par portefeuille.',
  },
}
