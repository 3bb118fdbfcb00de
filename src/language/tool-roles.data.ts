/**
 * What tools of a Python project do, and how letters speak of each job. Patterns are those of `phrases.ts`.
 * Source: each tool's own documentation, as of 2026-08; `uv format` (it runs Ruff) counts as formatting.
 */

export type ToolRole = 'types' | 'static' | 'lint' | 'format' | 'imports' | 'packages' | 'interpreters' | 'tests' | 'storage' | 'other'

export interface Tool {
  readonly name: string
  /** Lower-case token by which a letter names it; `Black` and the like only capitalised, in code, or beside another tool. */
  readonly word: string
  readonly ordinary?: boolean
  readonly roles: readonly ToolRole[]
}

const tool = (name: string, roles: readonly ToolRole[], ordinary = false): Tool => ({name, word: name.toLowerCase(), roles, ordinary})

export const TOOLS: readonly Tool[] = [
  tool('Ruff', ['static', 'lint', 'format', 'imports']),
  tool('Black', ['format'], true),
  tool('isort', ['imports', 'format']),
  tool('autopep8', ['format', 'lint']),
  tool('yapf', ['format']),
  tool('flake8', ['static', 'lint']),
  tool('Pylint', ['static', 'lint']),
  tool('pyflakes', ['static', 'lint']),
  tool('pycodestyle', ['static', 'lint']),
  tool('Bandit', ['static', 'lint'], true),
  tool('mypy', ['static', 'types']),
  tool('Pyright', ['static', 'types', 'lint']),
  tool('basedpyright', ['static', 'types', 'lint']),
  tool('pytype', ['static', 'types']),
  tool('Pyre', ['static', 'types'], true),
  tool('Pyrefly', ['static', 'types']),
  tool('Pydantic', ['types']),
  tool('uv', ['packages', 'interpreters', 'format']),
  tool('pip', ['packages']),
  tool('Poetry', ['packages', 'interpreters'], true),
  tool('Pipenv', ['packages', 'interpreters']),
  tool('pdm', ['packages', 'interpreters']),
  tool('pytest', ['tests']),
  tool('unittest', ['tests']),
  tool('tox', ['tests', 'lint', 'format', 'packages', 'imports']),
  tool('nox', ['tests', 'lint', 'format', 'packages', 'imports']),
  tool('Celery', ['other'], true),
  tool('Gunicorn', ['other']),
  tool('uvicorn', ['other'])
]

export interface RoleWords {
  /** As a message names the job, and who does it. */
  readonly name: string
  readonly doneBy: string
  /** The activity or the agent as a noun: behind "for", "as", "its", "does". */
  readonly nouns: string
  /** The activity as a verb. */
  readonly verbs: string
  /** What a tool with this job finds, reports or changes, behind such a verb. */
  readonly finds: string
}

export const ROLES: Readonly<Record<ToolRole, RoleWords>> = {
  types: {
    name: 'type checking',
    doneBy: 'mypy or Pyright',
    nouns: `static? type (checking|checker|checkers|checks|check|safety)
      static typing
      (types|annotations|type hints) (is|are|get|was|were|be|being) ..1 (checked|verified|validated|guarded|enforced|policed)
      typechecking
      typechecker
      typing (checks|checker|errors)`,
    verbs: `type ~check
      ~typecheck
      (~check|~verify|~prove|~validate|~infer|~guard|~police|~confirm) (all)? (of)? (the|our|my|its|every|these|those)? (static)? (types|typing|annotations|type hints|type annotations|return types|signatures)
      (~enforce|~guarantee|~ensure|~provide) (the|our|all|my|its)? (types|static types|static typing|type safety)
      (~sort|~root|~weed) out (the|our|all|my|its)? type (errors|mismatches)`,
    finds: `(wrong|bad|mismatched|incompatible|invalid) ..1 types
      type (errors|error|mismatches|mismatch|bugs|violations)
      typing (errors|mistakes|bugs)
      (mistyped|badly typed) (arguments|calls|values)`
  },
  static: {
    name: 'static analysis',
    doneBy: 'mypy, Pyright or Ruff',
    nouns: `static (analysis|analyser|analyzer|checks|checking|checker)`,
    verbs: `~check ..4 without (running|executing)
      ~analyse ..4 without (running|executing)
      ~analyze ..4 without (running|executing)`,
    finds: `(bugs|errors) without (running|executing)`
  },
  lint: {
    name: 'linting',
    doneBy: 'Ruff or Flake8',
    nouns: `linting
      ~linter
      lint (checks|check|step|rules|job|stage|pass)
      (style|code quality) checks`,
    verbs: `~lint`,
    finds: `lint (violations|errors|error|warnings|issues|problems|findings)
      linting (errors|issues|problems)
      unused (imports|import|variables|variable|names)
      (shadowed|undefined) (names|variables|builtins)
      dead (code|branches|imports)
      code smells
      style violations`
  },
  format: {
    name: 'formatting',
    doneBy: 'Ruff or Black',
    nouns: `formatting
      ~formatter
      auto ~formatter
      ~autoformatter
      code (formatting|formatter|layout|style)`,
    verbs: `~format
      ~reformat
      auto ~format
      ~autoformat
      (~rewrite|~wrap|~prettify|~beautify|~reflow|~align|~normalise|~normalize|~tidy|~tidy up|~clean up) ..2 (lines|layout|indentation|quotes|whitespace|white space|line lengths|line breaks)
      ~keep (the|our|all|my)? (code|files|modules|code base|codebase) ..1 formatted`,
    finds: `(line lengths?|quote styles?|quotes|indentation|white space|whitespace|trailing commas|blank lines) ..6 (~rewrite|~normalise|~normalize|~fix|~tidy|~format|~align|the same)`
  },
  imports: {
    name: 'sorting imports',
    doneBy: 'Ruff or isort',
    nouns: `import sorting
      sorting (of)? (the|our)? imports`,
    verbs: `~sort (the|our|all|my|its)? imports`,
    finds: `(unsorted imports|import order)`
  },
  packages: {
    name: 'installing packages',
    doneBy: 'uv or pip',
    nouns: `(package|dependency|dependencies) (management|manager|resolution|resolver|installer|installation)
      (the|our)? (lock file|lockfile)
      virtual environments
      package installer`,
    verbs: `~install (the|our|all|my|its|every)? (packages|dependencies|requirements|wheels)
      ~resolve (the|our|all|my|its)? (packages|dependencies|requirements)
      ~lock (the|our|all|my|its)? (packages|dependencies|requirements)
      ~manage (the|our|all|my|its)? (packages|dependencies|requirements|virtual environments)
      (~pick|~choose|~solve|~select|~find) ..2 (dependency|package|dependencies) versions?
      (~pin|~update|~upgrade|~bump|~download) (the|our|all|my|its)? (packages|dependencies|requirements|versions)`,
    finds: `dependency conflicts`
  },
  interpreters: {
    name: 'managing Python versions',
    doneBy: 'uv or pyenv',
    nouns: `(python|interpreter) version (management|manager|switching)`,
    verbs: `(~install|~manage|~switch|~fetch|~download) (and (~install|~manage|~switch|~fetch|~download))? ..2 (python|cpython|interpreter) (versions|interpreters|builds|releases)
      (~install|~manage|~switch|~fetch|~download) (and (~install|~manage|~switch|~fetch|~download))? ..2 interpreters`,
    finds: `(python|cpython|interpreter) versions`
  },
  storage: {
    name: 'storing data',
    doneBy: 'a database',
    nouns: `database (of record)?
      data store
      datastore
      system of record
      (permanent|long-term|durable) (storage|store)`,
    verbs: `(~store|~persist|~archive|~keep) ..3 (records|orders|rows|data) (for good|permanently|forever)
      (orders|records|rows|invoices|documents) (is|are) (~store|~persist|~archive) (for good|permanently|forever|)`,
    finds: `(stored|persisted) records`
  },
  other: {name: 'that', doneBy: 'another tool', nouns: '', verbs: '', finds: ''},
  tests: {
    name: 'running tests',
    doneBy: 'pytest',
    nouns: `(test|testing) (runner|framework)
      (unit|integration) (testing|tests)`,
    verbs: `~run (the|our|all|my|its)? (unit|integration)? tests`,
    finds: `failing tests`
  }
}

/** A tool with the first job may be credited with the second: in ordinary speech it belongs to it. */
export const NEAR_ROLES: readonly (readonly [own: ToolRole, credited: ToolRole])[] = [
  ['format', 'imports'],
  ['lint', 'imports']
]

/** Words between a tool and a job as a noun: "Ruff for our type checking", "mypy as the formatter". */
export const TOOL_AS = 'for as to our my the a an its all of is was became keeps kept doing does do did handles handle handled takes took care over also only now main sole , ( team company project whole entire daily new'

/** Words between a tool and what it does as a verb: "uv, which now lints". */
export const TOOL_DOES = ', which that now also always then itself to and even still already in ci can has have is are does do did'

/** Verbs by which a tool finds something: stems. */
export const FINDING = 'sort find found catch caught report flag detect spot show list check point fix remove reject complain warn surface raise prevent keep stop fail'

/** Words between a job and the tool that does it: "type checking with Ruff", "linted by uv". */
export const DONE_WITH = 'with using by via through in is was are were done handled covered checked enforced guarded policed caught found flagged stored kept both now in ci here for good us ran run ( , : our the my a = called named it them everything code all every files file each commit commits repository repo project services modules python'

/** Words between a job and the tool chosen for it: "For type checking we rely on Ruff". */
export const CHOSEN_FOR = 'we i use used rely relied on have had trust trusted chose choose picked pick run ran now took take it is was there , brought in introduced settled of choice my our'

/** Verbs of putting one tool in another's place: "swapped our type checker for Ruff". */
export const SWAPPING = /^(?:swap(?:ped)?|exchang(?:ed?|ing)|replac(?:ed?|ing)|trad(?:ed?|ing)|switch(?:ed)?|drop(?:ped)?|retired?)$/

/** Words between "is" and the tool that a job is handed to: "is in the hands of", "is left to". */
export const PASSING_ON: ReadonlySet<string> = new Set(
  'in the hands left up entrusted delegated handed down job task duty business work a matter now all entirely done'.split(' ')
)

/** Verbs of handing a job over: "I moved our linting to uv". */
export const GIVING: ReadonlySet<string> = new Set(
  'moved move hand handed give gave leave left entrusted delegated shifted switched'.split(' ')
)
