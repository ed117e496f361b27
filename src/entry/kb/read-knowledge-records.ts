import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { KnowledgeRecord } from 'nutgraf'

/**
 * Reads entries from a file of one JSON object a line, in the shape of `KnowledgeRecord`. What is no entry is
 * refused by `createKnowledgeBase` or `encodeKnowledgeBase`, which say which one it is.
 *
 * @throws {SyntaxError} naming the line that is no JSON.
 */
export async function readKnowledgeRecords(path: string): Promise<readonly KnowledgeRecord[]> {
  const records: KnowledgeRecord[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    number++
    if (line.trim() !== '') records.push(parseLine(line, `${path}:${number}`))
  }
  return records
}

function parseLine(line: string, place: string): KnowledgeRecord {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new SyntaxError(`${place}: ${error instanceof Error ? error.message : 'no JSON'}`)
  }
}
