#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { analyze } from 'nutgraf'

const file = process.argv[2] ?? '-'
const text = readFileSync(file === '-' ? 0 : file, 'utf8')
process.stdout.write(`${JSON.stringify(analyze(text), null, 2)}\n`)
