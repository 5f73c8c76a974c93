const transform = {
  '^.+\\.tsx?$': [
    'ts-jest',
    {
      diagnostics: false,
      tsconfig: {
        module: 'commonjs',
        moduleResolution: 'node10',
        ignoreDeprecations: '6.0',
        jsx: 'react-jsx',
        esModuleInterop: true,
        resolveJsonModule: true,
        isolatedModules: true,
        target: 'ES2022',
        strict: true,
        types: ['jest', 'node', 'office-js'],
      },
    },
  ],
}
const project = (displayName, testMatch) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/out'],
})

/** `unit` needs Node alone; `office` needs LibreOffice and the Open XML validator; `browser` needs Chromium. */
module.exports = {
  // A whole path, a LibreOffice start or a page takes seconds on a busy machine; nothing asserts how long.
  testTimeout: 120_000,
  projects: [
    project('unit', ['**/*.test.ts', '**/*.test.tsx']),
    project('office', ['**/*.office.ts']),
    project('browser', ['**/*.browser.ts']),
  ],
}
