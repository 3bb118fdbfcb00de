import type {LabelledCase} from './labelled-case.ts'

/** A way to write a case that must not change any verdict on it; undefined where it cannot be applied. */
export interface Respelling {
  readonly name: string
  readonly respell: (item: LabelledCase) => LabelledCase | undefined
}

const technical =
  /(?<![`*[\w./-])(?:asyncio|async|uvloop|aiohttp|coroutines|multithreading|threads|free-threaded|free threading|no-GIL|Python|Django|FastAPI|Ruff|uv|mypy|Postgres|Docker)(?![`*\]\w/-])/

/** Prose of one paragraph without markup of its own. */
const isPlain = ({text, slot, format}: LabelledCase): boolean =>
  slot !== 'letter' && slot !== 'salutation' && format !== 'txt' && !/[\n`*_[\]<>#|\\]|^[-+>]/.test(text)

const wrap = (text: string, width: number): string => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  // A line that begins with a mark would open a list or a quotation.
  return lines.join('\n').replace(/\n(?=(?:[-+*>#=–—•·&]|\d+[.)])(?:\s|$))/g, ' ')
}

const rewritten = (item: LabelledCase, text: string): LabelledCase => ({...item, text})

function onTechnology(item: LabelledCase, mark: (word: string) => string): LabelledCase | undefined {
  return isPlain(item) && technical.test(item.text)
    ? rewritten(item, item.text.replace(technical, mark))
    : undefined
}

const before = 'The work there was calm and the people were kind.'
const after = 'The office had a view of the harbour.'

/** The respellings that the claim rules are held to. */
export const respellings: readonly Respelling[] = [
  {
    name: 'hard-wrapped at 60',
    respell: (item) => (isPlain(item) ? rewritten(item, wrap(item.text, 60)) : undefined)
  },
  {name: 'with emphasis on the key word', respell: (item) => onTechnology(item, (word) => `**${word}**`)},
  {
    name: 'with the technology in inline code',
    respell: (item) => onTechnology(item, (word) => `\`${word}\``)
  },
  {
    name: 'with a link on the technology',
    respell: (item) => onTechnology(item, (word) => `[${word}](https://a.example/x)`)
  },
  {
    name: 'in a bullet',
    respell: (item) => (isPlain(item) && item.slot === 'body' ? rewritten(item, `- ${item.text}`) : undefined)
  },
  {
    name: 'between unrelated sentences',
    respell: (item) =>
      isPlain(item) && item.slot === 'body' ? rewritten(item, `${before} ${item.text} ${after}`) : undefined
  }
]
