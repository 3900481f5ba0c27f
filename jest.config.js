const shared = {
  // Tests of the command line run the built program.
  globalSetup: '<rootDir>/tests/support/build.mjs',
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleFileExtensions: ['ts', 'js', 'json', 'cjs', 'mjs', 'node'],
  // Sources only: compiled output must not be watched, nor clash by name.
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};

/** `npx jest --selectProjects unit` needs no LibreOffice. */
export default {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/libreoffice/'],
    },
    {
      ...shared,
      displayName: 'libreoffice',
      testMatch: ['<rootDir>/tests/libreoffice/**/*.test.ts'],
    },
  ],
};
