import {expect, test} from 'vitest'
import {htmlText} from './html-text.ts'

const text = (html: string): string => htmlText(html).text

test('paragraphs are set apart by blank lines', () => {
  expect(text('<h1>Re: Role</h1><p>Dear Ms. Okafor,</p><p>I chose <strong>one</strong> queue.</p>')).toBe(
    'Re: Role\n\nDear Ms. Okafor,\n\nI chose one queue.\n'
  )
})

test('where empty paragraphs set them apart, short ones next to each other are lines', () => {
  const long =
    'I chose one queue, since two would have meant two truths, and nobody had asked for a second one.'
  expect(text(`<p>2 Dock Road</p><p>Leith</p><p></p><p>${long}</p><p>${long}</p><p>Yours,</p>`)).toBe(
    `2 Dock Road\nLeith\n\n${long}\n\n${long}\n\nYours,\n`
  )
  expect(text('<p>One.</p><p>Two.</p><p></p>')).toBe('One.\n\nTwo.\n')
})

test('breaks and tabs stay, soft hyphens and pictures go', () => {
  expect(text('<p>Kind regards,<br />Mara\tLindqvist</p><p>a work\u00ADflow <img src="" />here</p>')).toBe(
    'Kind regards,\nMara\tLindqvist\n\na workflow here\n'
  )
})

test('lists keep their marks, in lists too', () => {
  expect(
    text('<p>I bring:</p><ul><li>One<ol><li>Two</li><li>Three</li></ol></li><li>Four</li></ul><p>End.</p>')
  ).toBe('I bring:\n\n- One\n  1. Two\n  2. Three\n- Four\n\nEnd.\n')
})

test('cells of a table are paragraphs', () => {
  expect(text('<table><tr><td><p>Leith</p></td><td><p>3 March</p></td></tr></table>')).toBe(
    'Leith\n\n3 March\n'
  )
})

test('footnotes stay, the arrows back go', () => {
  const note =
    '<p>It pays £70,000<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p><ol><li id="footnote-1"><p>Hays, 2026 <a href="#footnote-ref-1">↑</a></p></li></ol>'
  expect(text(note)).toBe('It pays £70,000[1].\n\n1. Hays, 2026\n')
})

test('page breaks are told, those before the first text and after the last are not', () => {
  const br = '<br class="page" />'
  const {text: whole, breaks} = htmlText(`<p>${br}</p><p>One.${br}Two.</p><p>Three.</p><p>${br}</p>`)
  expect(whole.slice(breaks[0])).toMatch(/^Two\./)
  expect(breaks).toHaveLength(1)
})

test('nothing gives nothing', () => {
  expect(htmlText('<p></p><p> </p>')).toEqual({text: '', breaks: []})
})
