export const errors = {
  fileNotAWorkbook:
    "Ce fichier n'est pas un classeur Excel (.xlsx ou .xlsm). Choisissez un classeur enregistré par Excel ou LibreOffice.",
  fileEncrypted:
    "Ce classeur est protégé par un mot de passe à l'ouverture. Ouvrez-le, retirez ce mot de passe, enregistrez-le, puis recommencez.",
  fileOtherFormat:
    'Ce fichier est au format {{format}}. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx.',
  fileStrict:
    'Ce classeur est enregistré au format « Classeur Open XML strict ». Dans Excel, choisissez « Enregistrer sous », puis « Classeur Excel (.xlsx) ».',
  fileNoWorkbook: 'Ce fichier ne contient pas de classeur. Choisissez un fichier .xlsx ou .xlsm.',
  fileDamaged:
    'Le fichier est endommagé ou incomplet ({{part}}). Ouvrez-le dans Excel, laissez-le se réparer, enregistrez-le, puis recommencez.',
  fileTooLarge:
    'Le fichier est trop volumineux pour être lu ({{part}}). Retirez les feuilles ou les lignes inutiles, puis recommencez.',
  textTooLong:
    'Le texte de {{sheet}}!{{cell}} dépasse {{longest}} caractères, le plus long qu’une cellule puisse contenir. Raccourcissez-le, puis recommencez.',
  inputsChanged: 'Les tableaux ont changé depuis le calcul. Rien n’a été écrit. Recommencez pour en tenir compte.',
  sheetClosed: 'La feuille « {{sheet}} » est close : elle n’est jamais réécrite. Choisissez une autre date de séance.',
  cellChanged:
    'La cellule {{sheet}}!{{cell}} ne contient plus ce qu’elle contenait au moment du calcul. Rien n’a été écrit. Relisez les tableaux, puis recommencez.',
  cellHoldsFormula:
    'La cellule {{sheet}}!{{cell}} contient une formule, et une formule n’est jamais remplacée. Rien n’a été écrit. Mettez une valeur à la place de la formule, ou faites ce changement à la main.',
  changeUnfinished:
    'Excel s’est arrêté au milieu de l’écriture et n’a pas pu revenir en arrière. Vérifiez ces cellules : {{cells}}. La commande Annuler d’Excel (Ctrl+Z) rend ce qu’elles contenaient.',
  journalUnreadable:
    'Le tableau de la feuille « {{sheet}} » n’a plus ses colonnes : les décisions déjà appliquées ne peuvent pas être relues. Rien n’a été écrit. Remettez le tableau tel qu’il était, puis recommencez.',
  snapshotsUnreadable:
    'Les tableaux de la feuille « {{sheet}} » n’ont plus leurs colonnes : les séances déjà figées ne peuvent pas être relues. Rien n’a été écrit. Remettez les tableaux tels qu’ils étaient, puis recommencez.',
  requestNotArbitrated:
    'La demande {{request}} n’a pas pu être arbitrée : vérifiez son numéro, son statut et ce que dit la feuille Contrôles.',
  requestImpossible:
    'La demande {{request}} ne peut pas être prise, quoi que l’on reporte. La feuille Arbitrage dit ce qui s’y oppose.',
  optionUnknown:
    'L’arbitrage de la demande {{request}} propose {{options, noun(one: option; other: options)}} : l’option {{option}} n’existe pas.',
  scenarioUnknown: 'Le scénario {{scenario}} n’a pas de réponse. Scénarios calculés : {{scenarios}}.',
  unknownSubject:
    '« {{subject}} » n’est ni le code d’un projet ni le numéro d’une demande. Vérifiez-le dans les tables Projets et Demandes.',
  unknownScenario: 'Il n’y a pas de scénario « {{scenario}} ». Scénarios connus : {{known}}.',
  nothingRecognised: 'Aucun tableau du classeur n’a été reconnu. Tableaux attendus : {{tables}}.',
  workbookReadOnly:
    "Ce classeur est ouvert en lecture seule. Enregistrez-en une copie ou demandez l'accès, puis recommencez.",
  structureProtected:
    'La structure du classeur est protégée : aucune feuille ne peut être ajoutée. Ôtez la protection (Révision > Protéger le classeur), puis recommencez.',
  sheetProtected:
    'La feuille « {{sheet}} » est protégée. Ôtez sa protection (Révision > Ôter la protection de la feuille), puis recommencez.',
  excelAccessDenied:
    "Excel a refusé l'écriture : une feuille ou le classeur est protégé. Ôtez la protection, puis recommencez.",
  excelCellEditing:
    'Une cellule est en cours de saisie. Validez-la avec Entrée ou annulez avec Échap, puis recommencez.',
  excelTooMuchData:
    "Excel a refusé la quantité de données échangée. Réduisez les tableaux ou ouvrez le classeur dans l'application de bureau, puis recommencez.",
  excelOtherWorkbook: 'Un autre classeur est actif. Revenez à ce classeur, puis recommencez.',
  excelConnectionLost:
    'La liaison avec Excel est coupée. Fermez puis rouvrez le volet, et recommencez ; vos feuilles sont intactes.',
  excelItemGone: 'Une feuille ou un tableau a été supprimé ou renommé pendant le travail. Relancez le calcul.',
  excelRefused: "Excel a refusé l'opération ({{detail}}). Vos feuilles sont intactes : recommencez.",
  sheetTooLarge:
    'La feuille « {{sheet}} » est trop étendue pour être lue : une cellule isolée se trouve sans doute loin des autres. Supprimez les lignes et colonnes inutiles, puis recommencez.',
  formulaTooLong: 'La formule de la note dépasse {{longest}} caractères. Raccourcissez-la.',
  formulaUnreadable: 'La formule de la note « {{formula}} » ne se lit pas. Écrivez par exemple 2 * C1 + min(C2, C3).',
  formulaForbidden:
    '« {{part}} » n’est pas admis dans la formule de la note : codes de critères, nombres, + - * /, parenthèses, min, max, abs et sqrt seulement.',
}
