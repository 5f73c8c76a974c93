import type { SameKeys } from '../same-keys'
import type { cli as fr } from '../fr/cli'

export const cli: SameKeys<typeof fr> = {
  description:
    "Reads a workbook's project and budget tables, ranks the projects, compares load with capacity, compares costs, and writes the committee's sheets.",
  arguments: { workbook: 'the workbook (.xlsx, .xlsm) or export (.csv) to read' },
  options: {
    out: "file to write (by default: the workbook's name followed by -roadmap.xlsx)",
    lang: 'language of the sheets: fr or en',
    committee: 'committee to prepare: quarterly',
    date: 'data date, YYYY-MM-DD (by default: the latest date of the Execution table that is not in the future, else today)',
    session: 'date of the session, YYYY-MM-DD (by default: the data date)',
    mapping: 'JSON file that says, for this run, what the tables hold (by default: what the workbook keeps of it)',
    version: 'print the version',
    help: 'print this help',
  },
  exitCodes: 'Exit code: 0 done; 1 done, but some findings need a person; 2 refused, with the reason.',
  refused: 'Refused: {{reason}}',
  usage: {
    missingWorkbook: 'Name the workbook to read. Example: roadmap samples/departement-exemple.xlsx',
    tooManyArguments: 'Only one workbook can be read at a time.',
    unknownOption: 'There is no option {{option}}. "roadmap --help" lists them.',
    missingValue: 'Option {{option}} needs a value.',
    choice: 'Option {{option}} accepts {{choices}}, not "{{value}}".',
    date: 'Option {{option}} needs a date YYYY-MM-DD, not "{{value}}".',
  },
  inputMissing: 'There is no file {{path}}.',
  inputUnreadable: 'The file {{path}} cannot be read ({{reason}}).',
  inputKind: 'The file {{path}} is neither an Excel workbook (.xlsx, .xlsm) nor a .csv file.',
  mappingInvalid:
    'The file {{path}} does not say what the tables hold in the expected form. README.md gives an example.',
  csvTooLarge:
    'The export has {{rows}} rows and {{columns}} columns; an Excel sheet holds at most 1,048,576 and 16,384. Remove what is not needed, then try again.',
  outputExists: 'The file {{path}} already exists. To replace it, name it with --out.',
  outputKind: 'The name of the result must end in {{extension}}: {{path}} does not.',
  outputUnwritable: 'The file {{path}} cannot be written ({{reason}}). It may be open in Excel.',
  unexpected: 'An unexpected error occurred ({{reason}}). Nothing was written.',
  suffix: 'roadmap',
  dates: 'Data up to {{dataDate}}, session of {{session}}.',
  progress: { reading: 'Reading', calculating: 'Calculating', writing: 'Writing' },
  steps: {
    data: 'Data',
    priorities: 'Priorities',
    capacity: 'Workload',
    costs: 'Costs',
    arbitration: 'Arbitration',
    committee: 'Committee',
  },
  findings: {
    title: 'Findings',
    none: 'No findings.',
    counts: '{{blocking}} to correct, {{warning}} to check, {{information}} for information',
    same_one: '(and {{count}} more of the same kind)',
    same_other: '(and {{count}} more of the same kind)',
    others_one: 'and {{count}} other kind of finding',
    others_other: 'and {{count}} other kinds of findings',
    seeAll: 'All findings are on the sheet "{{sheet}}".',
  },
  sheetsWritten: 'Sheets written: {{sheets}}.',
  written: 'Result: {{path}}',
}
