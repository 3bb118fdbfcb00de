import fs from 'node:fs'
import path from 'node:path'
import {configSchemaUrl} from '../../lint/config-schema.ts'
import {defaultPreset} from '../../lint/presets.ts'
import {mayHoldConfig, searchPlaces} from '../../node/config-places.ts'
import {codeOf, firstLine, UsageError} from '../../node/usage-error.ts'
import {print} from '../terminal.ts'

const name = '.coverletterrc.json'

/** Writes a config to start from into the working folder; never overwrites, nor hides a config that is there. */
export function init(): number {
  const folder = process.cwd()
  if (mayHoldConfig(folder)) {
    const existing = searchPlaces.find(
      (place) => place !== 'package.json' && fs.existsSync(path.join(folder, place))
    )
    throw new UsageError(`there is a config already: ${existing ?? 'package.json'}; nothing was written`)
  }
  const config = {$schema: configSchemaUrl, extends: [defaultPreset], rules: {}}
  try {
    fs.writeFileSync(path.join(folder, name), `${JSON.stringify(config, null, 2)}\n`, {flag: 'wx'})
  } catch (error) {
    const reason = codeOf(error) === 'EEXIST' ? 'it is there already' : firstLine(error)
    throw new UsageError(`${name} was not written: ${reason}`)
  }
  print(
    `Wrote ${name}: the rules of ${defaultPreset}. Set single rules under "rules"; cl-lint rules lists them.\n`
  )
  return 0
}
