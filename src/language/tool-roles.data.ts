import {type WordSet, wordSet} from './word-set.ts'

/**
 * What tools of a Python project do, and how letters speak of each job. Patterns are those of `phrases.ts`.
 * Source: each tool's own documentation, as of 2026-08; `uv format` (it runs Ruff) counts as formatting.
 */

export type ToolRole =
  | 'types'
  | 'static'
  | 'lint'
  | 'format'
  | 'style'
  | 'layout'
  | 'imports'
  | 'packages'
  | 'interpreters'
  | 'tests'
  | 'coverage'
  | 'security'
  | 'audit'
  | 'profile'
  | 'load'
  | 'validate'
  | 'storage'
  | 'other'

export interface Tool {
  readonly name: string
  /** Lower-case token by which a letter names it; `Black` and the like only capitalised, in code, or beside another tool. */
  readonly word: string
  readonly ordinary?: boolean
  readonly roles: readonly ToolRole[]
}

const tool = (name: string, roles: readonly ToolRole[], ordinary = false): Tool => ({name, word: name.toLowerCase(), roles, ordinary})

const linter: readonly ToolRole[] = ['static', 'lint']
const checker: readonly ToolRole[] = ['static', 'types']
const installer: readonly ToolRole[] = ['packages', 'interpreters', 'audit']
/** What starts the other tools of a project. */
const starter: readonly ToolRole[] = ['tests', 'lint', 'format', 'packages', 'imports', 'coverage', 'security', 'audit']

export const TOOLS: readonly Tool[] = [
  tool('Ruff', ['static', 'lint', 'format', 'imports', 'security']),
  tool('Black', ['format', 'style'], true),
  tool('isort', ['imports']),
  tool('autopep8', ['format', 'lint']),
  tool('yapf', ['format', 'style']),
  tool('autoflake', ['lint', 'imports']),
  tool('flake8', linter),
  tool('Pylint', linter),
  tool('pyflakes', linter),
  tool('pycodestyle', linter),
  tool('Bandit', ['static', 'lint', 'security'], true),
  tool('Semgrep', ['static', 'lint', 'security']),
  tool('mypy', checker),
  tool('Pyright', ['static', 'types', 'lint']),
  tool('basedpyright', ['static', 'types', 'lint']),
  tool('Pylance', ['static', 'types', 'lint']),
  tool('pytype', checker),
  tool('Pyre', checker, true),
  tool('Pyrefly', checker),
  tool('ty', checker, true),
  tool('Pydantic', ['types', 'validate']),
  tool('beartype', ['types', 'validate']),
  tool('typeguard', ['types', 'validate']),
  tool('marshmallow', ['validate'], true),
  tool('uv', [...installer, 'format']),
  tool('pip', ['packages', 'audit']),
  tool('Poetry', installer, true),
  tool('Pipenv', installer),
  tool('pdm', installer),
  tool('Hatch', ['packages', 'interpreters', 'format', 'lint', 'imports', 'tests', 'coverage'], true),
  tool('Conda', installer),
  tool('pipx', ['packages']),
  tool('pyenv', ['interpreters']),
  tool('virtualenv', ['packages']),
  tool("pytest", ["tests", "coverage", "load"]),
  tool('unittest', ['tests']),
  tool('Hypothesis', ['tests'], true),
  tool('coverage.py', ['coverage']),
  tool('tox', starter),
  tool('nox', starter),
  tool('pip-audit', ['audit', 'security']),
  tool('Locust', ['load', 'tests'], true),
  tool('py-spy', ['profile']),
  tool('cProfile', ['profile']),
  tool('Scalene', ['profile']),
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

// Classes of words that the jobs below are put together from.
const callee = '(annotation|annotations|signature|signatures|type|types|hint|hints|declaration|declarations)'
const value = '(str|string|strings|int|integer|integers|float|floats|bytes|bool|decimal|list|dict|tuple|none|null)'
const our = '(the|our|all|my|its|every|each|any|these|those)'
const source =
  '(code|file|files|module|modules|line|lines|expression|expressions|quotes|quote|commas|indentation|layout|whitespace|white space|line lengths|line breaks|line length|blank lines|brackets|diff|diffs|code base|codebase|sources|scripts)'
const laidOut =
  '(indentation|indents|quotes|quote style|commas|line lengths?|line length|line width|trailing commas|whitespace|white space|line breaks|line endings|blank lines|brackets|spacing)'
const packages = '(packages|package|dependencies|dependency|requirements|wheels|libraries|library versions)'

export const ROLES: Readonly<Record<ToolRole, RoleWords>> = {
  types: {
    name: 'type checking',
    doneBy: 'mypy or Pyright',
    nouns: `static? type (checking|checker|checkers|checks|check|safety|analysis|verification|enforcement|correctness|soundness)
      (static|full|strict|gradual|complete) typing
      (types|type|annotation|annotations|type hints|signatures) (of (the|our|my|its|each|every|all) ..3)? (is|are|get|gets|was|were|be|being)? ..1 (checked|verified|validated|guarded|enforced|policed|proven)
      typechecking
      typechecker
      (mypy)? type (correctness|consistency|contracts|discipline)
      static typing
      type inference
      typing (checks|checker|errors)`,
    bare: `types
      typing
      (type hints|annotations)`,
    verbs: `type ~check
      ~typecheck
      (~keep|~make|~hold|~leave) (the|our|all|my|its|every)? (types|typing|annotations|signatures|type hints) (safe|honest|correct|sound|right|straight|strict|consistent|in (check|order|line))
      ~tell ..3 (whether|if) ..3 (types|signatures|annotations) (match|fit|agree|hold)
      (~prove|~ensure|~guarantee|~verify|~check) that ..3 (types|signatures|annotations) (match|fit|agree|hold|are)
      (~check|~verify|~prove|~validate|~infer|~guard|~police|~confirm|~enforce|~control|controlling|controlled|~inspect|~test|~watch|~watch over|~look after|~take care of|~vouch for) (all)? (of)? (the|our|my|its|every|each|these|those|their|his|her)? (static)? (types|type|typing|annotation|annotations|type hints|type annotations|return types|signatures)
      (~enforce|~guarantee|~ensure|~provide) (the|our|all|my|its)? (types|static types|static typing|type safety)
      (~sort|~root|~weed) out (the|our|all|my|its)? type (errors|mismatches)
      (~prove|~ensure|~guarantee|~verify|~check|~make sure) (that|whether|if)? ..3 (types|signatures|annotations|type hints|hints) (are|is|stay|remain) ..1 (correct|right|consistent|valid|sound|accurate|honest|respected|honoured|honored)
      (~prove|~ensure|~guarantee|~verify|~check|~show|~tell ..1|~know|~see|~make sure) (that|whether|if) ..6 (types|signatures|annotations|annotation|call sites|hints) ..3 (~match|~agree|~fit|~hold|~line up)
      (~know|~see|~tell ..1|~track|~follow|~prove) (which|whether|what|that|where) ..3 (may|can|could|might) be (none|null)
      (~track|~follow|~trace) ${our}? ..1 (types|type|optionals|nullability)`,
    finds: `(bugs|errors|mistakes|problems) in (the|our|my)? (types|type annotations|annotations|signatures)
      (wrong|bad|mismatched|incompatible|invalid|inconsistent) ..1 (types|type)
      (types|arguments|returns) (that|which)? (do not|did not|never)? (match|matched|fit)
      type (errors|error|mismatches|mismatch|bugs|violations|mistakes|mistake|problems|slips)
      typing (errors|mistakes|bugs)
      (mistyped|badly typed) (arguments|calls|values)
      (~pass|~return|~hand|~give|~assign|~compare|~add|~mix|~get|~receive|~take|~feed|~send|~yield|~supply) (in|up|out|over|back)? (a|an|the)? ${value} (where|when|to|for|into|instead|as|with|and)
      ${callee} (do|does|did) not (add up|match|agree|fit|line up|hold)
      (~get|~receive|~return|~take|~accept|~give|~yield) the (right|correct|wrong|expected|declared|promised)? (type|types)
      (with|of) the (right|correct|wrong|expected|declared|promised) (type|types)
      (argument|arguments|value|values|parameter|parameters|call|calls|caller|callers|return|returns) ..1 (~have|~match|~fit|~respect|~honour|~honor|~obey|~keep) ..3 ${callee}
      ${value} (can|could|will|may)? (never|not|no longer) ..1 (reach|reaches|enter|enters|land|lands|slip|slips|end|arrive|arrives) ..6
      (optional|optionals|none) ..2 (~dereference|unchecked|unguarded|without a check|without checking)
      (implicit|unexpected|unhandled) (none|optional)
      (optional|none) (that|which) (nobody|no one) ..1 ~check
      ~return (none|null) ..2 (by accident|by mistake|unexpectedly)
      (call|calls|call site|call sites|caller|callers|argument|arguments|return value|return values|value|values) ..3 (~disagree|~clash|~conflict|~contradict|~mismatch|at odds|out of step) ..3 ${callee}
      (~disagree|~clash|~conflict|~contradict) ..3 ${callee}
      (missing|forgotten) none (check|checks)
      (none|null|optional) (errors|bugs|dereferences|mistakes|slips|values|crashes)`
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
      quality (rules|gate|checker)
      (code smells|bad smells) and style
      linting (step|stage|job|pass|checks)
      code quality checks`,
    bare: `lint
      code smells
      unused (imports|variables|names)`,
    verbs: `~lint`,
    finds: `lint (violations|errors|error|warnings|issues|problems|findings)
      linting (errors|issues|problems)
      unused (imports|import|variables|variable|names|arguments)
      (import|imports|variable|variables|names) (that|which) (nobody|no one|nothing|no module) (~use|~need|~read)
      (bare|broad) (excepts|except)
      mutable default (arguments|argument)
      (undefined|unknown) (variables|variable)
      naming (violations|slips)
      ..1 naming conventions
      (shadowed|undefined) (names|variables|builtins)
      dead (code|branches|imports)
      code smells`
  },
  style: {
    name: 'enforcing code style',
    doneBy: 'Ruff, Flake8 or Black',
    nouns: `(pep 8|pep8)
      (code|coding)? style (rules|guide|guides|checks|checking|checker|enforcement|conventions|standard|standards|consistency)
      (code|coding) style
      (naming|import|layout) (and|or) ..1 (rules|conventions|order|style)
      naming (rules|conventions)
      (consistent|uniform|common|single|shared) ..1 style`,
    bare: `(code|coding)? style`,
    verbs: '',
    finds: `style (errors|issues|problems|mistakes|slips|violations)
      (style|formatting|layout|whitespace) (debates|debate|discussions|arguments|quarrels|wars|nitpicks|nitpicking|comments|remarks)
      (pep 8|pep8) (violations|errors|issues)`
  },
  format: {
    name: 'formatting',
    doneBy: 'Ruff or Black',
    nouns: `formatting
      ~formatter
      auto ~formatter
      ~autoformatter
      code (formatting|formatter|layout)
      (consistent|uniform|even|tidy|clean) ..1 (line lengths|quotes|indentation|layout|style|white space|whitespace)`,
    bare: `(code)? layout`,
    verbs: `~format
      ~reformat
      auto ~format
      ~autoformat
      ~keep (the|our|all|my)? (code|files|modules|code base|codebase) ..1 formatted`,
    finds: ''
  },
  layout: {
    name: 'laying out code',
    doneBy: 'Ruff or Black',
    nouns: `(code|files|modules|scripts|sources|quotes|commas|indentation|layout|whitespace|white space|line lengths|line breaks|blank lines|brackets) (is|are|get|gets|was|were) ..1 (reformatted|formatted|wrapped|rewritten|normalised|normalized|aligned|tidied|laid out|indented|beautified)`,
    bare: `${laidOut}
      ${laidOut} (and|or|,) ..2 ${laidOut}
      (tabs|spaces) (and|or|versus|vs|against) (tabs|spaces)`,
    verbs: `(~rewrite|~wrap|~rewrap|~reflow|~restyle|~relayout|~indent|~reindent|~prettify|~beautify|~pretty print|~realign|~align) ${our}? ..2 ${source}
      (~settle|~decide|~fix|~straighten|~normalise|~normalize|~unify) ${our}? ..1 (quotes|commas|indentation|layout|line breaks|line lengths?|whitespace|white space)
      (~break|~fold|~split) ${our}? (long|overlong) (lines|expressions|calls)
      (~set|~lay out) ${our}? ..1 (layout|line lengths?|code|files|modules)
      (~rewrite|~bring|~put|~turn|~push|~force) ..4 (in|to|into) (one|a|a single|the same|a uniform|a common|our house|a consistent) ..1 (style|format|layout|shape)
      ~keep ${our}? (line lengths?|lines|indentation) ..1 (below|under|within|at|in check|short)
      ~keep (the|our|all)? (code style|style|layout|formatting|indentation) (of ..3)? (in order|consistent|uniform|the same|tidy|even)
      (~rewrite|~wrap|~prettify|~beautify|~reflow|~align|~normalise|~normalize|~tidy|~tidy up|~clean up) ..2 (lines|layout|indentation|quotes|whitespace|white space|line lengths|line breaks)`,
    finds: `(line lengths?|quote styles?|quotes|indentation|white space|whitespace|trailing commas|blank lines) ..6 (~rewrite|~normalise|~normalize|~fix|~tidy|~format|~align|the same)`
  },
  imports: {
    name: 'sorting imports',
    doneBy: 'Ruff or isort',
    nouns: `import sorting
      sorting (of)? (the|our)? imports
      imports (is|are|get|gets|was|were) ..2 (sorted|ordered|grouped)`,
    verbs: `(~sort|~order|~group|~alphabetise|~alphabetize|~arrange|~reorder|~tidy|~organise|~organize|~tidy up|~clean up) (and (~sort|~order|~group))? ${our}? ..1 imports
      ~keep ${our}? imports (sorted|in order|ordered|grouped|alphabetical|tidy)
      ~put ${our}? imports ..2 (order|alphabetical)`,
    finds: `(unsorted imports|import order)`
  },
  packages: {
    name: 'installing packages',
    doneBy: 'uv or pip',
    nouns: `(package|dependency|dependencies) (management|manager|resolution|resolver|installer|installation)
      (the|our)? (lock file|lockfile)
      virtual environments
      package installer
      (packages|dependencies|requirements|wheels|library versions|environments) (is|are|get|gets|was|were) ..1 (installed|locked|pinned|resolved|fetched|downloaded|managed|upgraded|synced)
      (locking|installing|resolving|pinning) (and (locking|installing|resolving|pinning)) (of)? ${our}? ${packages}?
      (locking|installing|resolving|pinning) (of)? ${our}? ${packages}`,
    bare: `(packages|packaging|dependencies|environments)`,
    verbs: `~install (the|our|all|my|its|every)? (packages|dependencies|requirements|wheels)
      (~install|~resolve|~lock|~pin|~sync|~fetch|~download|~update) (,|and|or) (~install|~resolve|~lock|~pin|~sync|~update) ${our}? ..1 ${packages}
      (~create|~build|~make|~recreate) ${our}? ..1 (virtual environments|virtual environment|virtualenvs|virtualenv|venv|venvs)
      (~build|~publish|~upload) ${our}? ..1 (wheels|wheel|sdist)
      (~publish|~upload) ..3 to pypi
      (~write|~keep|~maintain|~generate|~refresh) ${our}? (lock file|lockfile)
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
  coverage: {
    name: 'measuring test coverage',
    doneBy: 'coverage.py or pytest-cov',
    nouns: `(test|branch|line|statement|code) coverage
      coverage (figures|figure|numbers|reports|report|percentage|measurement)
      coverage (is|was|gets) ..1 (measured|tracked|reported|computed)`,
    verbs: `(~measure|~report|~count|~compute|~track|~print|~show|~record|~enforce|~gate) ${our}? ..1 (test|branch|line|statement|code) coverage
      (~tell|~show) (us|me) (which|what) ..4 (untested|uncovered|not (tested|covered|exercised)|no test|never run)
      (~measure|~compute|~track|~report) ${our} coverage
      (~report|~find|~list|~flag) ${our}? (untested|uncovered) (lines|code|branches|paths)`,
    finds: `(untested|uncovered) (lines|code|branches|paths)`
  },
  security: {
    name: 'security scanning',
    doneBy: 'Bandit',
    nouns: `(security|vulnerability) (scanning|scan|scans|scanner|analysis|checks|check|review|linter)`,
    verbs: `~scan ..4 (vulnerabilities|secrets|injections|security (holes|issues|flaws|problems))`,
    finds: `(security|sql injection) (holes|issues|flaws|problems|bugs)
      sql (injection|injections)
      (hard coded|hardcoded|leaked) (passwords|secrets|keys|credentials|tokens)`
  },
  audit: {
    name: 'looking for known vulnerabilities in dependencies',
    doneBy: 'pip-audit',
    nouns: `(dependency|package|supply chain) (audit|audits|auditing|scanning|scan)`,
    bare: `(known|open|published)? (cves|vulnerabilities) (in|of|among) ${our}? ..1 ${packages}
      (known|published|open) (cves|vulnerabilities)`,
    verbs: `(~audit|~scan) ${our} ..1 ${packages}
      (~audit|~scan) ${our}? ..1 (${packages}|lock file) ..1 (for|against)
      (~check|~watch|~scan) ${our}? ..1 ${packages} (for|against) ..3 (cves|cve|vulnerabilities|advisories)`,
    finds: `(known)? (cves|vulnerable (${packages}|versions|packages))
      (known|published) vulnerabilities`
  },
  profile: {
    name: 'profiling',
    doneBy: 'py-spy or cProfile',
    nouns: `(cpu|memory|performance) (profiling|profiler|profile|profiles)
      ~profiler
      flame (graph|graphs)`,
    bare: `profiling`,
    verbs: `~profile ${our} __2
      (~tell|~show) (us|me|you) (which|what|where) ..5 (~burn|~spend|~waste|~cost|~eat|~hog|slow|slowest|hot|hottest|the time went|the time goes|most (cpu|time|memory))
      (~find|~point at|~point to|~point out|~locate|~name|~reveal|~expose) (the|our|all|every) (hot spots|hot spot|hotspots|hotspot|bottlenecks|bottleneck|slowest ..1|hot path|hot loop|memory leak|memory leaks)`,
    finds: `(memory leaks|memory leak|hot spots|hotspots|hotspot|hot spot)`
  },
  load: {
    name: 'load testing',
    doneBy: 'Locust',
    nouns: `(load|stress) (test|tests|testing|generator)`,
    verbs: `(~load|~stress) ~test
      (~put|~place) ..4 under (load|stress|fire|pressure)
      ~simulate ..3 (users|visitors|buyers|customers|clients|shoppers)
      (~hammer|~bombard|~flood) ..4 with (requests|traffic|users|visitors)`,
    finds: ''
  },
  validate: {
    name: 'validating data at run time',
    doneBy: 'Pydantic',
    nouns: `(runtime|run time|request|payload|input|data) validation`,
    verbs: `(~validate|~reject|~refuse|~check|~parse|~sanitise|~sanitize|~turn away) ${our}? ..1 (malformed|incoming|invalid|bad|inbound|broken|wrong|ill formed|every|each) (json|payload|payloads|request|requests|input|inputs|orders|messages|data|records|bodies|body)
      (~validate|~check|~police|~enforce|~verify) ..5 (at|during) (run time|runtime)
      (~validate|~check|~reject|~enforce) ..6 while ..3 (runs|is running|is live)`,
    finds: ''
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
      (unit|integration) (testing|tests)
      (unit|integration|regression)? (tests|test suite|test cases|suite) (is|are|get|were|was) ..1 (run|executed)
      (unit|integration|regression)? (tests|test suite|test cases|suite) (run|runs) (under|with|through)`,
    bare: `(tests|testing)`,
    verbs: `~run (the|our|all|my|its|every)? ..1 (unit|integration)? (tests|test suite|test cases|suite)
      ~execute (the|our|all|my|its|every)? ..1 (tests|test suite|suite)`,
    finds: `failing tests`
  }
}

/** A tool with the first job may be credited with the second: in ordinary speech it belongs to it. */
export const NEAR_ROLES: readonly (readonly [own: ToolRole, credited: ToolRole])[] = [
  ['tests', 'coverage'],
  ['format', 'layout'],
  ['lint', 'style'],
  // "isort formats our imports"
  ['imports', 'format']
]

/** Words between a tool and a job as a noun: "Ruff for our type checking", "mypy as the formatter". */
export const TOOL_AS = 'for as to our my the a an its all of is was became keeps kept doing does do did handles handle handled takes took care over also only now main sole , ( team company project whole entire daily new their has have had taken from charge of which that i we use used trust chose picked rely on in run runs and formatting linting packaging testing performs performed provides provided covers covered powers drives owns owned brings brought responsible us me give gives gave strict mode take handle perform provide cover drive own care'

/** Words between a tool and what it does as a verb: "uv, which now lints". */
export const TOOL_DOES = ', which that now also always then itself to and even still already in ci can has have had is are does do did what run runs job step in strict mode hook hooks pre commit stage task'

/** Verbs by which a tool finds something: stems. */
export const FINDING = 'sort find found catch caught report flag detect spot show list check point fix remove reject complain warn surface raise prevent keep stop fail clean clear resolve eliminate root weed hunt surface expose block see tell spare rid throw sweep strip delete drop shout yell bark scream refuse know hate nag intercept ensure guarantee prove verify stumble unearth uncover pinpoint highlight deny refuse block trip sure'

/** Verbs of putting a tool to use: stems. */
export const USING =
  'use run rely choose pick add added introduce bring set install configure take turn adopt roll have put reach employ enable get let wire deploy start hook trust'

/** What has become of faults that a tool is said to stop. */
export const GONE: WordSet = wordSet('never no stopped vanished disappeared gone ceased shrank dropped fell vanish disappear history rare past extinct caught found down zero die died')

/** Verbs of doing a job: stems. "uv enforces our style guide", "Static typing is guarded by Black". */
export const ACTING =
  'clean fix unify standardise standardize improve maintain achieve introduce add added bring do handle perform enforce guard police provide cover own carry deliver automate manage tend settle supply govern ensure guarantee check protect secure watch maintain measure validate verify keep'

/** Verbs of trusting a tool: stems. "The type checker I swear by is Ruff". */
export const TRUSTING = 'swear trust use choose rely run prefer like settle pick love depend set install recommend'

/** Words between a job and the tool that does it: "type checking with Ruff", "linted by uv". */
export const DONE_WITH = 'with using by via through in is was are were done handled covered checked enforced guarded policed caught found flagged stored kept both now in on ci here for good us ran run ( , : our the my a = called named it them everything means of runs happens happen lives live save push merge mandatory compulsory standard obligatory automatic routine step stage job run code all every files file each commit commits repository repo project services modules python and formatting linting sorting packaging'

/** Words between a job and the tool chosen for it: "For type checking we rely on Ruff". */
export const CHOSEN_FOR = 'prefer preferred favour favor like love recommend recommended adopted adopt for reach go turn we i use used rely relied on have had trust trusted chose choose picked pick run ran now took take it is was there know known like , brought in introduced settled of choice my our'

/** Verbs of putting one tool in another's place: "swapped our type checker for Ruff". */
export const SWAPPING = /^(?:swap(?:ped)?|exchang(?:ed?|ing)|replac(?:ed?|ing)|trad(?:ed?|ing)|switch(?:ed)?|drop(?:ped)?|retired?)$/

/** Words between "is" and the tool that a job is handed to: "is in the hands of", "is left to". */
export const PASSING_ON: WordSet = wordSet('in the hands left up entrusted delegated handed down job task duty business work a matter now all entirely done')

/** Verbs of handing a job over: "I moved our linting to uv". */
export const GIVING: WordSet = wordSet('moved move moving hand handed handing give gave giving leave left leaving entrusted entrust delegated shifted shift switched switch switching migrated migrate')
