export const levellingSheet = {
  name: 'Lissage',
  title: 'Lissage de la charge : débuts proposés',
  note: 'Proposition : les débuts du classeur ne sont pas changés. Projets en cours et verrouillés restent à leur place, les autres glissent d’un nombre entier de périodes sans dépasser leur décalage permis, et les liens fin-début sont tenus.',
  setting:
    '{{movable, noun(one: projet peut; other: projets peuvent)}} commencer plus tard, {{schedules}} plans comparés',
  message: {
    noOverload: 'Aucune surcharge dans les périodes à venir : rien à lisser.',
    noneMovable:
      'Il manque {{before}} jours dans les périodes à venir, mais aucun projet ne peut commencer plus tard : saisissez le décalage permis (mois) des projets approuvés.',
    noneBetter: 'Il manque {{before}} jours dans les périodes à venir ; aucun décalage permis ne les réduit.',
    relieved:
      'En décalant {{moved, noun(one: projet; other: projets)}}, les jours qui manquent passent de {{before}} à {{after}} ({{share}} de moins), sans jour externe.',
  },
  figure: {
    before: 'Jours qui manquent, plan actuel',
    after: 'Jours qui manquent, après lissage',
    moved: 'Débuts à décaler',
  },
  heading: {
    overload: 'Jours au-delà des capacités, par période (j)',
    moved: 'Débuts proposés',
    load: 'Charge rapportée à la capacité, après lissage',
  },
  none: {
    movable: 'Aucun projet approuvé n’a de décalage permis.',
    better: 'Aucun décalage permis ne réduit la surcharge.',
  },
  column: {
    period: 'Période',
    before: 'Plan actuel',
    after: 'Après lissage',
    relief: 'Jours évités',
    project: 'Projet',
    title: 'Intitulé',
    from: 'Début prévu',
    to: 'Début proposé',
    shift: 'Décalage (périodes)',
  },
  chart: {
    title: 'Jours qui manquent, avant et après lissage',
    message: 'Période la plus chargée aujourd’hui : {{period}}, où il manque {{days}} jours.',
    days: 'Jours',
  },
}
