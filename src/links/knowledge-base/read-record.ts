import type { Candidate, Office } from '../types.js'
import { readU16 } from './byte-source.js'
import { ENTITY_TYPES, GENDERS } from './file-format.js'

const UTF8 = new TextDecoder()

/** Reads one record of the entity table, without its length. */
export function readRecord(bytes: Uint8Array): Candidate {
  const strings: string[] = []
  for (let at = 3; at < bytes.length; at += 2 + readU16(bytes, at))
    strings.push(readText(bytes, at + 2, at + 2 + readU16(bytes, at)))
  const [id = '', label = '', description = '', country = '', offices = ''] = strings
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

/** Most strings are short and plain: reading those by hand costs less than a call to the decoder. */
function readText(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let i = start; i < end; i++) {
    const code = bytes[i] ?? 0
    if (code > 0x7f) return UTF8.decode(bytes.subarray(start, end))
    text += String.fromCharCode(code)
  }
  return text
}

function readOffice(line: string): Office {
  const [title = '', from = '', to = ''] = line.split('\t')
  return { title, from: readYear(from), to: readYear(to) }
}

const readYear = (year: string): number | null => (year === '' ? null : Number(year))
