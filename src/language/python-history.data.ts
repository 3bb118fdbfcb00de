import {type WordSet, wordSet} from './word-set.ts'

/**
 * CPython's releases and the features that each brought, as facts with source and date. A rule never holds such a date
 * itself. Patterns are those of `phrases.ts`; a pattern in `code` counts only where its first word stands in inline code.
 */

/** When the release dates below were read. */
export const PYTHON_RELEASES_AS_OF = '2026-08-22'
/** Where they were read; the rows of versions before 3.6 and of 3.16 come from the devguide's table of versions. */
export const PYTHON_RELEASES_SOURCE = 'python/peps, python-releases.toml; python/devguide, release-cycle.json'

export interface PythonRelease {
  readonly major: number
  readonly minor: number
  /** `YYYY-MM-DD`; a planned date where it lies after {@link PYTHON_RELEASES_AS_OF}. */
  readonly released: string
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is planned: read it as the month's last day. */
  readonly endOfLife: string
}

const release = (major: number, minor: number, released: string, endOfLife: string): PythonRelease => ({
  major,
  minor,
  released,
  endOfLife
})

export const PYTHON_RELEASES: readonly PythonRelease[] = [
  release(2, 5, '2006-09-19', '2011-05-26'),
  release(2, 6, '2008-10-01', '2013-10-29'),
  release(2, 7, '2010-07-03', '2020-01-01'),
  release(3, 0, '2008-12-03', '2009-06-27'),
  release(3, 1, '2009-06-27', '2012-04-09'),
  release(3, 2, '2011-02-20', '2016-02-20'),
  release(3, 3, '2012-09-29', '2017-09-29'),
  release(3, 4, '2014-03-16', '2019-03-18'),
  release(3, 5, '2015-09-13', '2020-09-30'),
  release(3, 6, '2016-12-23', '2021-12-23'),
  release(3, 7, '2018-06-27', '2023-06-27'),
  release(3, 8, '2019-10-14', '2024-10-07'),
  release(3, 9, '2020-10-05', '2025-10-31'),
  release(3, 10, '2021-10-04', '2026-10'),
  release(3, 11, '2022-10-24', '2027-10'),
  release(3, 12, '2023-10-02', '2028-10'),
  release(3, 13, '2024-10-07', '2029-10'),
  release(3, 14, '2025-10-07', '2030-10'),
  release(3, 15, '2026-10-01', '2031-10'),
  release(3, 16, '2027-10-06', '2032-10')
]

/** The last Python 2; a higher 2.x was never released. */
export const LAST_PYTHON_2_MINOR = 7

export interface PythonFeature {
  /** As a message names it. */
  readonly name: string
  readonly since: readonly [major: number, minor: number]
  /** Where the version comes from: a PEP's `Python-Version` header, or typeshed's `stdlib/VERSIONS` for modules. */
  readonly source: string
  /** Wordings in prose, one a line. */
  readonly prose?: string
  /** Wordings in inline code (or an attribute access that nobody writes in plain prose), one a line. */
  readonly code?: string
  /** A mark that must stand in the sentence too. */
  readonly mark?: string
  /** A word beside which its name means something else. */
  readonly unless?: RegExp
  /** A word beside which its name in prose means something else, such as an animal. */
  readonly homonym?: RegExp
  /** Other languages and runtimes have it under the same name: a year alone says nothing. */
  readonly common?: true
  /** Packages that bring the feature to older versions, as they are written. */
  readonly backports?: readonly string[]
}

/** When the table below was read from the PEPs and typeshed. */
export const PYTHON_FEATURES_AS_OF = '2026-08-22'

/** Ahead of a plain name these make it the standard library's: "the standard library's own TOML parser". */
const STDLIB = `(standard library|stdlib|built in|builtin) 's? own?`

export const PYTHON_FEATURES: readonly PythonFeature[] = [
  {name: 'yield from', since: [3, 3], source: 'PEP 380', code: 'yield from', prose: 'PEP 380'},
  {name: 'venv', since: [3, 3], source: 'PEP 405', code: 'venv', prose: '(built-in|stdlib|standard library) venv'},
  {
    name: 'asyncio',
    since: [3, 4],
    source: 'typeshed',
    code: 'asyncio',
    prose: 'asyncio',
    backports: ['trollius']
  },
  {name: 'pathlib', since: [3, 4], source: 'PEP 428', code: '(pathlib|pathlib.Path)', prose: 'pathlib', backports: ['pathlib2']},
  {name: 'enum', since: [3, 4], source: 'PEP 435', code: '(enum|enum.Enum|IntEnum|enum.IntEnum)', prose: `PEP 435\n${STDLIB} ~enum (module|)`, backports: ['enum34']},
  {
    name: 'async/await',
    common: true,
    since: [3, 5],
    source: 'PEP 492',
    code: 'async def\nasync with\nasync for\n(async|await)',
    prose: 'async (and|or|)? await\nasync def\nPEP 492',
    backports: ['trollius', 'tornado', 'twisted']
  },
  {
    name: 'typing',
    since: [3, 5],
    source: 'PEP 484',
    code: '(typing|typing.Optional|typing.List|typing.Dict|typing.Any|typing.Union)',
    prose: 'the typing module\nPEP 484',
    backports: ['typing']
  },
  {name: 'the matrix operator `@`', since: [3, 5], source: 'PEP 465', prose: 'matrix multiplication operator\nPEP 465'},
  {name: 'the matrix operator `@`', since: [3, 5], source: 'PEP 465', mark: '@', prose: '~multiply ..3 (matrix|matrices)\n(matrix|matrices) ..5 ~multiply\n(matrix|matrices) (product|products|multiplication)\n@ operator\noperator @\n@ for (matrix|matrices|products|dot)'},
  {
    name: 'f-strings',
    since: [3, 6],
    source: 'PEP 498',
    code: '(f-string|f-strings|fstring|fstrings)',
    prose: 'f ~string\nf ~string ~literal\n~fstring\nformatted string ~literal\nPEP 498',
    backports: ['future-fstrings', 'future_fstrings']
  },
  {name: 'variable annotations', since: [3, 6], source: 'PEP 526', prose: 'variable ~annotation\nPEP 526'},
  {name: 'async generators', common: true, since: [3, 6], source: 'PEP 525', prose: 'async ~generator\nasynchronous ~generator\nasync comprehensions\nPEP 525', backports: ['async_generator', 'async-generator']},
  {name: 'secrets', since: [3, 6], source: 'PEP 506', code: '(secrets|secrets.token_hex|secrets.token_urlsafe|secrets.compare_digest)', prose: 'the secrets module', backports: ['python2-secrets']},
  {
    name: 'dataclasses',
    since: [3, 7],
    source: 'PEP 557',
    code: '(dataclass|dataclasses|dataclasses.dataclass|dataclasses.field)\n@ (dataclass|dataclasses.dataclass)',
    prose: '~dataclass\ndata ~class\nPEP 557',
    backports: ['attrs', 'pydantic']
  },
  {name: 'contextvars', since: [3, 7], source: 'PEP 567', code: '(contextvars|ContextVar|contextvars.ContextVar)', prose: '(contextvars|ContextVar|ContextVars)\ncontext ~variable\nPEP 567', backports: ['aiocontextvars']},
  {name: 'breakpoint()', since: [3, 7], source: 'PEP 553', code: 'breakpoint', prose: 'breakpoint ( )\nbreakpoint (builtin|built-in|function|call)\nPEP 553'},
  {name: 'asyncio.run', since: [3, 7], source: 'typeshed', code: 'asyncio.run', prose: 'asyncio.run'},
  {name: 'postponed annotations', since: [3, 7], source: 'PEP 563', prose: 'postponed (evaluation|annotations)\nPEP 563', code: 'from __future__ import annotations'},
  {
    name: 'the walrus operator',
    since: [3, 8],
    source: 'PEP 572',
    code: ': =',
    homonym: /^(?:arctic|antarctic|haul|colony|colonies|herds?|animals?|seals?|biologists?|species|tusks?|ice|zoo|zoos|whales?|sea|counted|marine)$/,
    prose: 'walrus (operator|operators|)\nthe walrus\n~walrus\nassignment ~expression\nPEP 572'
  },
  {name: 'positional-only parameters', common: true, since: [3, 8], source: 'PEP 570', prose: 'positional only (~parameter|~argument)\nPEP 570'},
  {
    name: 'Protocol',
    since: [3, 8],
    source: 'PEP 544',
    code: '(Protocol|Protocols|typing.Protocol|runtime_checkable)',
    prose: 'typing.Protocol\nprotocol ~class\nPEP 544',
    backports: ['typing_extensions', 'typing-extensions']
  },
  {name: 'TypedDict', since: [3, 8], source: 'PEP 589', code: '(TypedDict|TypedDicts|typing.TypedDict)', prose: '(TypedDict|TypedDicts)\nPEP 589', backports: ['typing_extensions', 'mypy_extensions']},
  {name: 'Literal types', common: true, since: [3, 8], source: 'PEP 586', code: '(Literal|typing.Literal)', prose: 'literal types\nPEP 586', backports: ['typing_extensions']},
  {name: 'Final', since: [3, 8], source: 'PEP 591', code: '(Final|typing.Final)', prose: 'PEP 591', backports: ['typing_extensions']},
  {name: 'cached_property', since: [3, 8], source: 'library reference', code: 'functools.cached_property', prose: 'functools.cached_property'},
  {name: 'importlib.metadata', since: [3, 8], source: 'typeshed', code: 'importlib.metadata', prose: 'importlib.metadata', backports: ['importlib_metadata', 'importlib-metadata']},
  {
    name: 'built-in generics such as `list[int]`',
    since: [3, 9],
    source: 'PEP 585',
    code: '(list|dict|set|tuple|frozenset|type) [ <word>',
    prose: '(list|dict|set|tuple) [ (int|str|float|bytes|bool|dict|list|any)\nbuilt-in ~generic\nbuiltin ~generic\n~generic ..3 (built in|builtin) (types|type|collections)\nPEP 585'
  },
  {
    name: 'the dict union operator',
    since: [3, 9],
    source: 'PEP 584',
    prose: `(dict|dictionary) (union|merge) (operator|operators|)
      (union|merge|merging|or|pipe) (operator|operators) ..3 (dict|dicts|dictionary|dictionaries)
      PEP 584`
  },
  {name: 'the dict union operator', since: [3, 9], source: 'PEP 584', mark: '|', prose: '(operator|operators) ..2 (dict|dicts|dictionary|dictionaries)\n~merge ..4 (dict|dicts|dictionary|dictionaries|mappings)\n(dict|dicts|dictionary|dictionaries) ..3 ~merge'},
  {
    name: 'zoneinfo',
    since: [3, 9],
    source: 'PEP 615',
    code: '(zoneinfo|zoneinfo.ZoneInfo|ZoneInfo)',
    prose: `(zoneinfo|ZoneInfo)\nPEP 615\n${STDLIB} (time zone|time zones|timezone|timezones|IANA) (module|database|support|library|classes|)`,
    backports: ['backports.zoneinfo']
  },
  {name: 'graphlib', since: [3, 9], source: 'typeshed', code: '(graphlib|graphlib.TopologicalSorter|TopologicalSorter)', prose: `(graphlib|TopologicalSorter)\n${STDLIB} topological (sort|sorter|sorting)\ntopological (sort|sorter|sorting) ..4 (standard library|stdlib)`, backports: ['graphlib_backport']},
  {name: 'str.removeprefix', since: [3, 9], source: 'PEP 616', code: '(removeprefix|removesuffix|str.removeprefix|str.removesuffix)', prose: '(removeprefix|removesuffix|str.removeprefix|str.removesuffix)\nPEP 616'},
  {name: 'asyncio.to_thread', since: [3, 9], source: 'library reference', code: '(asyncio.to_thread|to_thread)', prose: 'asyncio.to_thread'},
  {name: 'functools.cache', since: [3, 9], source: 'library reference', code: 'functools.cache', prose: 'functools.cache'},
  {
    name: 'match statements',
    since: [3, 10],
    source: 'PEP 634',
    code: 'match\ncase\nmatch / case\nmatch case',
    unless: /^(?:re|regex|regexp|regexes|regular)$/,
    prose: `match (~statement|~block|~syntax)
      match case
      match and case (~statement|~block|)
      match ..1 (~statement|~block)
      structural (pattern|)? matching
      pattern matching (~statement|~syntax)
      python 's? pattern matching
      (PEP 634|PEP 635|PEP 636|PEP 622)`
  },
  {
    name: 'match statements',
    since: [3, 10],
    source: 'PEP 634',
    homonym: /^(?:re|regex|regexp|regexes|regular|fnmatch|globs?|wildcards?|fuzzy|sql|strings?|text|texts|images?|fingerprints?|audio|dna|sequences?|motifs?|faces?|melod(?:y|ies)|rust|scala|haskell|elixir|erlang|ocaml|kotlin|swift|c#|f#)$/,
    prose: '(with|use|used|using|via|through|around|by|wrote|write|introduced|chose|applied) pattern matching'
  },
  {
    name: 'the `X | Y` type syntax',
    common: true,
    since: [3, 10],
    source: 'PEP 604',
    prose: `~union types? with (the)? (pipe|bar)
      (new|modern|pipe|bar|short|shorter) ..1 union (syntax|notation|types|operator)
      (pipe|bar) for ..2 ~union
      pipe (~syntax|~union|~operator) ..3 (~type|~hint|~annotation|~union)
      PEP 604`
  },
  {name: 'the `X | Y` type syntax', common: true, since: [3, 10], source: 'PEP 604', mark: '|', code: '(int|str|float|bytes|bool|list|dict|Path|Decimal|datetime|X|A|T|None)', prose: 'union types?\nunion (syntax|annotations|hints|operator)\n(type|pipe|optional)? unions\npipe (syntax|notation|operator)'},
  {name: 'ParamSpec', since: [3, 10], source: 'PEP 612', code: '(ParamSpec|typing.ParamSpec)', prose: '(ParamSpec|typing.ParamSpec)\nPEP 612', backports: ['typing_extensions']},
  {name: 'TypeAlias', since: [3, 10], source: 'PEP 613', code: '(TypeAlias|typing.TypeAlias)', prose: 'typing.TypeAlias\nPEP 613', backports: ['typing_extensions']},
  {name: 'TypeGuard', since: [3, 10], source: 'PEP 647', code: '(TypeGuard|typing.TypeGuard)', prose: '(TypeGuard|typing.TypeGuard)\nPEP 647', backports: ['typing_extensions']},
  {name: 'zip(strict=True)', since: [3, 10], source: 'PEP 618', code: 'strict = True', prose: '(strict|length checked) zip\n~zip ..3 strict flag\nPEP 618', backports: ['more-itertools', 'more_itertools']},
  {name: 'itertools.pairwise', since: [3, 10], source: 'library reference', code: '(itertools.pairwise|pairwise)', prose: 'itertools.pairwise\npairwise (from|of) itertools', backports: ['more-itertools', 'more_itertools']},
  {
    name: 'exception groups and `except*`',
    since: [3, 11],
    source: 'PEP 654',
    code: '(ExceptionGroup|ExceptionGroups|BaseExceptionGroup)\nexcept *',
    prose: 'exception ~group\n(ExceptionGroup|ExceptionGroups|BaseExceptionGroup)\nexcept *\nexcept star\nPEP 654',
    backports: ['exceptiongroup', 'anyio', 'trio']
  },
  {
    name: 'asyncio.TaskGroup',
    since: [3, 11],
    source: 'library reference',
    code: '(TaskGroup|TaskGroups|asyncio.TaskGroup)',
    unless: /^(?:airflow|dags?|celery|dagster|prefect)$/,
    homonym: /^(?:airflow|dags?|celery|dagster|prefect|quattro|nursery|nurseries)$/,
    prose: '(TaskGroup|TaskGroups|asyncio.TaskGroup|asyncio.TaskGroups)\n~task group\n(asyncio|standard library|stdlib|built in) (\'s)? own? task ~group\ntask ~group ..3 (asyncio|standard library|stdlib|gather)\n(asyncio|gather) ..4 task ~group',
    backports: ['anyio', 'trio', 'taskgroup', 'aiotools', 'quattro']
  },
  {name: 'asyncio.timeout', since: [3, 11], source: 'library reference', code: 'asyncio.timeout', prose: 'asyncio.timeout\ntimeout context manager (of|from|in) asyncio\nasyncio \'s own timeout', backports: ['async-timeout', 'async_timeout', 'anyio', 'trio']},
  {name: 'asyncio.Runner', since: [3, 11], source: 'library reference', code: 'asyncio.Runner', prose: 'asyncio.Runner'},
  {name: 'tomllib', since: [3, 11], source: 'PEP 680', code: '(tomllib|tomllib.load|tomllib.loads)', prose: `tomllib\nPEP 680\n${STDLIB} TOML (parser|reader|module|loader|support|library)\nTOML ..6 (standard library|stdlib)\n(pyproject.toml|toml) ..4 (standard library|stdlib)`, backports: ['tomli', 'toml', 'tomlkit', 'pytoml']},
  {name: 'Self', since: [3, 11], source: 'PEP 673', code: '(Self|typing.Self)', prose: 'typing.Self\nthe self type\nwith self as (the|its|their) return\nPEP 673', backports: ['typing_extensions']},
  {name: 'StrEnum', since: [3, 11], source: 'library reference', code: '(StrEnum|enum.StrEnum)', prose: `(StrEnum|enum.StrEnum)\n${STDLIB} string ~enum`, backports: ['backports.strenum', 'strenum']},
  {name: 'variadic generics', common: true, since: [3, 11], source: 'PEP 646', code: '(TypeVarTuple|typing.TypeVarTuple)', prose: 'TypeVarTuple\nvariadic ~generic\nPEP 646', backports: ['typing_extensions']},
  {name: 'assert_never', since: [3, 11], source: 'library reference', code: '(assert_never|typing.assert_never|reveal_type)', prose: 'assert_never', backports: ['typing_extensions']},
  {name: 'the adaptive interpreter', since: [3, 11], source: 'PEP 659', prose: '(specializing|specialising|adaptive) ..1 interpreter\nPEP 659'},
  {
    name: 'PEP 695 type parameters',
    since: [3, 12],
    source: 'PEP 695',
    code: 'class <word> [ <word>\ndef <word> [ <word>\ntype <word> =\ntype <word> [',
    prose: `PEP 695
      PEP695
      type parameter (~syntax|~list|)
      (new|inline|square bracket|bracket)? type ~parameter ~syntax
      (new|modern|short|shorter) ~generic ~syntax
      (new)? ~generic (function|class|type) syntax
      (new)? ~generic syntax of
      type ~statement`
  },
  {
    name: 'PEP 701 f-strings',
    since: [3, 12],
    source: 'PEP 701',
    prose: 'PEP 701\nPEP701\nf ~string with ..2 quotes ..3 quotes\nnested ..2 quote f ~string\nnested f ~string with the same ~quote\n(reuse|reused|reusing|nest|nested|nesting|use|used) ..2 same ~quote ..3 (inside|in|within) ..4 f ~string'
  },
  {name: '@override', since: [3, 12], source: 'PEP 698', code: '(override|typing.override)\n@ (override|typing.override)', prose: '@ (override|typing.override)\ntyping.override\noverride decorator\nPEP 698', backports: ['typing_extensions', 'overrides']},
  {name: 'itertools.batched', since: [3, 12], source: 'library reference', code: '(itertools.batched|batched)', prose: 'itertools.batched\nbatched (from|of) itertools', backports: ['more-itertools', 'more_itertools']},
  {
    name: 'the per-interpreter GIL',
    since: [3, 12],
    source: 'PEP 684',
    prose: `per ~interpreter ~GIL
      GIL per (~interpreter|~subinterpreter)
      own GIL (per|for|in) (each|every)? (~interpreter|~subinterpreter)
      ~interpreter with (a|its|their|an) own? GIL (of (its|their) own)?
      ~subinterpreter with (a|its|their|an) own? GIL (of (its|their) own)?
      PEP 684`
  },
  {name: 'sys.monitoring', since: [3, 12], source: 'PEP 669', code: 'sys.monitoring', prose: 'sys.monitoring\nPEP 669'},
  {name: 'TypeIs', since: [3, 13], source: 'PEP 742', code: '(TypeIs|typing.TypeIs)', prose: 'TypeIs\nPEP 742', backports: ['typing_extensions']},
  {name: 'type parameter defaults', since: [3, 13], source: 'PEP 696', prose: 'type parameter ~default\ntype ~parameter ..2 default\n~default for type ~parameter\n(TypeVar|type variable) ~default\nPEP 696', backports: ['typing_extensions']},
  {name: 'ReadOnly', since: [3, 13], source: 'PEP 705', code: '(ReadOnly|typing.ReadOnly)', prose: 'PEP 705', backports: ['typing_extensions']},
  {name: 'copy.replace', since: [3, 13], source: 'library reference', code: 'copy.replace', prose: 'copy.replace'},
  {name: 'warnings.deprecated', since: [3, 13], source: 'PEP 702', code: 'warnings.deprecated\n@ warnings.deprecated', prose: 'warnings.deprecated\nPEP 702', backports: ['typing_extensions']},
  {name: 'the JIT', common: true, since: [3, 13], source: 'PEP 744', prose: '(CPython|Python) \'s? (own|experimental|built-in|new)? JIT\nthe (experimental|new|built-in) JIT\ncopy and patch JIT\nthe JIT compiler\nPEP 744', backports: ['PyPy', 'pypy', 'Numba', 'numba', 'JAX', 'Pyston', 'Cinder', 'GraalPy', 'torch', 'PyTorch']},
  {name: 't-strings', common: true, since: [3, 14], source: 'PEP 750', code: '(t-string|t-strings|string.templatelib)', prose: 't ~string\ntemplate string ~literal\nstring.templatelib\nPEP 750', backports: ['tstrings', 'tstr']},
  {name: 'deferred annotations', since: [3, 14], source: 'PEP 649, 749', code: 'annotationlib', prose: 'deferred (evaluation of)? ~annotation\n(lazily|lazy) (evaluated)? ~annotation\n~annotation (are|is|were) (lazily evaluated|evaluated lazily|deferred|lazy)\nannotationlib\n(PEP 649|PEP 749)'},
  {
    name: 'concurrent.interpreters',
    since: [3, 14],
    source: 'PEP 734',
    code: '(concurrent.interpreters|InterpreterPoolExecutor|concurrent.futures.InterpreterPoolExecutor)',
    prose: '(concurrent.interpreters|InterpreterPoolExecutor)\nPEP 734'
  },
  {name: 'compression.zstd', since: [3, 14], source: 'PEP 784', code: '(compression.zstd)', prose: `compression.zstd\nPEP 784\n${STDLIB} (zstd|zstandard) (module|support|)\n(zstd|zstandard) ..2 from (the)? (standard library|stdlib)`, backports: ['backports.zstd', 'zstandard', 'pyzstd']},
  {name: 'unpacking generalisations', since: [3, 5], source: 'PEP 448', prose: 'PEP 448\nunpacking ~generalisation\nunpacking ~generalization'},
  {name: 'os.scandir', since: [3, 5], source: 'PEP 471', code: '(os.scandir|scandir)', prose: 'os.scandir\nPEP 471', backports: ['scandir']},
  {name: 'underscores in numbers', since: [3, 6], source: 'PEP 515', prose: 'PEP 515\nunderscores in (numeric|number|integer|int)? (literals|numbers)\nnumeric literals with underscores'},
  {name: '__init_subclass__', since: [3, 6], source: 'PEP 487', code: '__init_subclass__', prose: '__init_subclass__\nPEP 487'},
  {name: 'importlib.resources', since: [3, 7], source: 'typeshed', code: 'importlib.resources', prose: 'importlib.resources', backports: ['importlib_resources', 'importlib-resources']},
  {name: 'module-level __getattr__', since: [3, 7], source: 'PEP 562', prose: 'PEP 562\nmodule level (__getattr__|getattr)\n__getattr__ (on|for|in) (the|a|our)? (module|modules|package)'},
  {name: 'asyncio.create_task', since: [3, 7], source: 'library reference', code: '(asyncio.create_task|asyncio.get_running_loop)', prose: '(asyncio.create_task|asyncio.get_running_loop)'},
  {name: 'contextlib.nullcontext', since: [3, 7], source: 'library reference', code: '(contextlib.nullcontext|nullcontext|contextlib.AsyncExitStack|AsyncExitStack)', prose: '(contextlib.nullcontext|contextlib.AsyncExitStack|AsyncExitStack)'},
  {name: 'datetime.fromisoformat', since: [3, 7], source: 'library reference', code: '(datetime.fromisoformat|date.fromisoformat|fromisoformat)', prose: 'datetime.fromisoformat', backports: ['backports.datetime_fromisoformat', 'ciso8601']},
  {name: 'capture_output', since: [3, 7], source: 'library reference', code: 'capture_output\nsubprocess.run ..4 capture_output', prose: 'capture_output ='},
  {name: 'f-strings with `=`', since: [3, 8], source: 'library reference', code: 'f " { <word> = }', prose: 'self documenting ..2 (f ~string|~expression|~fstring)\nf ~string debugging (syntax|specifier)\n(debug|debugging) (f ~string|~fstring)\n~fstring with (an|the) equals sign\nf ~string with (an|the) equals sign\nequals sign in f ~string'},
  {name: 'math.prod', since: [3, 8], source: 'library reference', code: '(math.prod|math.dist|math.isqrt|math.comb|math.perm)', prose: '(math.prod|math.dist|math.isqrt|math.comb|math.perm)'},
  {name: 'singledispatchmethod', since: [3, 8], source: 'library reference', code: '(functools.singledispatchmethod|singledispatchmethod)', prose: '(functools.singledispatchmethod|singledispatchmethod)', backports: ['singledispatchmethod']},
  {name: 'multiprocessing.shared_memory', since: [3, 8], source: 'typeshed', code: '(multiprocessing.shared_memory|shared_memory|SharedMemory)', prose: 'multiprocessing.shared_memory'},
  {name: 'AsyncMock', since: [3, 8], source: 'library reference', code: '(AsyncMock|unittest.mock.AsyncMock|IsolatedAsyncioTestCase|unittest.IsolatedAsyncioTestCase)', prose: '(AsyncMock|IsolatedAsyncioTestCase)', backports: ['asynctest', 'asyncmock', 'mock']},
  {name: 'pickle protocol 5', since: [3, 8], source: 'PEP 574', prose: 'pickle protocol (5|five)\nprotocol 5 of pickle\nPEP 574', backports: ['pickle5']},
  {name: 'audit hooks', since: [3, 8], source: 'PEP 578', code: '(sys.addaudithook|sys.audit)', prose: '(sys.addaudithook|PEP 578)\nruntime audit ~hook'},
  {name: 'statistics.fmean', since: [3, 8], source: 'library reference', code: '(statistics.fmean|statistics.NormalDist|statistics.quantiles)', prose: '(statistics.fmean|statistics.NormalDist|statistics.quantiles)'},
  {name: 'random.randbytes', since: [3, 9], source: 'library reference', code: '(random.randbytes|randbytes)', prose: 'random.randbytes'},
  {name: 'ast.unparse', since: [3, 9], source: 'library reference', code: 'ast.unparse', prose: 'ast.unparse', backports: ['astunparse', 'astor']},
  {name: 'math.lcm', since: [3, 9], source: 'library reference', code: '(math.lcm|math.nextafter|math.ulp)', prose: '(math.lcm|math.nextafter)'},
  {name: 'importlib.resources.files', since: [3, 9], source: 'library reference', code: '(importlib.resources.files|resources.files)', prose: 'importlib.resources.files', backports: ['importlib_resources', 'importlib-resources']},
  {name: 'Annotated', since: [3, 9], source: 'PEP 593', code: '(Annotated|typing.Annotated)', prose: 'typing.Annotated\nPEP 593', backports: ['typing_extensions']},
  {name: 'relaxed decorator syntax', since: [3, 9], source: 'PEP 614', prose: 'PEP 614\nrelaxed (decorators|decorator (syntax|grammar|expressions))'},
  {name: 'the PEG parser', since: [3, 9], source: 'PEP 617', prose: "PEP 617\n(CPython|Python) 's? (new)? PEG parser"},
  {name: 'cancel_futures', since: [3, 9], source: 'library reference', code: 'cancel_futures', prose: 'cancel_futures ='},
  {name: 'dataclass slots', since: [3, 10], source: 'library reference', code: 'slots = True', prose: 'slots = True\n~dataclass ..4 slots = True\n~dataclass with slots\nslotted ~dataclass\nslots ..2 ~dataclass', backports: ['attrs', 'attr', 'attr.s', 'attrs.define', 'define', 'attr.define', 'pydantic']},
  {name: 'keyword-only dataclass fields', since: [3, 10], source: 'library reference', code: '(kw_only|KW_ONLY|dataclasses.KW_ONLY)', prose: 'kw_only\nkeyword only ..2 ~dataclass\n~dataclass with keyword only\nkeyword only (fields|arguments) ..3 ~dataclass', backports: ['attrs', 'attr', 'attr.s', 'attrs.define', 'define', 'attr.define', 'pydantic']},
  {name: 'parenthesised context managers', since: [3, 10], source: 'library reference', prose: '(parenthesised|parenthesized|bracketed) (with|context) ~manager\n(parenthesised|parenthesized|bracketed) with (~statement|~block)\nwith ..1 (~block|~statement) ..2 (parentheses|brackets)\nparentheses around ..3 context managers\ncontext managers in (parentheses|brackets)'},
  {name: 'int.bit_count', since: [3, 10], source: 'library reference', code: '(int.bit_count|bit_count)', prose: '(int.bit_count|bit_count)', backports: ['gmpy2']},
  {name: 'aiter() and anext()', since: [3, 10], source: 'library reference', code: '(aiter|anext)', prose: 'anext and aiter\naiter and anext', backports: ['aioitertools', 'asyncstdlib']},
  {name: 'contextlib.aclosing', since: [3, 10], source: 'library reference', code: '(contextlib.aclosing|aclosing)', prose: 'contextlib.aclosing', backports: ['async_generator']},
  {name: 'Concatenate', since: [3, 10], source: 'PEP 612', code: '(Concatenate|typing.Concatenate)', prose: 'typing.Concatenate', backports: ['typing_extensions']},
  {name: 'statistics.correlation', since: [3, 10], source: 'library reference', code: '(statistics.correlation|statistics.linear_regression|statistics.covariance)', prose: '(statistics.correlation|statistics.linear_regression|statistics.covariance)'},
  {name: 'inspect.get_annotations', since: [3, 10], source: 'library reference', code: '(inspect.get_annotations|sys.stdlib_module_names|sys.orig_argv)', prose: '(inspect.get_annotations|sys.stdlib_module_names)'},
  {name: 'exception notes', since: [3, 11], source: 'PEP 678', code: '(add_note|BaseException.add_note|e.add_note|exc.add_note|err.add_note|Exception.add_note)', prose: 'add_note\nexception ~note\nnotes on (the|our|each|every)? ~exception\nPEP 678', backports: ['exceptiongroup']},
  {name: 'asyncio.Barrier', since: [3, 11], source: 'library reference', code: '(asyncio.Barrier|asyncio.timeout_at)', prose: '(asyncio.Barrier|asyncio.timeout_at)'},
  {name: 'datetime.UTC', since: [3, 11], source: 'library reference', code: 'datetime.UTC', prose: 'datetime.UTC'},
  {name: 'hashlib.file_digest', since: [3, 11], source: 'library reference', code: '(hashlib.file_digest|file_digest)', prose: '(hashlib.file_digest|file_digest)'},
  {name: 'contextlib.chdir', since: [3, 11], source: 'library reference', code: 'contextlib.chdir', prose: 'contextlib.chdir', backports: ['path']},
  {name: 'LiteralString', since: [3, 11], source: 'PEP 675', code: '(LiteralString|typing.LiteralString)', prose: '(LiteralString|PEP 675)', backports: ['typing_extensions']},
  {name: 'Required and NotRequired', since: [3, 11], source: 'PEP 655', code: '(Required|NotRequired|typing.NotRequired|typing.Required)', prose: '(NotRequired|typing.NotRequired)\nPEP 655', backports: ['typing_extensions']},
  {name: 'dataclass_transform', since: [3, 11], source: 'PEP 681', code: '(dataclass_transform|typing.dataclass_transform)', prose: '(dataclass_transform|PEP 681)', backports: ['typing_extensions']},
  {name: 'Never and assert_type', since: [3, 11], source: 'library reference', code: '(typing.Never|assert_type|typing.assert_type)', prose: '(typing.Never|assert_type)', backports: ['typing_extensions']},
  {name: 'fine-grained error locations', since: [3, 11], source: 'PEP 657', prose: 'PEP 657\nfine grained (error|traceback) (locations|positions)\n(tracebacks|traceback) ..4 (exact|precise) (expression|column|columns)'},
  {name: 'math.cbrt', since: [3, 11], source: 'library reference', code: '(math.cbrt|math.exp2|operator.call)', prose: '(math.cbrt|math.exp2)'},
  {name: 'enterContext', since: [3, 11], source: 'library reference', code: '(enterContext|unittest.TestCase.enterContext|TestCase.enterContext|self.enterContext)', prose: 'enterContext'},
  {name: 'possessive quantifiers', common: true, since: [3, 11], source: 'library reference', prose: 'possessive ~quantifier\natomic ~group ..3 (re|regex|regexes|regular)', backports: ['regex']},
  {name: 'Path.walk', since: [3, 12], source: 'library reference', code: '(Path.walk|pathlib.Path.walk)', prose: "(Path.walk|pathlib.Path.walk)\npathlib ('s)? (new|own)? walk\n(Path|pathlib) ('s)? walk (method|function|)"},
  {name: 'math.sumprod', since: [3, 12], source: 'library reference', code: '(math.sumprod|sumprod)', prose: 'math.sumprod'},
  {name: 'perf support', since: [3, 12], source: 'library reference', code: '(PYTHONPERFSUPPORT|perf_trampoline|sys.activate_stack_trampoline)\n- X perf\n-X perf', prose: "perf ~trampoline\n(CPython|Python|interpreter) 's? ..2 perf (support|trampolines)\n(support|hooks) for (the)? (linux)? perf (profiler|)\nPYTHONPERFSUPPORT"},
  {name: 'the buffer protocol in Python', since: [3, 12], source: 'PEP 688', code: '(__buffer__|collections.abc.Buffer)', prose: '(__buffer__|PEP 688)\nbuffer protocol in (pure)? python'},
  {name: 'Unpack for **kwargs', since: [3, 12], source: 'PEP 692', code: '* * kwargs : Unpack', prose: 'PEP 692\nUnpack ..4 kwargs\n~typed ..2 kwargs ..3 Unpack', backports: ['typing_extensions']},
  {name: 'inlined comprehensions', since: [3, 12], source: 'PEP 709', prose: 'PEP 709\n(inlined|inlining|inline) (of)? comprehensions\ncomprehension inlining'},
  {name: 'eager tasks', since: [3, 12], source: 'library reference', code: '(asyncio.eager_task_factory|eager_task_factory)', prose: '(asyncio.eager_task_factory|eager_task_factory)\neager (asyncio)? task factory\neager (asyncio)? tasks'},
  {name: 'the new REPL', common: true, since: [3, 13], source: 'library reference', prose: '(new|coloured|colored|colour|color|multi line|multiline) (interactive)? (REPL|interpreter prompt|interactive shell)\nPyREPL', backports: ['IPython', 'ipython', 'bpython', 'ptpython']},
  {name: 'Queue.shutdown', since: [3, 13], source: 'library reference', code: '(Queue.shutdown|queue.shutdown|asyncio.Queue.shutdown|queue.Queue.shutdown|QueueShutDown)', prose: "(Queue.shutdown|asyncio.Queue.shutdown|queue.Queue.shutdown|QueueShutDown)\n(queue|queues) ('s)? shutdown (method|)", backports: ['culsans']},
  {name: 'dbm.sqlite3', since: [3, 13], source: 'typeshed', code: 'dbm.sqlite3', prose: 'dbm.sqlite3'},
  {name: 'os.process_cpu_count', since: [3, 13], source: 'library reference', code: '(os.process_cpu_count|process_cpu_count|Path.full_match|glob.translate)', prose: '(os.process_cpu_count|Path.full_match|glob.translate)'},
  {name: 'PEP 667 locals()', since: [3, 13], source: 'PEP 667', prose: 'PEP 667\nwrite through ..3 locals'},
  {name: '`except` without brackets', since: [3, 14], source: 'PEP 758', prose: 'PEP 758\nexcept without (parentheses|brackets)\n(unparenthesised|unparenthesized|bracketless) except'},
  {name: 'remote debugging', since: [3, 14], source: 'PEP 768', code: '(sys.remote_exec|remote_exec)\npdb - p', prose: '(sys.remote_exec|PEP 768)\nremote debugging interface\nsafe external debugger'},
  {name: 'uuid.uuid7', since: [3, 14], source: 'library reference', code: '(uuid.uuid7|uuid7|uuid.uuid6|uuid.uuid8)', prose: "(uuid.uuid7)\n(standard library|stdlib) ('s)? (UUID 7|UUIDv7|uuid7)\nuuid7 ..3 (standard library|stdlib)", backports: ['uuid6', 'uuid_utils', 'uuid-utils', 'uuid7']},
  {name: 'functools.Placeholder', since: [3, 14], source: 'library reference', code: '(functools.Placeholder|heapq.heapify_max|heapify_max)', prose: '(functools.Placeholder|heapq.heapify_max)'},
  {name: 'asyncio introspection', since: [3, 14], source: 'library reference', code: 'asyncio (ps|pstree)\npython - m asyncio (ps|pstree)', prose: 'asyncio (ps|pstree)\nasyncio introspection'},
  {name: 'the tail-calling interpreter', since: [3, 14], source: 'library reference', prose: 'tail ~call interpreter'},
  {name: 'frozendict', since: [3, 15], source: 'PEP 814', code: 'frozendict', prose: 'built-in frozendict\nPEP 814', backports: ['frozendict', 'immutabledict']},
  {name: 'the sampling profiler', since: [3, 15], source: 'PEP 799', code: '(profiling.sampling|profiling.tracing)', prose: '(profiling.sampling|PEP 799)\nTachyon'},
  {name: 'lazy imports', since: [3, 15], source: 'PEP 810', code: 'lazy import\nlazy from', prose: 'PEP 810\nlazy import (~statement|~keyword|syntax)'},
  {name: 'unpacking in comprehensions', since: [3, 15], source: 'PEP 798', prose: 'unpacking in (list|dict|)? ~comprehension\nPEP 798'}
]

/** Wordings that name a way to have a feature on an older version, whatever the feature, one a line. */
export const BACKPORT_WORDS = `
back ~port
~backport
__future__
typing_extensions
typing-extensions
typing ~extension
backports
~polyfill
~shim
from pypi
from (our|my) own
home (grown|made)
hand (written|rolled|made)
third party
version ~check
version ~guard
sys.version_info
(in|as|inside) (type)? (comments|strings|quotes|docstrings)
quoted ~annotation
type ~comment
stand in
fallback
~fall back
conditional ~import
`

/** Wordings that say that a version did not have the feature, or when it came, one a line. */
export const FEATURE_ABSENT_OR_HISTORY = `
(would|will|does|did|could|can|do) not ..1 (even)? (parse|compile|import|load|build|exist)
(is|are|was|were) not ..1 (available|there|possible|supported|around|an option|in the language)
syntax ~error
(~SyntaxError|SyntaxErrors)
~parse ~error
~keep ..9 out of
~keep ..3 out
(~remove|~delete|~strip|~revert) ..4 from
had to wait
have to wait
(came|come|arrived) too late
(came|arrived|landed|appeared|debuted|shipped|followed) ..4 (later|afterwards)
(came|arrived|landed|appeared|debuted|shipped) (only|not until|not before|first)
(was|were|is|are) still to come
was history
too old for
out of reach
out of the question
~predate
~lack
~miss
(~wish|~ask|~wait|~long|~hope) for
off limits
(a|our|my) (wish|dream|hope)
no option
(would|could|might) have
(would|could|might) have (helped|saved|spared|suited|fitted|fit|done)
look forward
(came|arrived|landed|appeared|debuted|shipped|exists|existed) ..1 (with|in|since|from)
(came|arrived|landed|appeared|debuted|exists|existed) ..2 (with|in|since|from) (python)? <number>
~introduce (in|with|by)
(added|new|available|introduced) (in|with|since|from) (python)? <number>
(is|are|was|were) ..1 (added|new|introduced)
(python)? <number> (brought|brings|introduced|introduces|added|adds|gave us|gives us|ships|shipped)
(python)? <number> (has|had) ..1 (no|neither|one|it|them|that|this|these|those|both|a|the|its|match|structural)
`

/** Wordings that name a build from before a version's release, or a plan, one a line. */
export const NOT_YET_RELEASED = `
(alpha|alphas|beta|betas|rc|rcs|prerelease|prereleases|preview|previews|nightly|nightlies|dev|draft)
release candidate
pre ~release
(~joke|~laugh|~dream|~wish|~rumour|~rumor|~speculate|~fantasise|~fantasize) ..2 (about|of|that|at|for)
main branch
from source
built from main
(will|shall|would|could|might)
(we|i|it|they|you|that|which|python|<number>) may
going to
~plan
~upcoming
(next|future|planned|coming) (python|version|release)
(when|once|until|after|before|as soon as) ..4 (out|released|arrives|lands|ships|comes)
~wait for
~expect
roadmap
(test|testing|spare) (machine|box|server|branch|job)
`

/** Verbs of having a version at work: stems of these, or "production". */
export const IN_USE = 'run use used ship deploy serve migrate upgrade move switch port build write develop adopt maintain operate power base target rollout roll live answer'

/** Languages with features of the same names. */
export const OTHER_LANGUAGES: WordSet = wordSet('rust scala kotlin swift java c# f# haskell ocaml golang typescript javascript elixir erlang php c++ ruby node clojure')
