/** What reading cells, rows and tables finds. `value` is the cell as typed, `column` its header. */
export const readingFindings = {
  snapshotChanged: {
    message: 'La ligne du projet {{project}}, figée à la séance du {{session, date}}, a été modifiée depuis.',
    mend: 'Annulez la modification, ou reprenez la ligne dans une sauvegarde ; d’ici là, la comparaison utilise ce qu’elle dit aujourd’hui.',
  },
  frozenTotalsChanged: {
    message: 'La ligne qui résume la séance figée du {{session, date}} a été modifiée depuis.',
    mend: 'Annulez la modification, ou reprenez la ligne dans une sauvegarde ; la comparaison utilise les lignes des projets.',
  },
  snapshotRowsDiffer: {
    message:
      'La séance du {{session, date}} avait figé {{projects, noun(one: projet; other: projets)}} ; {{found, noun(one: ligne est lue; other: lignes sont lues)}} aujourd’hui.',
    mend: 'Remettez les lignes qui manquent, ou retirez celles qui ont été ajoutées, d’après une sauvegarde du classeur.',
  },
  snapshotUnlisted: {
    message: 'Des projets sont figés à la séance du {{session, date}}, qui ne figure pas parmi les séances figées.',
    mend: 'Remettez la ligne de la séance d’après une sauvegarde ; d’ici là, la comparaison utilise les projets tels quels.',
  },
  snapshotsUnread: {
    message: 'Le tableau « {{table}} », qui garde les séances figées, n’a plus ses en-têtes : il n’est pas lu.',
    mend: 'Remettez les en-têtes du tableau tels qu’ils étaient, ou reprenez la feuille dans une sauvegarde.',
  },
  errorCell: {
    message: 'La colonne « {{column}} » contient l’erreur « {{value}} » : la cellule n’est pas lue.',
    mend: 'Corrigez la formule de cette cellule, ou saisissez sa valeur.',
  },
  numberUnreadable: {
    message: '« {{value}} » n’est pas un nombre (colonne « {{column}} »).',
    mend: 'Saisissez un nombre, par exemple 1 300,29, ou laissez la cellule vide.',
  },
  numberAmbiguous: {
    message: '« {{value}} » peut se lire avec ou sans décimales (colonne « {{column}} ») : rien n’est deviné.',
    mend: 'Écrivez ce nombre sans séparateur de milliers, ou avec deux décimales.',
  },
  numberDecidedByColumn: {
    message: '« {{value}} » est lu {{read}}, comme les autres nombres de la colonne « {{column}} ».',
    mend: 'Rien à corriger si c’est bien la valeur voulue.',
  },
  amountUnreadable: {
    message: '« {{value}} » n’est pas un montant ni un nombre de jours (colonne « {{column}} »).',
    mend: 'Saisissez un nombre, par exemple 1 300,29, ou laissez la cellule vide.',
  },
  amountTooLarge: {
    message: '« {{value}} » est trop grand pour être un montant (colonne « {{column}} »).',
    mend: 'Vérifiez le montant et son unité.',
  },
  amountRounded: {
    message: '« {{value}} » a plus de deux décimales : {{read}} est retenu (colonne « {{column}} »).',
    mend: 'Arrondissez la cellule à deux décimales.',
  },
  dateUnreadable: {
    message: '« {{value}} » n’est pas une date (colonne « {{column}} »).',
    mend: 'Écrivez la date sous la forme jj/mm/aaaa.',
  },
  dateImpossible: {
    message: '« {{value}} » est un jour qui n’existe pas (colonne « {{column}} »).',
    mend: 'Corrigez la date, sous la forme jj/mm/aaaa.',
  },
  dateTwoDigitYear: {
    message: '« {{value}} » donne l’année sur deux chiffres : {{year}} est retenu (colonne « {{column}} »).',
    mend: 'Écrivez l’année sur quatre chiffres.',
  },
  dateUnlikely: {
    message: '« {{value}} » n’est pas une date plausible (colonne « {{column}} »).',
    mend: 'Écrivez la date complète, sous la forme jj/mm/aaaa.',
  },
  periodUnreadable: {
    message: '« {{value}} » n’est pas une période (colonne « {{column}} »).',
    mend: 'Écrivez une année, un trimestre ou un mois : 2026, 2026-T1 ou 2026-01.',
  },
  yearUnreadable: {
    message: '« {{value}} » n’est pas une année (colonne « {{column}} »).',
    mend: 'Écrivez l’année sur quatre chiffres.',
  },
  choiceUnknown: {
    message: '« {{value}} » n’est pas une valeur connue de la colonne « {{column}} ».',
    mend: 'Choisissez parmi : {{allowedFr}}.',
  },
  rowWithoutKey: {
    message: 'La ligne n’a pas de « {{column}} » lisible : elle est écartée.',
    mend: 'Complétez cette cellule, ou supprimez la ligne.',
  },
  rowWithoutAmount: {
    message: 'Le montant de « {{column}} » ne se lit pas : la ligne est écartée.',
    mend: 'Corrigez ce montant ; la ligne comptera de nouveau.',
  },
  identicalRow: {
    message: 'Cette ligne est identique à {{twin}} : elle est mise en attente et n’est pas comptée.',
    mend: 'Supprimez-la si c’est un doublon ; sinon, distinguez les deux lignes, par exemple par leur numéro.',
  },
  identicalRowsKept: {
    message:
      '{{count, noun(one: ligne; other: lignes)}} de « {{table}} » {{count, word(one: est identique à une autre et comptée; other: sont identiques à une autre et comptées)}} : rien n’indique que ce sont des doublons.',
    mend: 'Rien à corriger si la source présente bien ces lignes séparément.',
  },
  duplicateKey: {
    message: '« {{key}} » existe déjà en {{twin}} : cette ligne est mise en attente et n’est pas comptée.',
    mend: 'Donnez-lui un autre code, ou supprimez-la.',
  },
  severalTables: {
    message: '{{count, count}} tableaux ont le même contenu attendu et sont lus ensemble : {{tables}}.',
    mend: 'Gardez-en un seul s’ils font double emploi.',
  },
  tableUnused: {
    message: 'Le tableau « {{table}} » n’est pas utilisé : ses colonnes ne sont pas connues.',
    mend: 'Rien à corriger s’il ne concerne pas la feuille de route.',
  },
  tableNeedsName: {
    message:
      'Le tableau « {{table}} » a trop peu de colonnes connues pour être reconnu ; il ressemble à « {{resemblesFr}} ».',
    mend: 'Donnez-lui le nom « {{resemblesFr}} » s’il s’agit bien de cette table.',
  },
  tableResembles: {
    message:
      'Le tableau « {{table}} » ressemble à « {{resemblesFr}} » mais n’est pas reconnu. Colonnes manquantes : {{missingFr}}.',
    mend: 'Renommez ses colonnes comme dans la table « {{resemblesFr}} » s’il s’agit bien d’elle, ou dites ce qu’elles contiennent à l’étape Données.',
  },
  mappedHeaderMissing: {
    message: 'La colonne « {{column}} » de la correspondance enregistrée n’existe plus.',
    mend: 'Refaites la correspondance de ce tableau.',
  },
  mappedHeadersGone: {
    message:
      'Le tableau « {{table}} » n’a plus aucune des colonnes de la correspondance enregistrée, qui n’est donc pas suivie.',
    mend: 'Refaites la correspondance de ce tableau, ou oubliez-la.',
  },
  mappedTableGone: {
    message: 'Le tableau « {{table}} », dont la correspondance est enregistrée, n’est plus dans le classeur.',
    mend: 'Refaites la correspondance sous le nouveau nom du tableau, ou oubliez-la.',
  },
  mappingUnreadable: {
    message: 'Les correspondances enregistrées dans le classeur ne peuvent pas être lues : aucune n’est suivie.',
    mend: 'Dites à nouveau ce que contiennent vos tableaux, à l’étape Données.',
  },
  moreLikeThis: {
    message:
      '{{count, count}} autres constats du même genre ne sont pas listés : les {{shown, count}} premiers le sont.',
    mend: 'Corrigez d’abord ceux qui sont listés, puis recommencez.',
  },
  chapterAndNatureSwapped: {
    message:
      'Dans « {{table}} », les colonnes du chapitre et de la nature sont interverties par rapport à leurs en-têtes : leur contenu fait foi.',
    mend: 'Rien à corriger si le chapitre est bien le code le plus court.',
  },
  codeFromTitle: {
    message: '« {{table}} » n’a pas de colonne de code : le nom de chaque projet lui sert de code.',
    mend: 'Ajoutez une colonne Code si des noms peuvent changer.',
  },
  flowDeduced: {
    message:
      '« {{table}} » n’a pas de colonne de sens : {{expense, count}} dépenses et {{revenue, count}} recettes sont déduites des comptes.',
    mend: 'Ajoutez une colonne Sens (dépense ou recette) à l’export si possible.',
  },
  flowAssumed: {
    message:
      'Le chapitre « {{chapter}} » et le compte « {{nature}} » ne disent pas si la ligne est une dépense ou une recette : dépense est retenu.',
    mend: 'Indiquez le sens de cette ligne.',
  },
  dependencyKindAssumed: {
    message: '« {{table}} » ne dit pas le type du lien : fin-début est retenu (B commence après la fin de A).',
    mend: 'Indiquez le type de lien.',
  },
  intensityOutOfScale: {
    message: '« {{value}} » n’est pas une comparaison (colonne « {{column}} »).',
    mend: 'Saisissez un nombre de 1/9 à 9 : 3 si A compte trois fois plus que B, 1/3 si c’est l’inverse.',
  },
  valuePointsUnreadable: {
    message: '« {{value}} » ne dit pas ce que valent les notes (colonne « {{column}} »).',
    mend: 'Saisissez des couples note:valeur en %, par exemple 0:0; 3:60; 5:100.',
  },
  settingUnknown: {
    message: 'Le paramètre « {{value}} » n’est pas connu : il n’a pas d’effet.',
    mend: 'Corrigez sa clé, ou supprimez la ligne.',
  },
  settingTwice: {
    message: 'Le paramètre « {{value}} » est donné deux fois : le dernier compte.',
    mend: 'Gardez une seule des deux lignes.',
  },
  tableEmpty: {
    message: 'Le tableau « {{table}} » est reconnu mais ne contient aucune ligne.',
    mend: 'Remplissez-le, ou supprimez-le s’il ne sert pas.',
  },
  settingTooSmall: {
    message: 'La valeur {{value}} du paramètre « {{column}} » est trop petite : la valeur par défaut reste en vigueur.',
    mend: 'Saisissez une valeur d’au moins {{least}}.',
  },
}
