/** One flag of the lint command; both ways of reading the command line are made from this list. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** Other names that mean the same. */
  readonly alias?: string
  /** What stands for the value in the help; a flag without one is a switch. */
  readonly value?: string
  readonly multiple?: true
  readonly about: string
}

export interface FlagGroup {
  readonly title: string
  readonly flags: readonly Flag[]
}

/** Flags of the lint command in the order of the help. */
export const flagGroups = [
  {
    title: 'Input:',
    flags: [
      {
        name: 'jd',
        alias: 'posting',
        value: '<file>',
        about: 'the posting that the letters answer; - reads standard input'
      },
      {name: 'stdin', about: 'lint standard input, as - does'},
      {name: 'stdin-filename', value: '<path>', about: 'name of standard input, for its config and format'},
      {
        name: 'ext',
        value: '<list>',
        multiple: true,
        about: 'further extensions of letters in folders, such as .text'
      },
      {
        name: 'ignore-pattern',
        value: '<pattern>',
        multiple: true,
        about: "paths to leave out, in gitignore's syntax"
      },
      {name: 'no-ignore', about: 'leave nothing out: no .coverletterignore, no ignores'}
    ]
  },
  {
    title: 'Config:',
    flags: [
      {name: 'config', short: 'c', value: '<file>', about: 'use this config; none is searched for'},
      {name: 'no-config-lookup', about: 'search for no config'},
      {name: 'print-config', value: '<file>', about: 'print what counts for a file, and lint nothing'},
      {
        name: 'rule',
        value: "<'id: severity'>",
        multiple: true,
        about: "set a rule: 'word-count: [warn, {max: 350}]'"
      },
      {name: 'no-plugins', about: 'run nothing but built-in code'},
      {name: 'today', value: '<date>', about: 'the day to judge by, YYYY-MM-DD'}
    ]
  },
  {
    title: 'Fixes:',
    flags: [
      {name: 'fix', about: 'fix what keeps its meaning, and write the letters back'},
      {name: 'fix-dry-run', about: 'fix, but write nothing; JSON holds the text'},
      {name: 'diff', about: 'print what --fix would change as a unified diff, and write nothing'}
    ]
  },
  {
    title: 'Output:',
    flags: [
      {
        name: 'format',
        short: 'f',
        value: '<name>',
        about:
          'stylish, pretty, json, json-with-metadata, ndjson, unix, github, gitlab, sarif, junit, checkstyle, rdjson, markdown, html, or the path of a module'
      },
      {name: 'output-file', short: 'o', value: '<path>', about: 'write the report to a file'},
      {name: 'quiet', about: 'report errors only'},
      {name: 'redact', about: 'mask names, addresses and quoted text, for logs that anybody may read'},
      {name: 'color', about: 'use colours'},
      {name: 'no-color', about: 'use no colours'},
      {name: 'watch', about: 'lint again whenever a letter, posting or config changes, until Ctrl-C'},
      {name: 'stats', about: 'tell what took how long'},
      {name: 'debug', about: 'tell on standard error what is read and decided'}
    ]
  },
  {
    title: 'Gates:',
    flags: [
      {name: 'max-warnings', value: '<n>', about: 'exit with 1 at more warnings than this'},
      {name: 'exit-zero', about: 'exit with 0 whatever the letters are like'},
      {name: 'require-jd', about: 'a letter without a posting is an error'},
      {name: 'no-error-on-unmatched-pattern', about: 'a pattern that matches no letter is no error'}
    ]
  },
  {
    title: 'Known findings:',
    flags: [
      {name: 'suppress-all', about: 'accept what is found today: write it to the suppressions file'},
      {
        name: 'suppress-rule',
        value: '<rule>',
        multiple: true,
        about: 'accept what this rule finds today'
      },
      {name: 'prune-suppressions', about: 'take out of the file what is not found any more'},
      {
        name: 'suppressions-location',
        value: '<path>',
        about: 'the suppressions file; else cl-lint-suppressions.json in the working folder'
      },
      {name: 'pass-on-unpruned-suppressions', about: 'suppressions that are not needed any more are no error'}
    ]
  },
  {
    title: 'Comments:',
    flags: [
      {name: 'no-inline-config', about: 'take no directives from letters'},
      {name: 'report-unused-disable-directives', about: 'report directives that silence nothing'}
    ]
  }
] as const satisfies readonly FlagGroup[]

/** Every flag. */
export const flags: readonly Flag[] = flagGroups.flatMap((group): readonly Flag[] => group.flags)

/** The names of the commands beside linting. */
export const commandNames: readonly string[] = [
  'explain',
  'rules',
  'posting',
  'metrics',
  'init',
  'lsp',
  'completion',
  'help'
]

/** What stood on the command line, by flag name. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>
