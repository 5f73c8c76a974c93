import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import officeAddins from 'eslint-plugin-office-addins'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Which rooms of src/ a room may import, besides itself. Everything else is an error. */
const MAY_IMPORT = {
  portfolio: [],
  workbook: ['portfolio'],
  i18n: ['portfolio'],
  files: ['portfolio', 'workbook'],
  tables: ['portfolio', 'workbook', 'i18n'],
  calculation: ['portfolio'],
  sheets: ['portfolio', 'workbook', 'i18n', 'tables', 'calculation'],
  steps: ['portfolio', 'workbook', 'i18n', 'tables', 'calculation', 'sheets'],
  excel: ['portfolio', 'workbook', 'i18n', 'tables', 'calculation', 'sheets', 'steps'],
  workers: ['portfolio', 'workbook', 'i18n', 'tables', 'calculation', 'sheets', 'steps'],
  taskpane: ['portfolio', 'workbook', 'i18n', 'tables', 'calculation', 'sheets', 'steps', 'excel', 'workers'],
  cli: ['portfolio', 'workbook', 'i18n', 'files', 'tables', 'calculation', 'sheets', 'steps', 'workers'],
}

const rooms = Object.keys(MAY_IMPORT)

const layers = rooms.map((room) => {
  const forbidden = rooms.filter((other) => other !== room && !MAY_IMPORT[room].includes(other))
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
      message: `src/${room} may import only ${[room, ...MAY_IMPORT[room]].join(', ')} (see "The house" in README.md).`,
    },
  ]
  if (room !== 'cli') patterns.push({ regex: '^node:', message: 'Only src/cli knows Node.' })
  if (room !== 'taskpane')
    patterns.push({ regex: '^(react|react-dom|@fluentui)(/|$)', message: 'Only the task pane is React.' })
  return { files: [`src/${room}/**/*.{ts,tsx}`], rules: { 'no-restricted-imports': ['error', { patterns }] } }
})

const OFFICE_RULES = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
]

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', 'coverage', 'samples/source/data', 'test/fixtures'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/taskpane/index.tsx'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/excel talks to Excel.' },
        { name: 'Office', message: 'Only src/excel talks to Office.' },
      ],
    },
  },
  {
    files: ['src/{portfolio,workbook,tables,calculation,sheets,steps}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The seed is a parameter.' },
        { object: 'Date', property: 'now', message: "Today's date is a parameter." },
      ],
    },
  },
  ...layers,
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
  },
)
