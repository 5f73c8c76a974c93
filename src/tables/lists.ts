/** How a value of a list is written: its label in each language, and what else people and finance systems write. */
export type ListLabel = { fr: string; en: string; also: readonly string[] }

function label(fr: string, en: string, ...also: string[]): ListLabel {
  return { fr, en, also }
}

/**
 * Every list of the input tables: value in code → labels. A project's stage joins its status and, while it is in
 * progress, its phase, because many authorities keep both in one column.
 */
export const LISTS = {
  yesNo: {
    yes: label('Oui', 'Yes', 'o', 'y', 'x', 'vrai', 'true', '1', '✓', '✔'),
    no: label('Non', 'No', 'n', 'faux', 'false', '0'),
  },
  projectStatus: {
    candidate: label('Candidat', 'Candidate', 'proposé', 'à étudier', 'idée', 'demande'),
    approved: label('Approuvé', 'Approved', 'planifié', 'planned', 'validé', 'retenu', 'à lancer', 'non démarré'),
    inProgress: label('En cours', 'In progress', 'actif', 'active', 'lancé', 'démarré', 'ongoing'),
    suspended: label('Suspendu', 'Suspended', 'en pause', 'en attente', 'gelé', 'on hold', 'paused'),
    finished: label('Terminé', 'Finished', 'clos', 'clôturé', 'achevé', 'livré', 'fini', 'done', 'closed', 'completed'),
    dropped: label('Abandonné', 'Dropped', 'annulé', 'arrêté', 'cancelled', 'canceled', 'stopped', 'abandoned'),
  },
  phase: {
    framing: label('Cadrage', 'Framing', 'en cadrage', 'étude', 'avant-projet', 'scoping'),
    build: label(
      'Réalisation',
      'Build',
      'conception / réalisation',
      'conception',
      'développement',
      'en réalisation',
      'development',
    ),
    pilot: label('Expérimentation', 'Pilot', 'pilote', 'recette', 'en expérimentation', 'test'),
    rollout: label('Déploiement', 'Rollout', 'en déploiement', 'généralisation', 'deployment', 'roll-out'),
  },
  requestStatus: {
    received: label('Reçue', 'Received', 'reçu', 'nouvelle', 'déposée', 'new'),
    toComplete: label('À compléter', 'To complete', 'incomplet', 'incomplète', 'incomplete'),
    examined: label('Instruite', 'Examined', 'recevable', 'instruit', 'étudiée', 'admissible'),
    onAgenda: label('Inscrite au comité', 'On the agenda', 'inscrite', 'à arbitrer', 'à l’ordre du jour'),
    accepted: label('Acceptée', 'Accepted', 'accepté', 'validée', 'retenue', 'approved'),
    refused: label('Refusée', 'Refused', 'refusé', 'rejetée', 'rejected'),
    postponed: label('Reportée', 'Postponed', 'reporté', 'ajournée', 'différée', 'deferred'),
  },
  criterionFamily: {
    value: label('Valeur', 'Value', 'bénéfices', 'bénéfice', 'utilité', 'benefits'),
    alignment: label('Alignement', 'Alignment', 'stratégie', 'strategy'),
    capability: label('Faisabilité', 'Capability', 'capacité', 'aptitude', 'feasibility'),
    risk: label('Risque', 'Risk', 'risques', 'maîtrise des risques', 'risks'),
  },
  direction: {
    benefit: label(
      'À maximiser',
      'Benefit',
      '+',
      'bénéfice',
      'gain',
      'max',
      'maximiser',
      'plus',
      'croissant',
      'higher is better',
    ),
    cost: label('À minimiser', 'Cost', 'coût', 'min', 'minimiser', 'moins', 'décroissant', 'lower is better'),
  },
  section: {
    capital: label(
      'Investissement',
      'Capital',
      'i',
      'inv',
      'invest',
      'section d’investissement',
      'capex',
      'investment',
    ),
    operating: label('Fonctionnement', 'Operating', 'f', 'fonct', 'exploitation', 'section de fonctionnement', 'opex'),
  },
  stage: {
    BP: label('Budget primitif', 'Initial budget', 'bp', '01', 'budget initial'),
    BS: label('Budget supplémentaire', 'Supplementary budget', 'bs', '03'),
    DM: label('Décision modificative', 'Amending decision', 'dm', 'dm1', 'dm2', 'dm3', '02'),
    CA: label('Compte administratif', 'Administrative account', 'ca', '09'),
    CFU: label('Compte financier unique', 'Single financial account', 'cfu', '10'),
  },
  moveStage: {
    BP: label('Budget primitif', 'Initial budget', 'bp', 'budget initial'),
    carryOver: label('Report', 'Carry-over', 'reports', 'report de crédits', 'restes à réaliser', 'rar'),
    BS: label('Budget supplémentaire', 'Supplementary budget', 'bs'),
    DM: label('Décision modificative', 'Amending decision', 'dm', 'dm1', 'dm2', 'dm3'),
    transfer: label('Virement', 'Transfer', 'virement de crédits', 'fongibilité'),
    CA: label('Compte administratif', 'Administrative account', 'ca'),
    CFU: label('Compte financier unique', 'Single financial account', 'cfu'),
  },
  moveCause: {
    scope: label('Périmètre', 'Scope', 'périmètre fonctionnel', 'avenant'),
    volume: label('Volume', 'Volume', 'charge', 'quantité', 'jours'),
    price: label('Prix', 'Price', 'tarif', 'révision de prix', 'inflation'),
    tax: label('TVA et FCTVA', 'VAT and FCTVA', 'tva', 'fctva', 'vat', 'tax'),
    timing: label('Calendrier', 'Timing', 'décalage', 'glissement', 'report', 'calendar'),
    other: label('Autre', 'Other', 'imputation', 'divers'),
  },
  taxBasis: {
    included: label('TTC', 'VAT included', 'tva comprise', 'oui', 'yes'),
    excluded: label('HT', 'VAT excluded', 'hors taxes', 'hors tva', 'non', 'no'),
  },
  actualCost: {
    verified: label('Liquidé', 'Verified', 'service fait'),
    committed: label('Engagé', 'Committed'),
    paid: label('Mandaté', 'Paid', 'payment ordered'),
  },
  varianceDimension: {
    project: label('Projet', 'Project'),
    objective: label('Objectif', 'Objective'),
    axis: label('Axe', 'Axis'),
    ownerDepartment: label('Direction du projet', 'Department of the project', 'direction métier'),
    department: label('Gestionnaire', 'Budget holder', 'direction gestionnaire'),
    section: label('Section', 'Section'),
    chapter: label('Chapitre', 'Chapter'),
    nature: label('Nature', 'Account', 'article', 'compte'),
    function: label('Fonction', 'Function'),
    year: label('Exercice', 'Year', 'année'),
    thirdParty: label('Tiers', 'Third party', 'fournisseur'),
    contract: label('Marché', 'Contract'),
  },
  flow: {
    expense: label('Dépense', 'Expense', 'd', 'dépenses', 'dep', 'expenses', 'expenditure', 'débit'),
    revenue: label('Recette', 'Revenue', 'r', 'recettes', 'rec', 'revenues', 'income', 'crédit'),
  },
  operation: {
    real: label('Réel', 'Real', 'r', 'réelle', '0', 'opération réelle', 'mixte', 'm'),
    order: label('Ordre', 'Order', 'o', 'opération d’ordre', '1', 'accounting-only'),
  },
  source: {
    internal: label('Interne', 'Internal', 'int', 'agent', 'agents', 'régie'),
    external: label('Externe', 'External', 'ext', 'prestataire', 'prestation', 'contractor'),
  },
  dependencyKind: {
    requires: label('Requiert', 'Requires', 'nécessite', 'exige', 'dépend de', 'tranche de', 'needs', 'tranche of'),
    together: label('Ensemble', 'Together', 'inclusion mutuelle', 'indissociable', 'avec'),
    excludes: label('Exclut', 'Excludes', 'exclusion mutuelle', 'incompatible'),
    finishToStart: label('Fin-début', 'Finish to start', 'fin à début', 'fd', 'fs', 'avant'),
    atMost: label('Au plus', 'At most', 'au plus k', 'at most k', 'au maximum'),
  },
  scenarioDecision: {
    kept: label('Retenu', 'Kept', 'retenue', 'oui', 'gardé', 'yes'),
    notKept: label('Non retenu', 'Not kept', 'non retenue', 'non', 'écarté', 'no'),
    forcedIn: label('Imposé', 'Forced in', 'forcé dedans', 'imposée', 'obligé'),
    forcedOut: label('Exclu', 'Forced out', 'forcé dehors', 'exclue', 'interdit'),
  },
  frequency: {
    monthly: label('Mensuelle', 'Monthly', 'mensuel', 'chaque mois', 'mois'),
    quarterly: label('Trimestrielle', 'Quarterly', 'trimestriel', 'chaque trimestre', 'trimestre'),
    halfYearly: label('Semestrielle', 'Half-yearly', 'semestriel', 'semestre'),
    yearly: label('Annuelle', 'Yearly', 'annuel', 'annual', 'an', 'année'),
  },
  decisionState: {
    open: label('Ouverte', 'Open', 'en cours', 'à faire', 'ouvert', 'to do'),
    done: label('Réalisée', 'Done', 'faite', 'fait', 'terminée', 'appliquée', 'soldée', 'closed'),
    late: label('En retard', 'Late', 'retard', 'overdue'),
    cancelled: label('Annulée', 'Cancelled', 'annulé', 'abandonnée', 'canceled'),
  },
  proposedWeather: {
    green: label('Beau temps', 'Sunny', 'vert'),
    amber: label('Nuages', 'Cloudy', 'orange'),
    red: label('Orage', 'Stormy', 'rouge'),
  },
  planVersionKind: {
    initial: label('Initiale', 'Initial', 'initial', 'plan initial', 'première', 'original'),
    revision: label('Révision', 'Revision', 'révisée', 'révisé', 'modificative', 'revised'),
    previous: label('Plan précédent', 'Previous plan', 'précédent', 'précédente', 'previous', 'ancien plan'),
  },
  periodLength: {
    month: label('Mois', 'Month', 'mensuel', 'monthly'),
    quarter: label('Trimestre', 'Quarter', 'trimestriel', 'quarterly'),
    year: label('Année', 'Year', 'an', 'annuel', 'yearly'),
  },
  committedMeaning: {
    total: label('Mandaté compris', 'Including what is paid', 'total', 'cumulé', 'engagé cumulé'),
    outstanding: label('Reste à mandater', 'Only what is left to pay', 'outstanding', 'engagé non mandaté', 'solde'),
  },
  missingScore: {
    reweight: label('Repondérer', 'Reweight', 'repondération'),
    exclude: label('Exclure', 'Exclude', 'exclusion'),
    worst: label('Plus mauvaise note', 'Worst score', 'pire note'),
    mean: label('Moyenne', 'Mean', 'moyenne des notes', 'average'),
  },
  spreadProfile: {
    linear: label('Régulière', 'Even', 'linéaire', 'uniforme', 'linear', 'constante'),
    frontLoaded: label('Plus forte au début', 'Front-loaded', 'en tête', 'début', 'décroissante'),
    backLoaded: label('Plus forte à la fin', 'Back-loaded', 'en queue', 'fin', 'croissante'),
    sCurve: label('En S', 'S-curve', 's', 'courbe en s', 'cloche'),
  },
  rankingMethod: {
    weightedSum: label('Somme pondérée', 'Weighted sum', 'wsm', 'moyenne pondérée', 'weighted score', 'note pondérée'),
    weightedProduct: label('Produit pondéré', 'Weighted product', 'wpm'),
    topsis: label('TOPSIS', 'TOPSIS', 'distance au projet idéal'),
    promethee: label('PROMETHEE II', 'PROMETHEE II', 'promethee', 'surclassement', 'outranking'),
    vikor: label('VIKOR', 'VIKOR', 'compromis', 'compromise'),
    wsjf: label('WSJF', 'WSJF', 'valeur par jour', 'weighted shortest job first', 'value per day'),
    formula: label('Formule', 'Formula', 'formule propre', 'own formula', 'ma formule'),
  },
  weightsOrigin: {
    typed: label('Saisis', 'Typed', 'saisie', 'poids saisis', 'direct', 'directs'),
    swing: label('Points de bascule', 'Swing points', 'swing', 'points'),
    rankOrder: label('Ordre d’importance', 'Order of importance', 'roc', 'rangs', 'rank order'),
    pairwise: label('Comparaisons', 'Comparisons', 'ahp', 'comparaisons par paires', 'pairwise'),
  },
  scoreScale: {
    fixed: label('Fixe', 'Fixed', 'déclarée', 'declared'),
    observed: label('Observée', 'Observed', 'notes données', 'relative'),
  },
} as const satisfies Record<string, Record<string, ListLabel>>

export type ListId = keyof typeof LISTS

export type ListValue<L extends ListId> = keyof (typeof LISTS)[L] & string
