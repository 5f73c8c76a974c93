export const commonSheet = {
  stamp:
    'Données arrêtées au {{dataDate}} · Séance du {{session}} · Version {{version}} · Empreinte des données {{fingerprint}}',
  settings: 'Réglages : {{settings}}',
  dataDate: 'Données au {{date}}',
  session: 'Séance du {{date}}',
  page: 'Page {{page}} / {{pages}}',
  notAvailable: 'n. d.',
  total: 'Total',
  status: {
    candidate: 'Candidat',
    approved: 'Approuvé',
    inProgress: 'En cours',
    suspended: 'Suspendu',
    finished: 'Terminé',
    dropped: 'Abandonné',
    unknown: 'Non renseigné',
  },
}
