import {describe, expect, test} from 'vitest'
import {openPosting} from './open-posting.ts'
import type {Posting} from './posting.ts'

const open = (source: string): Promise<Posting> => openPosting(source, {name: 'posting.html', format: 'html'})
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('a saved page', () => {
  test('states title and company in JSON-LD, in a graph, with entities', async () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'R&amp;D Engineer &ndash; Norwich',
      hiringOrganization: {name: 'Thistle &amp; Co'}
    }
    const page = `<html><head>${ld({'@graph': [{'@type': 'Organization', name: 'Agency'}, posting]})}</head><body><h1>R&amp;D Engineer</h1></body></html>`
    const {title, company} = await open(page)
    expect(title?.value).toBe('R&D Engineer')
    expect(company?.value).toBe('Thistle & Co')
  })

  test('that a script would fill is read from JSON-LD', async () => {
    const description =
      '<p>You own the pipelines.</p><h3>Requirements</h3><ul><li>Python</li><li>SQL</li></ul>'
    const page = `<html><body><div id="root"></div>${ld({'@type': 'JobPosting', title: 'Data Engineer', description})}</body></html>`
    const {required, source} = await open(page)
    expect(required.map(({value}) => value)).toEqual(['Python', 'SQL'])
    expect(required.map(({span}) => source.slice(span.start, span.end))).toEqual(['Python', 'SQL'])
  })

  test('states them in microdata and classes', async () => {
    const page =
      '<div itemscope><div itemprop="hiringOrganization" itemscope><span itemprop="name">Ostrea Data</span></div><h2 itemprop="title">Data Platform Engineer</h2></div>'
    expect((await open(page)).company?.value).toBe('Ostrea Data')
    const classes =
      '<html><h2 class="job-title">Django Developer <small>(f/m/x)</small></h2><p class="company-name">at Brightmoor Council</p></html>'
    const {title, company} = await open(classes)
    expect([title?.value, company?.value]).toEqual(['Django Developer', 'Brightmoor Council'])
  })

  test('keeps navigation, scripts and other jobs out', async () => {
    const page =
      '<html><head><title>Jobs at Skaldic – Python Engineer</title><script>var title = "Sound Designer"</script></head><body><nav><a>Data Analyst</a></nav><h1>Python Engineer</h1><aside><h1>iOS Engineer</h1></aside><footer>Web Developer</footer></body></html>'
    const {title, company, titles} = await open(page)
    expect(title?.value).toBe('Python Engineer')
    expect(titles).toHaveLength(1)
    expect(company?.value).toBe('Skaldic')
  })

  test('is read although its navigation is never closed', async () => {
    const {title} = await open(
      '<html><body><nav><a>Home</a><h1>Python Engineer</h1><p>We count.</p></body></html>'
    )
    expect(title?.value).toBe('Python Engineer')
  })

  test('keeps definition lists and tables together', async () => {
    const {title, company} = await open(
      '<html><dl><dt>Position</dt><dd>Data Engineer</dd><dt>Employer</dt><dd>Orrin Health B.V.</dd></dl></html>'
    )
    expect([title?.value, company?.value]).toEqual(['Data Engineer', 'Orrin Health B.V.'])
  })

  test('counts spans in the source, entities and CRLF included', async () => {
    const page =
      '<html>\r\n<h1>C++ &amp; Python Engineer&nbsp;</h1>\r\n<p>Salary: &pound;40,000 &ndash; &pound;50,000</p></html>'
    const {title, pay, source} = await open(page)
    expect(title && source.slice(title.span.start, title.span.end)).toBe('C++ &amp; Python Engineer')
    expect(pay && source.slice(pay.span.start, pay.span.end)).toMatch(/^&pound;40,000 &ndash; &pound;50,000/)
  })

  test('is told from text whatever its name', async () => {
    const fragment = '<table><tr><th>Position</th><td>Data Engineer</td></tr></table>'
    expect((await openPosting(fragment, {name: 'posting.txt'})).title?.value).toBe('Data Engineer')
  })

  test('without a reader is read line by line', async () => {
    const {readPosting} = await import('./read-posting.ts')
    expect(readPosting('<html>\n<h1>Data Engineer</h1>\n</html>', {name: 'posting'}).title?.value).toBe(
      'Data Engineer'
    )
  })
})

describe('a hostile page is read in linear time', () => {
  const count = 100_000
  // Quadratic steps would take minutes on each of these.
  const limit = 15_000
  test.each([
    ['deep nesting', `<html>${'<div>'.repeat(count)}`],
    ['deep formatting', `<html>${'<b><a>'.repeat(count)}`],
    ['no closing bracket', `<html>${'<a '.repeat(count)}`],
    ['opening brackets', `<html>${'<'.repeat(count)}`],
    ['comments', `<html>${'<!--'.repeat(count)}`],
    ['scripts', `<html>${'<script>"<h1>Data Engineer</h1>"</script>'.repeat(count / 10)}`],
    ['an unclosed script', `<html><script>${'<div>'.repeat(count)}`],
    ['attributes', `<html><a ${Array.from({length: count}, (_, index) => `a${String(index)}=1`).join(' ')}>`],
    ['entities', `<html>${'&amp;'.repeat(count)}`],
    ['list items', `<html>${'<li>Python'.repeat(count / 4)}`],
    ['deep JSON', `<html><script type="application/ld+json">${'['.repeat(count)}"JobPosting"</script>`],
    [
      'broken JSON',
      `<html><script type="application/ld+json">{"@type":"JobPosting","title":"${'\\"'.repeat(count)}</script>`
    ],
    ['escapes', `<html>${ld({'@type': 'JobPosting', title: 'x', description: '<p>&lt;</p>'.repeat(5000)})}`],
    ['10 MB', `<html>${'<p>We keep ledgers.</p> '.repeat(440_000)}`]
  ])(
    '%s',
    async (_, page) => {
      expect((await open(page)).source).toHaveLength(page.length)
    },
    limit
  )

  test.each([
    ['spaces', `x${' '.repeat(count)}y`],
    ['brackets', '[(<'.repeat(count)],
    ['stars', '*_`'.repeat(count)],
    ['labels', 'Title: '.repeat(count)],
    ['label lines', 'Company: Acme\n'.repeat(count / 10)],
    ['separators', ' - | , / @ '.repeat(count / 4)],
    ['names', 'Acme Foo '.repeat(count / 4)],
    ['titles', 'Python Developer, '.repeat(count / 8)],
    ['title lines', 'Python Developer at Acme\n'.repeat(count / 20)],
    ['money', '$1,000 - '.repeat(count / 8)],
    ['table rows', `|${' a |'.repeat(count)}`],
    ['front matter', `---\n${'a: b\n'.repeat(count / 4)}`]
  ])(
    'and a text of %s',
    async (_, text) => {
      expect((await openPosting(text, {name: 'posting.txt'})).source).toHaveLength(text.length)
    },
    limit
  )

  test.each([
    '<html></html>',
    '<body>',
    '<h1>',
    '</h1></div>',
    '<',
    '<html><title></title>',
    '\u0000<html>\u0000',
    '<html><h1>\uD800</h1>'
  ])('nothing in %s is no error', async (page) => {
    expect((await open(page)).title).toBeUndefined()
  })
})
