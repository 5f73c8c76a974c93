export const committeeFindings = {
  projectRecoded: {
    message: 'Le projet {{from}} a disparu et le projet {{to}} porte le même intitulé : « {{title}} ».',
    mend: 'Si c’est le même projet, lui rendre son code : il sera comparé d’une séance à l’autre.',
  },
  committeeRequestsIncomplete: {
    message: '{{rows, noun(one: demande incomplète; other: demandes incomplètes)}} avant la séance : {{numbers}}.',
    mend: 'Compléter la fiche (objet, direction, motif, coût, jours MOE, date souhaitée) ou retirer la demande de l’ordre du jour.',
  },
  committeeDecisionsLate: {
    message: '{{rows, noun(one: décision; other: décisions)}} dont l’échéance est passée : {{numbers}}.',
    mend: 'Mettre à jour l’état de la décision, ou proposer une nouvelle échéance au comité.',
  },
  committeeSessionUnknown: {
    message: 'La séance du {{session, date}} n’est pas dans la table Séances.',
    mend: 'Ajouter la séance (lieu, présidence, envoi des documents), ou choisir une autre date.',
  },
  committeeBeforeData: {
    message: 'La séance du {{session, date}} précède la date d’arrêt des données, le {{date, date}}.',
    mend: 'Vérifier les deux dates ; rien à corriger si le dossier d’une séance passée est refait.',
  },
  savesMoreThanItTakes: {
    message:
      'Le processus {{process}} gagnerait {{saved}} minutes par dossier, plus que les {{minutes}} qu’il demande.',
    mend: 'Corrigez le temps gagné ou le temps unitaire.',
  },
}
