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
  tool('Hatch', ['packages', 'interpreters', 'format', 'lint', 'imports', 'tests'], true),
  tool('Conda', ['packages', 'interpreters']),
  tool('pyenv', ['interpreters']),
  tool('virtualenv', ['packages']),
  tool('ty', ['static', 'types'], true),
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
  /** What the job is done to, where "for", a colon or brackets make it the job: "Ruff for types". */
  readonly bare?: string
  /** The activity as a verb. */
  readonly verbs: string
  /** What a tool with this job finds, reports or changes, behind such a verb. */
  readonly finds: string
}

export const ROLES: Readonly<Record<ToolRole, RoleWords>> = {
  types: {
    name: 'type checking',
    doneBy: 'mypy or Pyright',
    nouns: `static? type (checking|checker|checkers|checks|check|safety|analysis|verification|enforcement|correctness|soundness)
      (static|full|strict|gradual|complete) typing
      (types|type|annotation|annotations|type hints|signatures) (is|are|get|gets|was|were|be|being)? ..1 (checked|verified|validated|guarded|enforced|policed|proven)
      typechecking
      typechecker
      typing (checks|checker|errors)`,
    bare: `types
      typing
      (type hints|annotations)`,
    verbs: `type ~check
      ~typecheck
      (~keep|~make|~hold|~leave) (the|our|all|my|its|every)? (types|typing|annotations|signatures|type hints) (safe|honest|correct|sound|right|straight|strict|consistent|in (check|order|line))
      ~tell ..3 (whether|if) ..3 (types|signatures|annotations) (match|fit|agree|hold)
      (~prove|~ensure|~guarantee|~verify|~check) that ..3 (types|signatures|annotations) (match|fit|agree|hold|are)
      (~check|~verify|~prove|~validate|~infer|~guard|~police|~confirm|~enforce|~watch over|~look after|~take care of|~vouch for) (all)? (of)? (the|our|my|its|every|each|these|those)? (static)? (types|type|typing|annotation|annotations|type hints|type annotations|return types|signatures)
      (~enforce|~guarantee|~ensure|~provide) (the|our|all|my|its)? (types|static types|static typing|type safety)
      (~sort|~root|~weed) out (the|our|all|my|its)? type (errors|mismatches)`,
    finds: `(wrong|bad|mismatched|incompatible|invalid|inconsistent) ..1 (types|type)
      (types|arguments|returns) (that|which)? (do not|did not|never)? (match|matched|fit)
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
      linting (step|stage|job|pass|checks)
      (style|code quality) checks`,
    bare: `lint
      (code)? style`,
    verbs: `~lint`,
    finds: `style (errors|issues|problems|mistakes|slips)
      lint (violations|errors|error|warnings|issues|problems|findings)
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
      code (formatting|formatter|layout|style)
      (consistent|uniform|even|tidy|clean) ..1 (line lengths|quotes|indentation|layout|style|white space|whitespace)`,
    bare: `(code)? layout
      (code)? style`,
    verbs: `~format
      (~rewrite|~bring|~put|~turn) ..4 (in|to|into) (one|a|a single|the same|a uniform|a common|our house|a consistent) ..1 (style|format|layout|shape)
      ~keep (the|our|all)? (code style|style|layout|formatting|indentation) (in order|consistent|uniform|the same|tidy|even)
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
    bare: `(packages|packaging|dependencies|environments)`,
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
    bare: `(tests|testing)`,
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
export const TOOL_AS = 'for as to our my the a an its all of is was became keeps kept doing does do did handles handle handled takes took care over also only now main sole , ( team company project whole entire daily new their has have had taken from charge of which that i we use used trust chose picked rely on in run runs and formatting linting packaging testing performs performed provides provided covers covered powers drives owns owned brings brought responsible us me give gives gave strict mode'

/** Words between a tool and what it does as a verb: "uv, which now lints". */
export const TOOL_DOES = ', which that now also always then itself to and even still already in ci can has have is are does do did what run runs job step in strict mode'

/** Verbs by which a tool finds something: stems. */
export const FINDING = 'sort find found catch caught report flag detect spot show list check point fix remove reject complain warn surface raise prevent keep stop fail clean clear resolve eliminate root weed hunt surface expose block see tell spare rid'

/** Words between a job and the tool that does it: "type checking with Ruff", "linted by uv". */
export const DONE_WITH = 'with using by via through in is was are were done handled covered checked enforced guarded policed caught found flagged stored kept both now in ci here for good us ran run ( , : our the my a = called named it them everything means of runs happens happen lives live step stage job run code all every files file each commit commits repository repo project services modules python'

/** Words between a job and the tool chosen for it: "For type checking we rely on Ruff". */
export const CHOSEN_FOR = 'we i use used rely relied on have had trust trusted chose choose picked pick run ran now took take it is was there know known like , brought in introduced settled of choice my our'

/** Verbs of putting one tool in another's place: "swapped our type checker for Ruff". */
export const SWAPPING = /^(?:swap(?:ped)?|exchang(?:ed?|ing)|replac(?:ed?|ing)|trad(?:ed?|ing)|switch(?:ed)?|drop(?:ped)?|retired?)$/

/** Words between "is" and the tool that a job is handed to: "is in the hands of", "is left to". */
export const PASSING_ON: ReadonlySet<string> = new Set(
  'in the hands left up entrusted delegated handed down job task duty business work a matter now all entirely done'.split(' ')
)

/** Verbs of handing a job over: "I moved our linting to uv". */
export const GIVING: ReadonlySet<string> = new Set(
  'moved move moving hand handed handing give gave giving leave left leaving entrusted entrust delegated shifted shift switched switch switching migrated migrate'.split(' ')
)
