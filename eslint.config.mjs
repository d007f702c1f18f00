import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', '.vscode-test/**', 'node_modules/**', 'test/out/**'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Typed arrays and regular-expression groups are bounds-checked by the code around them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['test/**/*.ts', 'server/cli/**/*.ts'], rules: { 'no-console': 'off' } },
);
