#!/usr/bin/env node
'use strict'
try {
  require('../dist/cli/main.cjs')
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND' || error.requireStack?.[0] !== __filename) throw error
  const folder = require('node:path').dirname(__dirname)
  process.stderr.write(`cl-lint is not built: run "npm run build" in ${folder}\n`)
  process.exitCode = 2
}
