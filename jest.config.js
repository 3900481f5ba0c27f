import { tsx } from './scripts/swc-tsx.mjs';

const shared = {
  // Tests of the command line run the built program.
  globalSetup: '<rootDir>/tests/support/build.mjs',
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': '@swc/jest', '^.+\\.tsx$': ['@swc/jest', tsx] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json', 'cjs', 'mjs', 'node'],
  // Sources only: compiled output must not be watched, nor clash by name.
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};

/** `npx jest --selectProjects unit` needs neither LibreOffice nor Chromium. */
export default {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/libreoffice/', '<rootDir>/tests/chromium/'],
    },
    {
      ...shared,
      displayName: 'libreoffice',
      testMatch: ['<rootDir>/tests/libreoffice/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'chromium',
      testMatch: ['<rootDir>/tests/chromium/**/*.test.ts'],
    },
  ],
};
