import {scaffoldRule} from './scaffold-rule.ts'

// `npm run new:rule <id>`: npm runs it in the package's folder.
const [id] = process.argv.slice(2)
try {
  if (id === undefined) throw new Error('usage: npm run new:rule <id>')
  const file = scaffoldRule(process.cwd(), id)
  console.log(`Wrote ${file} and registered it last in rules/index.ts.

Next: write the rule and its examples, move its entry to its place in the catalogue, then run
  npx vitest run --project unit src/dev src/lint -u`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
