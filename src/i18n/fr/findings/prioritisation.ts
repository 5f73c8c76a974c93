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
  noComparisons: {
    message:
      'Les poids doivent venir des comparaisons, et aucune comparaison ne peut être lue : les poids saisis sont retenus.',
    mend: 'Remplissez la table Comparaisons (votant, critère A, critère B, combien de fois A compte plus que B), ou changez l’origine des poids dans les paramètres.',
  },
  tooManyComparedCriteria: {
    message: 'Plus de {{most}} critères ne peuvent pas être comparés deux à deux : les poids saisis sont retenus.',
    mend: 'Regroupez des critères, ou changez l’origine des poids dans les paramètres.',
  },
  comparisonsNotLinked: {
    message: 'Aucune comparaison ne relie aux autres : {{criteria}}. Les poids saisis sont retenus.',
    mend: 'Comparez chacun de ces critères à un autre au moins.',
  },
  comparisonsInconsistent: {
    message:
      'Les comparaisons se contredisent (ratio de cohérence {{ratio, decimal}}, bon jusqu’à 0,10). Celle qui pèse le plus : « {{first}} » compte {{intensity, decimal}} fois « {{second}} ».',
    mend: 'Revoyez-la : d’après les autres comparaisons, « {{strong}} » compte plutôt {{fitting, decimal}} fois « {{weak}} ».',
  },
  comparisonsRefused: {
    message:
      'Les comparaisons se contredisent trop (ratio de cohérence {{ratio, decimal}}, au plus 0,20) : les poids saisis sont retenus. Celle qui pèse le plus : « {{first}} » compte {{intensity, decimal}} fois « {{second}} ».',
    mend: 'Revoyez-la : d’après les autres comparaisons, « {{strong}} » compte plutôt {{fitting, decimal}} fois « {{weak}} ».',
  },
  noImportance: {
    message:
      'Les poids doivent venir de l’ordre d’importance, et aucun critère n’en a : les poids saisis sont retenus.',
    mend: 'Remplissez la colonne « Ordre d’importance » de la table Critères : 1 pour le critère qui compte le plus.',
  },
  criterionWithoutImportance: {
    message: 'Le critère « {{criterion}} » n’a pas d’ordre d’importance : il compte pour zéro.',
    mend: 'Saisissez son ordre d’importance, ou supprimez le critère.',
  },
  swingWithoutHundred: {
    message: 'Aucun critère ne porte 100 points : seules les proportions comptent.',
    mend: 'Donnez 100 points au critère dont le passage de la pire à la meilleure note compte le plus, et aux autres en proportion.',
  },
  formulaMissing: {
    message: 'Le classement doit suivre une formule, et aucune n’est saisie : la somme pondérée est retenue.',
    mend: 'Saisissez « Formule de la note » dans les paramètres, par exemple 2 * C1 + min(C2, C3).',
  },
  formulaTooLong: {
    message: 'La formule de la note dépasse {{longest}} caractères : la somme pondérée est retenue.',
    mend: 'Raccourcissez la formule.',
  },
  formulaUnreadable: {
    message: 'La formule « {{formula}} » ne peut pas être lue : la somme pondérée est retenue.',
    mend: 'Corrigez-la, par exemple 2 * C1 + min(C2, C3).',
  },
  formulaForbidden: {
    message: 'La formule de la note contient « {{part}} », qui n’y est pas permis : la somme pondérée est retenue.',
    mend: 'Une formule contient des codes de critères, des nombres, + − * /, des parenthèses, min, max, abs et sqrt, rien d’autre.',
  },
  formulaUnknownCriterion: {
    message:
      'La formule de la note nomme des critères qui n’existent pas : {{criteria}}. La somme pondérée est retenue.',
    mend: 'Écrivez les codes de la table Critères.',
  },
  formulaWithoutValue: {
    message: 'La formule ne donne pas de note au projet {{project}} : il est listé sans rang.',
    mend: 'Complétez ses notes ; une division par zéro ne donne pas de note non plus.',
  },
  methodNeedsAllScores: {
    message: 'La méthode de classement demande toutes les notes ; il en manque au projet {{project}}, listé sans rang.',
    mend: 'Complétez ses notes, ou choisissez dans les paramètres ce que vaut une note manquante.',
  },
  scoreNotPositive: {
    message:
      'Le produit pondéré demande des notes supérieures à zéro ; le projet {{project}} en a une qui ne l’est pas : il est listé sans rang.',
    mend: 'Corrigez la note, ou choisissez une autre méthode : une échelle qui commence à 0 ne convient pas au produit.',
  },
  sizeNotPositive: {
    message:
      'Le projet {{project}} n’a pas de jours MOE, ou zéro : sa valeur par jour n’existe pas, il est listé sans rang.',
    mend: 'Saisissez ses jours MOE.',
  },
}
