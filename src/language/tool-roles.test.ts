import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {findToolMisuse} from './tool-roles.ts'

const read = (text: string) =>
  parseLetter(`Dear Ms. Aho,\n\n${text}\n\nI would gladly walk you through it.\n\nKind regards,\nTove Lind`)

const found = (text: string): boolean => {
  const letter = read(text)
  return letter.sentences.some((sentence) => findToolMisuse(letter, sentence).length > 0)
}

const table: readonly (readonly [text: string, found: boolean])[] = [
  ['Ruff verifies all our type annotations on every push.', true],
  ['mypy wraps our long lines at a hundred columns.', true],
  ['mypy tidies up white space before each commit.', true],
  ['Every night, isort updates our dependencies and pins them.', true],
  ['pip manages the Python versions on our agents.', true],
  ["Dependency resolution is Ruff's job.", true],
  ['Formatting falls to mypy.', true],
  ['Formatting is in the hands of mypy.', true],
  ['Linting is handled by uv.', true],
  ['Type checking: Ruff.', true],
  ['- Type checking: Ruff\n- Tests: pytest', true],
  ['## Formatting\n\n- mypy on all modules', true],
  ['Linting:\n\n- uv on each commit\n- no merge without it', true],
  ['I replaced mypy with Ruff, and types are now checked in a second.', true],
  ['We use Celery as our database.', true],
  ['Black sorted out our type errors in a week.', true],
  ['I rely on pytest to keep our code formatted.', true],
  ['pytest lints our modules.', true],
  ['With Black I found two wrong return types.', true],
  ['Thanks to Black our types are checked before a merge.', true],
  ['Ruff guarantees type safety for our billing code.', true],
  ['I configured Ruff to check our type hints.', true],
  ['I set up uv to lint the services.', true],
  ['I taught the team to catch type errors with Ruff.', true],
  ['Our linter of choice is uv.', true],
  ['Our type checker is Black.', true],
  ['The type checker we use is Ruff.', true],
  ['mypy is my favourite formatter.', true],
  ['Ruff proves fast enough, and mypy checks the annotations.', false],
  ['Our linter of choice is Ruff.', false],
  ['Ruff sits beside our type checker.', false],
  ['Ruff enforces that every function has type annotations.', false],
  ['Ruff flags missing type annotations.', false],
  ['Pyright flags unused variables.', false],
  ['I wrote a pytest plugin that checks types with mypy.', false],
  ['tox creates the virtual environments and runs mypy in each.', false],
  ['Pydantic validates the types of every payload.', false],
  ['Celery keeps results in Postgres.', false],
  ['I replaced Flake8 with Ruff.', false],
  ['I replaced mypy with Pyright.', false],
  ['uv manages our Python versions.', false],
  ['With uv I run linters and tests.', false],
  ['Black ends all talk of style, and mypy all talk of types.', false],
  ['uv pins the linter and the type checker.', false],
  ['mypy found the wrong type, and I formatted the fix.', false],
  ['Type checking:\n\n- mypy in strict mode\n- Ruff stays for the imports', false],
  ['Ruff does not check types.', false],
  ['Is Ruff a type checker? No.', false],
  ['mypy complains in CI when my formatter breaks a type comment.', false],
  ['pytest covers our linter plugin.', false],
  ["I wrote the type checker's tests with pytest.", false],
  ['Pyright is a better linter than I thought.', false],
  ['mypy is our last check after the formatter.', false],
  ['I replaced pip with uv.', false],
  ['I replaced setup.py with Poetry.', false]
]

describe('findToolMisuse', () => {
  it.each(table)('%j', (text, expected) => {
    expect(found(text)).toBe(expected)
  })
})
