import js from '@eslint/js'
import {defineConfig, globalIgnores} from 'eslint/config'
import {builtinModules} from 'node:module'
import tseslint from 'typescript-eslint'

/** The core: what browsers run too. */
const core = [
  'src/{letter,posting,language,lint,report,playground}/**/*.ts',
  'src/{index,lint-text,retext}.ts',
  'rules/**/*.ts'
]

const outerRooms = {
  regex: String.raw`^(\.\./)+(src/)?(node|cli|editor|dev)(/|\.ts$)`,
  message:
    'The core must not know the rooms around it: imports go bin → cli → node → lint → letter, posting, language.'
}

const restricted = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    {paths: builtinModules.map((name) => ({name, message: 'The core runs in browsers.'})), patterns}
  ]
})

export default defineConfig(
  globalIgnores(['dist/', 'dist-playground/', 'coverage/', 'fixtures/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/dev/rule-template.ts', '**/*.d.ts'],
    rules: {'no-restricted-exports': ['error', {restrictDefaultExports: {direct: true, named: true}}]}
  },
  {
    files: core,
    ignores: ['**/*.test.ts'],
    rules: restricted({regex: '^node:', message: 'The core runs in browsers.'}, outerRooms)
  },
  {
    files: ['src/report/**/*.ts'],
    rules: restricted(
      {regex: '^node:', message: 'Reporters run in browsers.'},
      {regex: '^chalk$', message: 'Reporters get their colours as a Paint.'},
      outerRooms
    )
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: {console: 'readonly', process: 'readonly'}}
  },
  {
    files: ['bin/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {require: 'readonly', process: 'readonly', __dirname: 'readonly', __filename: 'readonly'}
    }
  }
)
