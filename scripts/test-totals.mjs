// Prints the totals of a vitest JSON report as one plain line.
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
console.log(`tests: ${report.numPassedTests} passed, ${report.numFailedTests} failed`)
