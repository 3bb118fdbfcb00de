import {type Answer, answeredSpans, compareWithPosting, type Topic} from '../../posting/comparison.ts'
import {askNames} from '../../posting/describe-posting.ts'
import {looksLikeHtml} from '../../posting/read-posting.ts'
import type {Posting} from '../../posting/posting.ts'
import type {Letter} from '../../letter/letter.ts'
import {line, lines} from './text.ts'

export interface AnswersOptions {
  /** Path of the posting as it is shown. */
  readonly name: string
  /** For the ids of headings; unlike any other in the file. */
  readonly id: string
  /** Id of the letter's own heading, which tells the posting from others. */
  readonly of: string
  /** Whether what could name a person or a company is left out. */
  readonly redacted: boolean
}

const hidden = '…'

/** The posting beside its letter: what the letter answers and what it does not, then the posting's own text. */
export function answersHtml(
  letter: Letter,
  posting: Posting,
  {name, id, of, redacted}: AnswersOptions
): string {
  const answers = compareWithPosting(letter, posting)
  const section = (title: string, topics: readonly Topic[]): string => {
    const found = answers.filter(({topic}) => topics.includes(topic))
    if (found.length === 0) return ''
    const items = found.map((answer) => answerHtml(answer, redacted)).join('\n')
    return `<h4>${line(title)}</h4>\n<ul role="list">\n${items}\n</ul>\n`
  }
  const sections =
    section('Applied for', ['title', 'company']) +
    section('Requires', ['required']) +
    section('Nice to have', ['nice']) +
    section('Asks for', ['salary', 'availability', 'portfolio', 'mention', 'length'])
  const nothing = '<p>Nothing was found in it that a letter could answer.</p>\n'
  return `<aside class="posting" aria-labelledby="${id} ${of}">
<h3 id="${id}">The posting</h3>
<p class="path">${line(name)}</p>
${sections === '' ? nothing : sections}${redacted ? '' : textHtml(posting, answers)}</aside>
`
}

function answerHtml({topic, facts, met, instead}: Answer, redacted: boolean): string {
  const masked = redacted && (topic === 'title' || topic === 'company')
  const named = masked ? hidden : facts.map(({value}) => value).join(' or ')
  const values = topic === 'title' ? `Title: ${named}` : topic === 'company' ? `Company: ${named}` : named
  const ask = topic in askNames ? askNames[topic as keyof typeof askNames] : undefined
  const what = ask === undefined ? values : topic === 'mention' && !redacted ? `${ask}: “${values}”` : ask
  const state = stateOf(topic, met, redacted && topic === 'title' ? undefined : instead)
  const sign = met ? '✓' : '✗'
  return `<li class="${met ? 'met' : 'unmet'}"><span class="sign" aria-hidden="true">${sign}</span> <span class="what">${line(what)}</span> <span class="state">${line(state)}</span></li>`
}

function stateOf(topic: Topic, met: boolean, instead: string | undefined): string {
  switch (topic) {
    case 'title':
      return met ? 'named' : instead === undefined ? 'not named' : `the letter says “${instead}”`
    case 'length':
      return `at most; the body has ${instead ?? ''}`
    case 'salary':
    case 'availability':
    case 'portfolio':
    case 'mention':
      return met ? 'stated' : 'not found in the letter'
    case 'company':
    case 'required':
    case 'nice':
      return met ? 'named' : 'not named'
  }
}

/** The posting as it was pasted, its facts marked. A saved page is no text that could be read. */
function textHtml({source}: Posting, answers: readonly Answer[]): string {
  if (looksLikeHtml(source)) return ''
  let html = ''
  let from = 0
  for (const {span, met} of answeredSpans(answers)) {
    html += `${lines(source.slice(from, span.start))}<mark class="${met ? 'met' : 'unmet'}">${lines(source.slice(span.start, span.end))}</mark>`
    from = span.end
  }
  html += lines(source.slice(from).trimEnd())
  return `<details open>\n<summary>Its text</summary>\n<p class="source">${html}</p>\n</details>\n`
}
