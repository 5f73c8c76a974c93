export const prioritisationFindings = {
  noCriteria: {
    message: 'Aucun critère : les projets sont listés sans note ni rang.',
    mend: 'Remplissez la table Critères (code, libellé, échelle, poids).',
  },
  noScores: {
    message: 'Aucune note : les projets sont listés sans rang.',
    mend: 'Remplissez la table Notes : une note par projet et par critère.',
  },
  weightsAllZero: {
    message: 'Tous les poids des critères sont vides ou nuls : chaque critère compte autant que les autres.',
    mend: 'Saisissez les poids dans la table Critères.',
  },
  negativeWeight: {
    message: 'Le poids du critère « {{criterion}} » est négatif : il compte pour zéro.',
    mend: "Saisissez un poids positif ; si moins vaut mieux, c'est le sens du critère qui le dit.",
  },
  criterionWithoutWeight: {
    message: 'Le critère « {{criterion}} » n’a pas de poids : il compte pour zéro.',
    mend: 'Saisissez son poids, ou supprimez le critère.',
  },
  criterionWithoutScale: {
    message: 'Le critère « {{criterion}} » n’a pas d’échelle : elle va de la plus basse à la plus haute note donnée.',
    mend: 'Saisissez les bornes de son échelle : un nouveau projet ne changera plus les notes des autres.',
  },
  criterionWithoutScores: {
    message: 'Aucun projet n’a de note pour le critère « {{criterion}} ».',
    mend: 'Notez les projets sur ce critère, ou mettez son poids à zéro.',
  },
  constantCriterion: {
    message: 'Tous les projets ont la même note pour « {{criterion}} » : ce critère ne change pas leur ordre.',
    mend: 'Rien à corriger si les notes sont justes.',
  },
  scoreOfUnknownProject: {
    message: 'Une note porte sur le projet « {{project}} », qui n’est pas dans la table Projets.',
    mend: 'Corrigez le code du projet, ou ajoutez le projet.',
  },
  scoreOfUnknownCriterion: {
    message:
      'Une note du projet {{project}} porte sur le critère « {{criterion}} », qui n’est pas dans la table Critères.',
    mend: 'Corrigez le code du critère, ou ajoutez le critère.',
  },
  severalAssessors: {
    message: '{{count, count}} couples projet-critère ont plusieurs notes : leur moyenne est retenue.',
    mend: 'Rien à corriger si plusieurs personnes ont noté.',
  },
  scoreOutOfScale: {
    message:
      'La note {{score}} du projet {{project}} pour « {{criterion}} » sort de l’échelle {{low}} à {{high}} : la borne est retenue.',
    mend: 'Corrigez la note, ou l’échelle du critère.',
  },
  projectWithoutScores: {
    message: 'Le projet {{project}} n’a aucune note : il est listé sans rang.',
    mend: 'Notez le projet.',
  },
  missingScores: {
    message: 'Le projet {{project}} n’a pas de note pour : {{criteria}}.',
    mend: 'Complétez ses notes ; sa complétude est indiquée dans le classement.',
  },
  projectWithoutEnvelope: {
    message: 'Le projet {{project}} n’a pas d’enveloppe : il n’ajoute rien au coût cumulé.',
    mend: 'Saisissez son enveloppe.',
  },
}
