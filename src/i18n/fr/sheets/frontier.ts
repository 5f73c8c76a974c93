export const frontierSheet = {
  name: 'Frontière',
  title: 'Frontière : ce que chaque budget achète',
  message: {
    none: 'Aucun point n’a été calculé : sans crédits connus, il n’y a pas de frontière.',
    next: 'L’euro utile suivant : avec {{more, thousands}} de crédits de plus ({{share, count}} % du voté), la valeur gagne {{gain}} points, soit {{rate}} points pour 100 k€.',
    noNext: 'Davantage de crédits n’apporterait rien : ce sont les équipes ou les règles qui limitent.',
    allKept: 'Tout est retenu avec les crédits votés : davantage n’apporterait rien.',
    scarcest: 'Ce qui rapporterait le plus : {{limit}} ; {{unit}} de plus vaudraient environ {{value}} points.',
    less: 'Avec {{less, thousands}} de moins ({{share, count}} % du voté), on ne perdrait que {{loss}} points.',
    lessSame: 'Avec {{less, thousands}} de moins ({{share, count}} % du voté), on ne perdrait rien.',
    plan: 'Le plan en vigueur vaut {{value}} points pour {{cost, thousands}} ; le scénario proposé, {{chosen}} points pour {{chosenCost, thousands}}.',
    planBroken:
      'Le plan en vigueur vaut {{value}} points pour {{cost, thousands}}, mais il dépasse des limites : {{limits}}.',
  },
  setting: {
    credits:
      'chaque point : la meilleure sélection quand les crédits de toutes les années varient dans la même proportion',
  },
  heading: {
    points: 'Les points de la frontière',
    pointsNote:
      'Crédits : ce que les sections et les années de la feuille de route laissent libre, hors subventions. Dépensé : subventions et dépenses après la feuille de route comprises ; il peut donc dépasser les crédits.',
    scarcity: 'Ce que vaut une unité de plus de chaque limite',
    scarcityNote:
      'Valeurs marginales, à la limite : elles disent où l’effort rapporte, pas ce que rapporterait une grande quantité.',
  },
  column: {
    share: 'Crédits (part du voté)',
    budget: 'Crédits (k€)',
    cost: 'Dépensé (k€)',
    value: 'Valeur',
    status: 'Réponse',
    gain: 'Gain sur le point précédent',
    rate: 'Points pour 100 k€ de plus',
    limit: 'Limite',
    unit: 'Une unité de plus',
    worth: 'Points gagnés',
    what: 'Repère',
  },
  unit: { thousandEuros: '100 k€', day: '10 jours' },
  mark: { plan: 'Plan en vigueur', chosen: 'Scénario proposé' },
  chart: {
    title: 'Valeur à venir selon l’argent dépensé',
    message:
      'Plus haut : plus de valeur ; plus à gauche : moins d’argent. Un plan sous la frontière peut faire mieux au même prix.',
    cost: 'Dépensé (k€)',
    value: 'Points de valeur',
    frontier: 'Frontière',
  },
}
