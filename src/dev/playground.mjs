/**
 * Builds the playground as one page that needs nothing but itself, into `dist-playground/`, and serves it.
 *
 *   node src/dev/playground.mjs [--build] [--port <n>]
 *
 * `--build` only builds. The page may be put on any web server, or be opened as a file.
 */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {playgroundBuild} from './build-config.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const sources = path.join(root, 'src/playground')
const folder = path.join(root, 'dist-playground')

const read = (name) => fs.readFileSync(path.join(sources, name), 'utf8')
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

async function script() {
  const {rolldown} = await import('rolldown')
  const build = await rolldown(playgroundBuild.input)
  const {output} = await build.generate(playgroundBuild.output)
  await build.close()
  const [chunk, ...others] = output
  if (others.length > 0) throw new Error(`one script is wanted, not ${output.length}`)
  // `</script` in a string would end the element, and `<!--` change how it is read.
  return chunk.code.trim().replaceAll(/<(?=\/script|!--)/gi, '\\x3C')
}

/** The page. Its policy lets only its own script and style in, and nothing out. */
async function page() {
  const code = await script()
  const style = read('style.css')
  const policy = [
    "default-src 'none'",
    `script-src ${hash(code)}`,
    `style-src ${hash(style)}`,
    "connect-src 'none'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return read('index.html')
    .replace('content="policy"', () => `content="${policy}"`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script type="module">${code}</script>`)
}

async function write() {
  const text = await page()
  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(path.join(folder, 'index.html'), text)
  const size = Math.round(gzipSync(text, {level: 9}).length / 1000)
  console.log(`dist-playground/index.html: ${Math.round(text.length / 1000)} kB, ${size} kB gzipped`)
}

function serve(port) {
  const server = http.createServer((request, response) => {
    const found = request.url === '/'
    response.writeHead(found ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store'
    })
    response.end(found ? fs.readFileSync(path.join(folder, 'index.html')) : '')
  })
  server.on('error', (error) => {
    console.error(`The playground cannot be served: ${error.message}. Try another port: --port <n>`)
    process.exitCode = 2
  })
  server.listen(port, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${server.address().port}/ (Ctrl+C ends it)`)
  )
}

const {values} = parseArgs({
  options: {build: {type: 'boolean', default: false}, port: {type: 'string', default: '4173'}}
})
await write()
if (!values.build) serve(Number(values.port))
