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
    forceIn: 'project or request forced into the selection, with the reason: CODE=reason (can be repeated)',
    forceOut: 'project or request left out beforehand, with the reason: CODE=reason (can be repeated)',
    request: 'request to arbitrate (can be repeated; by default: all those that await a decision)',
    scenario:
      'scenario to propose, by its code or letter (by default: the best one that asks for nothing beyond the vote)',
    version: 'print the version',
    preview: 'says what would be written, and writes nothing',
    help: 'print this help',
  },
  exitCodes: 'Exit code: 0 done; 1 done, but some findings need a person; 2 refused, with the reason.',
  refused: 'Refused: {{reason}}',
  usage: {
    missingWorkbook: 'Name the workbook to read. Example: roadmap samples/departement-exemple.xlsx',
    tooManyArguments: 'Only one workbook can be read at a time.',
    unknownOption: 'There is no option {{option}}. "roadmap --help" lists them.',
    missingValue: 'Option {{option}} needs a value.',
    missingOption: 'Option {{option}} is mandatory. "--help" lists them.',
    optionOrProjects: 'Give either --option or the projects (--postpone, --reduce, --stop), not both.',
    postpone:
      '--postpone takes a project code and, if it has a new date, @ and a quarter or a month: FRN-003@2027-Q4. "{{value}}" will not do.',
    rank: '--option takes the rank of an option, from 1 on, not "{{value}}".',
    choice: 'Option {{option}} accepts {{choices}}, not "{{value}}".',
    forcedBothWays: '"{{value}}" cannot be forced in and out at once.',
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
  previewed: 'Nothing was written.',
  blank: '(blank)',
  edit: '  {{place}} · {{key}} · {{header}}: {{before}} → {{after}}',
  apply: {
    description:
      'Writes a decision of the committee into the tables of the workbook: the request accepted, the projects that make room for it, or a whole scenario. Nothing else is changed; the Journal sheet keeps every cell.',
    suffix: 'decision',
    title: 'Decision {{number}}: {{cells, noun(one: cell; other: cells)}}.',
    blocked: 'the decision cannot be written, for the reasons above. Nothing was written.',
    options: {
      out: 'file to write (by default the name of the workbook followed by -decision)',
      request: 'number of the request accepted',
      option: 'rank, from 1 on, of the exchange that the arbitration proposes',
      postpone: 'project postponed, with its new start: FRN-003@2027-Q4 (may be repeated)',
      reduce: 'project suspended, what is committed running its course (may be repeated)',
      stop: 'project dropped (may be repeated)',
      scenario: 'code of the scenario to apply as a whole',
      decision: 'number of the committee’s decision',
      date: 'date of the decision, YYYY-MM-DD',
      reason: 'reason for the decision',
    },
  },
  undo: {
    description:
      'Undoes the latest decision applied: each cell holds again what it held, if nobody has touched it since.',
    suffix: 'undone',
    title: 'Decision {{number}} undone: {{cells, noun(one: cell; other: cells)}}.',
    blocked: 'nothing can be undone, for the reasons above. Nothing was written.',
    options: {
      out: 'file to write (by default the name of the workbook followed by -undone)',
      date: 'date of the undoing, YYYY-MM-DD (by default today)',
    },
  },
  close: {
    description:
      'Closes a session of the committee: its sheets stay as they are, no run writes them again, and the situation of every project is frozen on the Snapshots sheet.',
    frozen: 'Situation frozen: {{projects, noun(one: project; other: projects)}}, {{committee}}, data of {{date}}.',
    suffix: 'closed',
    title: 'Session of {{session, date}} closed: {{sheets}}.',
    blocked: 'the session cannot be closed, for the reasons above. Nothing was written.',
    options: {
      out: 'file to write (by default the name of the workbook followed by -closed)',
      session: 'date of the session, YYYY-MM-DD',
    },
  },
  reopen: {
    description:
      'Takes back the closing of the last session that was closed: its sheets are drafts again and what it had frozen is taken away.',
    suffix: 'reopened',
    title: 'Session of {{session, date}} reopened: {{sheets}}.',
    frozen: 'Situation taken away: {{projects, noun(one: project; other: projects)}}, {{committee}}, data of {{date}}.',
    blocked: 'the session cannot be reopened, for the reasons above. Nothing was written.',
    options: {
      out: 'file to write (by default the name of the workbook followed by -reopened)',
      session: 'date of the session, YYYY-MM-DD',
    },
  },
  changes: {
    description:
      'Says what changed between two closed sessions, or since one of them, and writes it on a Changes sheet.',
    suffix: 'changes',
    line: '  {{project}} · {{title}} · {{became}} · {{said}}',
    blocked: 'the sessions cannot be compared, for the reasons above. Nothing was written.',
    options: {
      out: 'file to write (by default the name of the workbook followed by -changes)',
      from: 'the earlier session, YYYY-MM-DD (by default the last one closed before the other)',
      to: 'the later session, YYYY-MM-DD (by default the tables as they stand)',
    },
  },
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
