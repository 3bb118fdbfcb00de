/** Command lines with what they are for, below one another. */
const examples = (lines: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...lines.map(([line]) => line.length))
  return ['', 'Examples:', ...lines.map(([line, what]) => `  ${line.padEnd(width)}  ${what}`)].join('\n')
}

/** What stands below the help of the lint command. */
export const lintExamples = `${examples([
  ['cl-lint letter.md --jd posting.txt', 'a letter against its posting'],
  ['cl-lint letters/ -f pretty', 'a folder, with the words in question'],
  ['cl-lint letter.md --fix', 'mend what can be mended without a person'],
  ['cl-lint letter.md --watch', 'again with every save'],
  ['cl-lint letters/ --max-warnings 0', 'for CI: warnings fail too'],
  ['cat letter.txt | cl-lint -', 'what comes down a pipe']
])}

Exit codes: 0 fine, 1 errors or too many warnings, 2 something could not be read or is wrong.`

/** What stands below the help of other commands, by their name. */
export const commandExamples: Readonly<Record<string, string>> = {
  explain: examples([['cl-lint explain banned-opener', 'why readers mind, and what to write instead']]),
  rules: examples([
    ['cl-lint rules', 'every rule with its severity here'],
    ['cl-lint rules --json', 'the same for programs']
  ]),
  posting: examples([
    ['cl-lint posting posting.html', 'a page as the browser saved it'],
    ['cat posting.txt | cl-lint posting -', 'what comes down a pipe']
  ]),
  metrics: examples([['cl-lint metrics letter.md', 'words, parts, reading time']]),
  lsp: examples([['cl-lint lsp --stdio', 'as an editor starts it']]),
  completion: examples([
    ['source <(cl-lint completion bash)', 'in ~/.bashrc'],
    ['source <(cl-lint completion zsh)', 'in ~/.zshrc, below compinit'],
    ['cl-lint completion fish | source', 'in ~/.config/fish/config.fish']
  ])
}
