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
  inputsChanged: 'Les tableaux ont changé depuis le calcul. Rien n’a été écrit. Recommencez pour en tenir compte.',
  sheetClosed: 'La feuille « {{sheet}} » est close : elle n’est jamais réécrite. Choisissez une autre date de séance.',
  nothingRecognised: 'Aucun tableau du classeur n’a été reconnu. Tableaux attendus : {{tables}}.',
}
