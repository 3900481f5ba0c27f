import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const VIETNAMESE = '/[À-ỹđĐ]/';
const WORDS = 'Core speaks in codes: words we read live in src/criteria, words we say in src/messages.';
const LOCALE =
  "Say 'vi': the default locale is the machine's, so the same files would sort, fold or print differently elsewhere.";
const PURE = 'Core is a pure function of its input, so that every shell gives byte-equal results';

/** What core may not name even though the language offers it. */
const coreGlobals = {
  Date: `${PURE}: no clock. The day is passed in.`,
  performance: `${PURE}: no clock. Shells measure time.`,
  process: `${PURE}: core also runs in Excel and in browsers, where there is no process.`,
  console: `${PURE}: return an Issue, the shell prints it.`,
};

const coreSyntax = [
  { selector: `Literal[value=${VIETNAMESE}]`, message: WORDS },
  { selector: `TemplateElement[value.cooked=${VIETNAMESE}]`, message: WORDS },
  { selector: `JSXText[value=${VIETNAMESE}]`, message: WORDS },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]:not([arguments.0.value=/^vi/])',
    message: LOCALE,
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"]:not([arguments.1.value=/^vi/])',
    message: LOCALE,
  },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.object.name="Intl"]:not([arguments.0.value=/^vi/])',
    message: LOCALE,
  },
];

export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'dist/', 'out/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // The criteria are tables: their length is the decision's, not ours.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/criteria/**'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/core/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...Object.entries(coreGlobals).map(([name, message]) => ({ name, message }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: `${PURE}: no chance. Ties are broken by rule.` },
      ],
      'no-restricted-syntax': ['error', ...coreSyntax],
    },
  },
  {
    files: ['src/**/*.tsx', 'tests/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
  },
  {
    // Its rules only: what its own configuration brings besides is chosen above. Each of these is a round trip too many.
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
    },
  },
  {
    // Configuration files and scripts are plain JavaScript for Node.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        module: 'writable',
      },
    },
  },
);
