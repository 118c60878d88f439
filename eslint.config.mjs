import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { layerPlugin } from './scripts/eslint-layers.mjs';

const SOURCE = ['packages/*/src/**/*.ts'];

// What has no pixels gets time, place and size as options, so that it says the same everywhere.
const PAGE = [
  'document',
  'window',
  'location',
  'navigator',
  'localStorage',
  'fetch',
  'customElements',
];

export default ts.config(
  {
    ignores: [
      // Not test/dist, which is source.
      'dist/',
      'packages/*/dist/',
      '**/node_modules/',
      'storybook-static/',
      '.cache/',
      'packages/cli/kit/',
      'site/',
      '**/*.d.ts',
      'reference/',
    ],
  },
  ts.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-nested-ternary': 'off',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: SOURCE,
    plugins: { factbox: layerPlugin },
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'factbox/layers': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'TSEnumDeclaration', message: 'A union of words needs no run-time code.' },
      ],
      // Only define.ts registers a tag, and only under its own name.
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-method-prefixed-with-on': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    files: ['packages/dataset/src/**/*.ts', 'packages/*/src/{model,layout,static}{,/**/*}.ts'],
    rules: { 'no-restricted-globals': ['error', ...PAGE] },
  },
  {
    files: ['packages/*/src/messages/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['stories/**', '.storybook/**', 'data/**', '**/*.config.mjs', 'test/wtr.*.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    // A fixture may be any shape. An assertion is always called, as `.to.equal(true)` is: one that is
    // only named, such as `.to.be.accessible`, asserts nothing.
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
