import { readDocument } from '../../../src/document/stage.js'
import { findNames } from '../../../src/mentions/names/stage.js'

/** The names of a text, each as "words:type". */
export function readNames(text: string): string[] {
  return findNames(readDocument(text)).map((name) => `${name.text}:${name.type}`)
}
