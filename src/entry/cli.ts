#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { ExitCode } from './cli/exit-codes.js'
import { run } from './cli/run.js'

// `nutgraf … | head` closes the pipe early: not worth a word
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(ExitCode.ok)
})
process.on('SIGINT', () => process.exit(ExitCode.interrupted))

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'

process.exitCode = await run(process.argv.slice(2), process, version)
