#!/usr/bin/env node
'use strict'
try {
  require('../dist/cli/main.cjs')
} catch (error) {
  const unbuilt = error.code === 'MODULE_NOT_FOUND' && error.requireStack?.[0] === __filename
  const folder = require('node:path').dirname(__dirname)
  const reason = unbuilt
    ? `cl-lint is not built: run "npm run build" in ${folder}`
    : `cl-lint: ${error.stack}`
  process.stderr.write(`${reason}\n`)
  process.exitCode = 2
}
