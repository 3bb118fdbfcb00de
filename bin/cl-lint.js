#!/usr/bin/env node
'use strict'
const path = require('node:path')
require('node:module').enableCompileCache?.()
try {
  require('../dist/cli/main.cjs')
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND' || error.requireStack?.[0] !== __filename) throw error
  process.stderr.write(`cl-lint is not built: run "npm run build" in ${path.dirname(__dirname)}\n`)
  process.exitCode = 2
}
