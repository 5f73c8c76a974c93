export const paneClosing = {
  title: 'Clôture de la séance',
  intro:
    'Une fois la séance tenue : ses feuilles ne changent plus jamais, et la situation de chaque projet est gardée pour la comparer à la séance suivante.',
  preview: 'Voir ce qui sera figé…',
  looking: 'Lecture du classeur…',
  sheet: 'La feuille « {{sheet}} » est close : plus aucun calcul ne la réécrit.',
  frozen:
    '{{projects, noun(one: projet est figé; other: projets sont figés)}} dans la feuille Situations figées ({{committee}}, données arrêtées au {{date}}).',
  findings: 'Avant de clore',
  confirm: 'Clore la séance du {{session, date}}',
  cancel: 'Fermer',
  closing: 'Clôture en cours…',
  reopening: 'Réouverture en cours…',
  closed: 'La séance du {{session, date}} est close.',
  undo: 'Annuler la clôture',
  reopened: 'La clôture de la séance du {{session, date}} est annulée : ses feuilles sont de nouveau des projets.',
}
