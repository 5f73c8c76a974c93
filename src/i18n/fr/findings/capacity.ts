export const capacityFindings = {
  noCapacity: {
    message: 'Aucune table Capacités : la charge est montrée sans limite et aucune surcharge ne peut être signalée.',
    mend: 'Remplissez la table Capacités : jours disponibles par équipe et par période.',
  },
  teamWithoutCapacity: {
    message:
      'L’équipe « {{team}} » a de la charge sans capacité connue sur {{count, noun(one: période; other: périodes)}}, de {{first, period}} à {{last, period}}.',
    mend: 'Saisissez sa capacité pour ces périodes.',
  },
  mixedPeriods: {
    message:
      'Charges et capacités ont des périodes de longueurs différentes : tout est additionné à la plus longue, comme {{period, period}}.',
    mend: 'Saisissez les deux tables avec le même pas pour une comparaison plus fine.',
  },
  daysSpreadOverDates: {
    message:
      '{{count, noun(one: projet; other: projets)}} sans ligne dans la table Charges : leurs jours MOE, MOA et AMOA sont répartis sur leurs jours ouvrés ({{projects}}).',
    mend: 'Saisissez leurs charges par équipe et par période si elles sont connues.',
  },
  daysWithoutDates: {
    message:
      'Le projet {{project}} demande des jours mais ses dates manquent, sont inversées ou trop éloignées : sa charge n’est pas comptée.',
    mend: 'Saisissez son début et sa fin prévus, ou ses charges.',
  },
  daysOffRatio: {
    message: 'Le projet {{project}} compte {{days, days}} j de {{role}} ; les ratios en donnent {{target, days}}.',
    mend: 'Vérifiez ces jours, ou laissez la cellule vide pour appliquer le ratio.',
  },
  linkBeyondWindows: {
    message:
      'Le lien {{from}} → {{to}} ne peut être tenu par aucun début permis : le lissage le laisse en retard comme au plan.',
    mend: 'Allongez le décalage permis de {{to}}, ou revoyez les dates des deux projets.',
  },
}
