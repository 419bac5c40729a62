import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { importLaw } from './bin/import-law.js';

/** The rooms that touch the outside: disk, clock, streams, exit codes. */
const OUTSIDE = ['src/cli/**', 'src/batch/**'];

const NO_CLOCK = 'The clock comes in from cli/ or batch/ as a parameter.';
const CLOCKS = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.name="dayjs"][arguments.length=0]',
  'MemberExpression[object.name="Date"][property.name="now"]',
].map((selector) => ({ selector, message: NO_CLOCK }));

const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' };

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test/fixtures/import-cycle/'] },
  {
    files: ['**/*.{ts,js}'],
    extends: [tseslint.configs.recommended],
    plugins: { 'import-x': importX },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: {
      // Without this, import-x does not look into TypeScript files for the imports that close a cycle.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-default-export': 'error',
      'max-lines': ['warn', { max: 250 }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', NO_ENUM],
      // An ambient module (virtual.d.ts) can name a type only in place.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { kehoach: { rules: { 'import-law': importLaw } } },
    rules: { 'kehoach/import-law': 'error' },
  },
  {
    // Not for all tests: looking from each of them takes most of the linter's time.
    files: ['src/**/*.ts', 'test/fixtures/**/*.ts'],
    rules: { 'import-x/no-cycle': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: OUTSIDE,
    rules: {
      'no-restricted-syntax': ['error', NO_ENUM, ...CLOCKS],
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'performance', 'fetch', 'setTimeout', 'setInterval'].map((name) => ({
          name,
          message: 'Only cli/ and batch/ touch the outside.',
        })),
      ],
    },
  },
  { files: ['**/*.config.{ts,js}'], rules: { 'import-x/no-default-export': 'off' } },
);
