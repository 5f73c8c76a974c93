export const decisionFindings = {
  decisionColumnMissing: {
    message: 'La table {{tableFr}} n’a pas de colonne « {{columnFr}} », où la décision doit s’écrire.',
    mend: 'Ajouter une colonne intitulée « {{columnFr}} » au tableau, puis recommencer.',
  },
  decisionNumberMissing: {
    message: 'La décision n’a pas de numéro.',
    mend: 'Donner le numéro sous lequel le comité l’a enregistrée.',
  },
  decisionNumberApplied: {
    message: 'La décision {{number}} est déjà appliquée.',
    mend: 'Choisir un autre numéro, ou annuler d’abord cette décision.',
  },
  decisionNumberOnRequest: {
    message: 'Le numéro de décision {{number}} est déjà celui de la demande {{request}}.',
    mend: 'Choisir un autre numéro, ou corriger la cellule.',
  },
  decisionToRegister: {
    message: 'La décision {{number}} n’est pas dans la table Décisions.',
    mend: 'L’ajouter au registre, avec son objet, son responsable et son échéance.',
  },
  decisionRequestUnknown: {
    message: 'La demande {{request}} n’est pas dans la table Demandes.',
    mend: 'Vérifier le numéro de la demande.',
  },
  decisionRequestSettled: {
    message: 'La demande {{request}} est déjà acceptée ou refusée.',
    mend: 'Choisir une demande encore ouverte, ou corriger son statut.',
  },
  acceptedNeedsProject: {
    message: 'La demande {{request}}, acceptée, n’a pas encore de projet.',
    mend: 'Ajouter une ligne à la table Projets, avec le numéro de la demande, ses dates et son enveloppe.',
  },
  decisionProjectUnknown: {
    message: 'Le projet {{project}} n’est pas dans la table Projets.',
    mend: 'Vérifier le code du projet.',
  },
  decisionProjectLocked: {
    message: 'Le projet {{project}} est verrouillé : il ne peut pas céder sa place.',
    mend: 'Choisir une autre compensation, ou lever le verrou.',
  },
  decisionProjectClosed: {
    message: 'Le projet {{project}} est terminé ou abandonné : il n’a plus rien à céder.',
    mend: 'Choisir une autre compensation.',
  },
  postponedNeedsDates: {
    message:
      'Le projet {{project}} change de dates ; sa charge prévue et ses jalons, saisis période par période, restent où ils sont.',
    mend: 'Déplacer ses lignes dans les tables Charge prévue et Jalons.',
  },
  reducedNeedsBudget: {
    message: 'Le projet {{project}} est suspendu : ce qui est engagé va à son terme, le reste attend.',
    mend: 'Mettre à jour ses crédits et sa charge prévue.',
  },
  decisionEmpty: {
    message: 'La décision ne dit rien : ni demande, ni projet, ni scénario.',
    mend: 'Dire quelle demande est acceptée, ou quel scénario est retenu.',
  },
  decisionChangesNothing: {
    message: 'La décision {{number}} ne change aucune cellule : les tableaux disent déjà ce qu’elle décide.',
    mend: 'Rien à faire, ou vérifier le choix.',
  },
  undoNothing: {
    message: 'Le journal ne contient aucune décision à annuler.',
    mend: 'Rien à faire.',
  },
  undoCellChanged: {
    message: 'Cette cellule ne contient plus « {{written}} », écrit par la décision {{decision}}, mais « {{found}} ».',
    mend: 'Remettre « {{written}} » dans la cellule, puis recommencer ; ou corriger les cellules à la main.',
  },
  undoRowGone: {
    message:
      'La ligne {{key}} ou la colonne « {{column}} » de la table {{table}}, changée par la décision {{decision}}, n’existe plus.',
    mend: 'Remettre la ligne ou la colonne, puis recommencer ; ou corriger les cellules à la main.',
  },
  sessionClosedAlready: { message: 'La séance du {{session, date}} est déjà close.', mend: 'Rien à faire.' },
  sessionNotClosed: {
    message: 'La séance du {{session, date}} n’est pas close.',
    mend: 'Rien à faire, ou vérifier la date.',
  },
  sessionNotLast: {
    message:
      'La séance du {{session, date}} ne peut plus être rouverte : celle du {{other, date}} a été close après elle.',
    mend: 'Rouvrir d’abord la séance la plus récente.',
  },
  snapshotKept: {
    message: 'La situation de la séance du {{session, date}} est déjà figée : elle reste telle quelle.',
    mend: 'Rien à faire.',
  },
  sessionNotFrozen: {
    message: 'Aucune situation n’est figée à la date du {{session, date}}.',
    mend: 'Choisir la date d’une séance close : la feuille Situations figées les donne toutes.',
  },
  noFrozenSession: {
    message: 'Aucune séance n’a été close avant celle du {{session, date}} : il n’y a rien à comparer.',
    mend: 'Clore une séance (roadmap close) : les suivantes seront comparées à ce qu’elle a figé.',
  },
  sessionsNotInOrder: {
    message: 'La séance du {{from, date}} n’est pas antérieure à celle du {{to, date}}.',
    mend: 'Donner d’abord la plus ancienne des deux.',
  },
  sessionHasNoSheet: {
    message: 'Le classeur n’a pas de feuille du comité pour la séance du {{session, date}}.',
    mend: 'Préparer d’abord la séance, ou choisir une autre date.',
  },
  closedFromOlderData: {
    message:
      'Les tableaux ont changé depuis que la feuille de la séance du {{session, date}} a été écrite ; la situation figée est celle des tableaux d’aujourd’hui.',
    mend: 'Rien à faire si la séance a eu lieu sur cette feuille ; sinon la préparer de nouveau avant de la clore.',
  },
  sessionStillOpen: {
    message: 'La feuille de la séance du {{session, date}} est encore un projet : elle n’a pas été close.',
    mend: 'La clore (roadmap close) une fois la séance tenue, pour qu’elle ne soit plus jamais réécrite.',
  },
}
