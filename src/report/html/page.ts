import {count} from '../plural.ts'
import type {Totals} from '../totals.ts'
import {style, styleHash} from './style.ts'
import {line} from './text.ts'

/** One letter of the page. */
export interface Entry {
  readonly name: string
  readonly errors: number
  readonly warnings: number
  /** Its HTML. */
  readonly article: string
}

/** Nothing is loaded and no script runs, whatever a letter holds. */
const policy = `default-src 'none'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`

export function pageHtml(entries: readonly Entry[], totals: Totals, version: string): string {
  const title = titleOf(totals)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${line(title)} – cl-lint</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">To the ${entries.length > 1 ? 'letters' : 'letter'}</a>
<header>
<h1>${title}</h1>
${headline(totals)}</header>
${entries.length > 1 ? navigation(entries) : ''}<main id="main">
${entries.map(({article}) => article).join('')}</main>
<footer>
<p>Made by cl-lint ${line(version)}. <code>cl-lint explain &lt;rule&gt;</code> shows examples, options and sources.</p>
</footer>
</body>
</html>
`
}

function titleOf({files, problems, errors, warnings}: Totals): string {
  if (files === 0) return 'No letters'
  const letters = count(files, 'letter')
  if (problems === 0) return `Nothing to report in ${letters}`
  return `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${letters}`
}

function headline({files, problems}: Totals): string {
  if (files === 0) return '<p>No letter was linted, so there is nothing to show.</p>\n'
  if (problems === 0)
    return '<p class="praise"><span aria-hidden="true">✔</span> No rule found anything that a reader would stop at. Read it aloud once more, and send it.</p>\n'
  return '<p>Marked is what a reader would stop at; the number leads to the note.</p>\n'
}

function navigation(entries: readonly Entry[]): string {
  const items = entries.map(({name, errors, warnings}, index) => {
    const state =
      errors + warnings === 0
        ? '✔ nothing to report'
        : `${count(errors, 'error')}, ${count(warnings, 'warning')}`
    return `<li><a href="#letter-${index + 1}">${line(name)}</a> <span class="state">${state}</span></li>\n`
  })
  return `<nav aria-label="Letters">\n<ol>\n${items.join('')}</ol>\n</nav>\n`
}
