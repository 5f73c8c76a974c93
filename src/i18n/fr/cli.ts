export const cli = {
  description:
    'Lit les tableaux de projets et de budget d’un classeur, classe les projets, compare charge et capacité, compare les coûts, et écrit les feuilles du comité.',
  arguments: { workbook: 'le classeur (.xlsx, .xlsm) ou l’export (.csv) à lire' },
  options: {
    out: 'fichier à écrire (par défaut : le nom du classeur suivi de -feuille-de-route.xlsx)',
    lang: 'langue des feuilles : fr ou en',
    committee: 'instance à préparer : quarterly (trimestrielle)',
    date: 'date d’arrêt des données, AAAA-MM-JJ (par défaut : la dernière date de la table Exécution qui n’est pas dans le futur, sinon aujourd’hui)',
    session: 'date de la séance, AAAA-MM-JJ (par défaut : la date d’arrêt des données)',
    mapping:
      'fichier JSON qui dit, pour cette fois, ce que contiennent les tableaux (par défaut : ce que le classeur en garde)',
    forceIn: 'projet ou demande imposé dans la sélection, avec le motif : CODE=motif (peut être répétée)',
    forceOut: 'projet ou demande écarté d’avance, avec le motif : CODE=motif (peut être répétée)',
    request: 'demande à arbitrer (peut être répétée ; par défaut : toutes celles qui attendent une décision)',
    scenario:
      'scénario à proposer, par son code ou sa lettre (par défaut : le meilleur de ceux qui ne demandent rien de plus que le voté)',
    version: 'affiche la version',
    preview: 'dit ce qui serait écrit, sans rien écrire',
    help: 'affiche cette aide',
  },
  exitCodes:
    'Code de retour : 0 terminé ; 1 terminé, mais des constats demandent l’avis d’une personne ; 2 refusé, avec le motif.',
  refused: 'Refusé : {{reason}}',
  usage: {
    missingWorkbook: 'Indiquez le classeur à lire. Exemple : roadmap samples/departement-exemple.xlsx',
    tooManyArguments: 'Un seul classeur peut être lu à la fois.',
    unknownOption: 'L’option {{option}} n’existe pas. « roadmap --help » donne la liste.',
    missingValue: 'L’option {{option}} attend une valeur.',
    missingOption: 'L’option {{option}} est obligatoire. « --help » donne la liste.',
    optionOrProjects: 'Donnez soit --option, soit les projets (--postpone, --reduce, --stop), pas les deux.',
    postpone:
      '--postpone attend un code de projet, suivi s’il a une nouvelle date de @ et d’un trimestre ou d’un mois : FRN-003@2027-T4. « {{value}} » ne convient pas.',
    rank: '--option attend le rang d’une option, à partir de 1, pas « {{value}} ».',
    choice: 'L’option {{option}} accepte {{choices}}, pas « {{value}} ».',
    forcedBothWays: '« {{value}} » ne peut pas être imposé et écarté à la fois.',
    date: 'L’option {{option}} attend une date AAAA-MM-JJ, pas « {{value}} ».',
  },
  inputMissing: 'Le fichier {{path}} n’existe pas.',
  inputUnreadable: 'Le fichier {{path}} ne peut pas être lu ({{reason}}).',
  inputKind: 'Le fichier {{path}} n’est ni un classeur Excel (.xlsx, .xlsm) ni un fichier .csv.',
  mappingInvalid:
    'Le fichier {{path}} ne dit pas ce que contiennent les tableaux sous la forme attendue. README.md en donne un exemple.',
  csvTooLarge:
    'L’export compte {{rows}} lignes et {{columns}} colonnes ; une feuille Excel en contient au plus 1 048 576 et 16 384. Retirez ce qui est inutile, puis recommencez.',
  outputExists: 'Le fichier {{path}} existe déjà. Pour le remplacer, nommez-le avec --out.',
  outputKind: 'Le résultat doit se nommer {{extension}} : {{path}} ne convient pas.',
  outputUnwritable: 'Le fichier {{path}} ne peut pas être écrit ({{reason}}). Il est peut-être ouvert dans Excel.',
  unexpected: 'Une erreur imprévue s’est produite ({{reason}}). Rien n’a été écrit.',
  previewed: 'Rien n’a été écrit.',
  blank: '(vide)',
  edit: '  {{place}} · {{key}} · {{header}} : {{before}} → {{after}}',
  apply: {
    description:
      'Écrit une décision du comité dans les tableaux du classeur : la demande acceptée, les projets qui lui cèdent la place, ou un scénario entier. Rien d’autre n’est changé ; la feuille Journal garde chaque cellule.',
    suffix: 'decision',
    title: 'Décision {{number}} : {{cells, noun(one: cellule; other: cellules)}}.',
    blocked: 'la décision ne peut pas être écrite, pour les motifs ci-dessus. Rien n’a été écrit.',
    options: {
      out: 'fichier à écrire (par défaut : le nom du classeur suivi de -decision)',
      request: 'numéro de la demande acceptée',
      option: 'rang, à partir de 1, de la compensation proposée par l’arbitrage',
      postpone: 'projet reporté, avec son nouveau début : FRN-003@2027-T4 (peut être répété)',
      reduce: 'projet suspendu, ce qui est engagé allant à son terme (peut être répété)',
      stop: 'projet abandonné (peut être répété)',
      scenario: 'code du scénario à appliquer en entier',
      decision: 'numéro de la décision du comité',
      date: 'date de la décision, AAAA-MM-JJ',
      reason: 'motif de la décision',
    },
  },
  undo: {
    description:
      'Annule la dernière décision appliquée : chaque cellule retrouve ce qu’elle contenait, si personne n’y a touché depuis.',
    suffix: 'annulation',
    title: 'Annulation de la décision {{number}} : {{cells, noun(one: cellule; other: cellules)}}.',
    blocked: 'rien ne peut être annulé, pour les motifs ci-dessus. Rien n’a été écrit.',
    options: {
      out: 'fichier à écrire (par défaut : le nom du classeur suivi de -annulation)',
      date: 'date de l’annulation, AAAA-MM-JJ (par défaut : aujourd’hui)',
    },
  },
  close: {
    description:
      'Clôt une séance du comité : ses feuilles restent telles quelles, plus aucun calcul ne les réécrit, et la situation de chaque projet est figée dans la feuille Situations figées.',
    frozen:
      'Situation figée : {{projects, noun(one: projet; other: projets)}}, {{committee}}, données arrêtées au {{date}}.',
    suffix: 'clos',
    title: 'Séance du {{session, date}} close : {{sheets}}.',
    blocked: 'la séance ne peut pas être close, pour les motifs ci-dessus. Rien n’a été écrit.',
    options: {
      out: 'fichier à écrire (par défaut : le nom du classeur suivi de -clos)',
      session: 'date de la séance, AAAA-MM-JJ',
    },
  },
  reopen: {
    description:
      'Revient sur la clôture de la dernière séance close : ses feuilles redeviennent des projets et ce qu’elle avait figé est retiré.',
    suffix: 'rouvert',
    title: 'Séance du {{session, date}} rouverte : {{sheets}}.',
    frozen:
      'Situation retirée : {{projects, noun(one: projet; other: projets)}}, {{committee}}, données arrêtées au {{date}}.',
    blocked: 'la séance ne peut pas être rouverte, pour les motifs ci-dessus. Rien n’a été écrit.',
    options: {
      out: 'fichier à écrire (par défaut : le nom du classeur suivi de -rouvert)',
      session: 'date de la séance, AAAA-MM-JJ',
    },
  },
  changes: {
    description:
      'Dit ce qui a changé entre deux séances closes, ou depuis l’une d’elles, et l’écrit dans une feuille Évolutions.',
    suffix: 'evolutions',
    line: '  {{project}} · {{title}} · {{became}} · {{said}}',
    blocked: 'les séances ne peuvent pas être comparées, pour les motifs ci-dessus. Rien n’a été écrit.',
    options: {
      out: 'fichier à écrire (par défaut : le nom du classeur suivi de -evolutions)',
      from: 'séance de départ, AAAA-MM-JJ (par défaut : la dernière close avant l’autre)',
      to: 'séance d’arrivée, AAAA-MM-JJ (par défaut : les tableaux tels qu’ils sont)',
    },
  },
  suffix: 'feuille-de-route',
  dates: 'Données arrêtées au {{dataDate}}, séance du {{session}}.',
  progress: { reading: 'Lecture', calculating: 'Calcul', writing: 'Écriture' },
  steps: {
    data: 'Données',
    priorities: 'Priorités',
    capacity: 'Plan de charge',
    costs: 'Coûts',
    arbitration: 'Arbitrage',
    committee: 'Comité',
  },
  findings: {
    title: 'Constats',
    none: 'Aucun constat.',
    counts: '{{blocking}} à corriger, {{warning}} à vérifier, {{information}} pour information',
    same_one: '(et {{count}} autre de même nature)',
    same_other: '(et {{count}} autres de même nature)',
    others_one: 'et {{count}} autre sorte de constat',
    others_other: 'et {{count}} autres sortes de constats',
    seeAll: 'Tous les constats sont dans la feuille « {{sheet}} ».',
  },
  sheetsWritten: 'Feuilles écrites : {{sheets}}.',
  written: 'Résultat : {{path}}',
}
