import { type LineReading, takeFor } from './line-reading.js'

const FIELD = /^(?:from|to|cc|bcc|sent|date|subject|reply-to):\s/i
const DEEPEST = 8

/** Marks the lines above a mail: "From: …", "Subject: …", two or more in a row. */
export function markMailHeader(text: string, readings: readonly LineReading[]): void {
  const isField = (reading: LineReading | undefined): boolean =>
    reading !== undefined && FIELD.test(text.slice(reading.start, Math.min(reading.end, reading.start + 12)))
  const first = readings.slice(0, DEEPEST).findIndex(isField)
  if (first < 0 || !isField(readings[first + 1])) return
  for (let i = first; isField(readings[i]); i++) {
    const reading = readings[i]
    if (reading === undefined) return
    takeFor(reading, 'boilerplate', 0.8)
  }
}
