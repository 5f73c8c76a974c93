export const budgetFindings = {
  budgetChapterOverspent: {
    message:
      'Chapitre {{chapter}}, exercice {{year}} : {{paid, money}} mandatés pour {{voted, money}} de crédits, soit {{excess, money}} de trop.',
    mend: 'Vérifier les crédits ouverts du chapitre, ou préparer une décision modificative ou un virement.',
  },
  budgetChapterOvercommitted: {
    message:
      'Chapitre {{chapter}}, exercice {{year}} : {{committed, money}} engagés pour {{voted, money}} de crédits, soit {{excess, money}} de trop.',
    mend: 'Suspendre les nouveaux engagements du chapitre, ou préparer une décision modificative ou un virement.',
  },
  budgetYearMissing: {
    message:
      '{{rows, noun(one: ligne; other: lignes)}} d’exécution sans exercice, pour {{paid, money}} mandatés : comptées à la date des données.',
    mend: 'Compléter la colonne Exercice.',
  },
  budgetUnassigned: {
    message:
      '{{rows, noun(one: ligne; other: lignes)}} d’exécution sans projet connu, pour {{voted, money}} de crédits et {{paid, money}} mandatés.',
    mend: 'Compléter le code projet de ces lignes ; leurs montants restent comptés sous « non affecté ».',
  },
  budgetDiffersFromExecution: {
    message:
      '{{rows, noun(one: écart; other: écarts)}} entre les crédits de la table Budget ({{budget, money}}) et ceux de l’exécution ({{execution, money}}).',
    mend: 'Rapprocher les deux tables ; les crédits de la table Budget sont retenus, jamais additionnés aux autres.',
  },
  finalCostUnknown: {
    message:
      '{{rows, noun(one: projet; other: projets)}} sans coût final estimé, pour {{envelope, money}} d’enveloppe.',
    mend: 'Saisir le coût final déclaré du projet, ou ce qui reste à engager dans la table Budget.',
  },
  budgetAfterDataDate: {
    message:
      'Toutes les lignes d’exécution portent sur des exercices postérieurs au {{date, date}} (à partir de {{first}}) : aucun taux ne peut être calculé.',
    mend: 'Vérifier la date d’arrêt des données.',
  },
  earnedBeyondBudget: {
    message: '{{project}} : avancement au-delà de 100 %, la valeur acquise dépasse le budget.',
    mend: 'Corriger l’avancement, ou l’enveloppe du projet si son périmètre a grandi.',
  },
  plannedBeyondBudget: {
    message: '{{project}} : valeur planifiée de {{planned, money}} pour un budget de {{budget, money}}.',
    mend: 'Corriger la valeur planifiée à date : elle ne peut dépasser le budget du projet.',
  },
  earnedUnknown: {
    message:
      '{{rows, noun(one: projet; other: projets)}} sans avancement ou sans valeur planifiée : hors de la valeur acquise.',
    mend: 'Saisir l’avancement, et la valeur planifiée à date ou les dates de début et de fin de référence.',
  },
  endsReversed: {
    message:
      'Le projet {{project}} finirait au plus tôt le {{earliest, date}} et au plus tard le {{latest, date}} : dates inversées.',
    mend: 'Saisir une fin au plus tôt antérieure à la fin au plus tard ; d’ici là sa date de fin n’est pas estimée.',
  },
  endOutsideRange: {
    message:
      'La fin attendue du projet {{project}}, le {{end, date}}, sort de sa fourchette de fins au plus tôt et au plus tard.',
    mend: 'Corriger la fourchette, ou saisir la fin estimée ; d’ici là la fourchette est élargie jusqu’à cette date.',
  },
  delaySpreadReversed: {
    message: 'La dérive de délai basse est supérieure à la dérive de délai haute : aucune des deux n’est utilisée.',
    mend: 'Échanger les deux valeurs dans les Paramètres.',
  },
  curveDecreases: {
    message: 'Courbe mensuelle : le cumul baisse en {{month, period}}.',
    mend: 'Saisir des montants cumulés depuis le début, qui ne baissent jamais, et non des montants du mois.',
  },
  curveIncomplete: {
    message: 'Courbe mensuelle : pas de montant prévu pour {{month, period}}.',
    mend: 'Compléter le prévu cumulé de chaque mois : sans lui, le retard en mois ne peut être calculé.',
  },
  curveDiffersFromBudget: {
    message: 'Courbe mensuelle : le prévu finit à {{end, money}}, le budget mesuré est de {{budget, money}}.',
    mend: 'Accorder la courbe avec les enveloppes des projets.',
  },
}
