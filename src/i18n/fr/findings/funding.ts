export const fundingFindings = {
  yearEndApart: {
    message:
      'Atterrissage {{year}} : {{declared, money}} déclarés, mais {{seasonal, money}} au rythme des années passées, soit plus de 10 % d’écart.',
    mend: 'Revoir les prévisions des projets, ou expliquer pourquoi cette année se paie autrement.',
  },
  committedIsTotal: {
    message:
      'Les lignes montrent que l’engagé comprend le mandaté ({{agree, count}} lignes sur {{lines, count}}), le réglage dit le contraire.',
    mend: 'Choisir « Mandaté compris » pour le sens de l’engagé.',
  },
  committedIsOutstanding: {
    message:
      'Les lignes montrent que l’engagé ne comprend pas le mandaté ({{agree, count}} lignes sur {{lines, count}}), le réglage dit le contraire.',
    mend: 'Choisir « Reste à mandater » pour le sens de l’engagé.',
  },
  timingNotZero: {
    message:
      'Les mouvements de calendrier ne s’annulent pas d’une année à l’autre : il reste {{total, money}}, compté sous « autre ».',
    mend: 'Saisir le moins d’une année et le plus d’une autre, ou donner une autre cause à la différence.',
  },
  subsidyReceivedBeyond: {
    message: '{{scheme}} : {{received, money}} encaissés pour {{notified, money}} notifiés.',
    mend: 'Vérifier le montant notifié, ou l’encaissement.',
  },
  subsidyNotifiedBeyond: {
    message: '{{scheme}} : {{notified, money}} notifiés pour {{asked, money}} demandés.',
    mend: 'Vérifier le montant demandé, ou la notification.',
  },
  schemeBeyondCeiling: {
    message: '{{scheme}} : {{notified, money}} notifiés en tout, au-delà du plafond de {{ceiling, money}}.',
    mend: 'Vérifier le plafond du dispositif et les notifications.',
  },
  allocatedBeyond: {
    message: 'AP {{number}} : {{allocated, money}} affectés pour {{voted, money}} d’autorisation.',
    mend: 'Réduire les affectations, ou proposer une révision de l’autorisation.',
  },
  creditsUnexplained: {
    message:
      'Exercice {{year}} : {{unexplained, money}} des {{inForce, money}} de crédits ne viennent d’aucun mouvement connu.',
    mend: 'Compléter la table Mouvements (BP, report, BS, DM, virements), ou corriger les crédits.',
  },
  contractBeyond: {
    message: 'Marché {{number}} : {{ordered, money}} commandés, au-delà du montant maximum de {{ceiling, money}}.',
    mend: 'Arrêter les commandes et prévoir un avenant ou un nouveau marché.',
  },
  contractEnded: {
    message: 'Marché {{number}} : terminé depuis le {{end, date}}.',
    mend: 'Ne plus rien y commander ; le retirer des projets qui comptent sur lui.',
  },
  contractNear: {
    message:
      'Marché {{number}} : {{ordered, money}} commandés sur {{ceiling, money}}, plus de 90 % du montant maximum.',
    mend: 'Prévoir la suite : avenant, ou nouveau marché.',
  },
  contractEndsSoon: {
    message: 'Marché {{number}} : se termine le {{end, date}}.',
    mend: 'Prévoir son renouvellement : une procédure prend plusieurs mois.',
  },
  taxBasisMixed: {
    message:
      '{{excluded, noun(one: ligne; other: lignes)}} d’exécution hors taxes parmi {{rows, count}} : leurs montants s’ajoutent à des montants TTC.',
    mend: 'Donner la même base à toutes les lignes, sauf pour une activité assujettie à la TVA.',
  },
}
