import type { Candidate, Office } from '../types.js'
import { decodeText } from './decode-text.js'
import { ENTITY_TYPES, GENDERS } from './file-format.js'

/** Type, prior and gender, a byte each. */
const HEAD_BYTES = 3

/** Reads one record of the entity table, without its length. */
export function readRecord(bytes: Uint8Array): Candidate {
  const [id = '', label = '', description = '', country = '', offices = ''] = readTexts(bytes, HEAD_BYTES)
  return {
    entry: {
      id,
      label,
      type: ENTITY_TYPES[bytes[0] ?? 0] ?? 'other',
      description: description === '' ? null : description,
      country: country === '' ? null : country,
      gender: GENDERS[bytes[2] ?? 0] ?? null,
      offices: offices === '' ? [] : offices.split('\n').map(readOffice),
    },
    prior: (bytes[1] ?? 0) / 255,
  }
}

function readTexts(bytes: Uint8Array, from: number): readonly string[] {
  const texts: string[] = []
  let at = from
  while (at < bytes.length) {
    let length = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      length |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    texts.push(decodeText(bytes, at, Math.min(at + length, bytes.length)))
    at += length
  }
  return texts
}

function readOffice(line: string): Office {
  const [title = '', from = '', to = ''] = line.split('\t')
  return { title, from: readYear(from), to: readYear(to) }
}

const readYear = (year: string): number | null => (year === '' ? null : Number(year))
