import { readFileSync } from 'node:fs'
import { createKnowledgeBase } from '../dist/index.js'

const TYPE = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  EVENT: 'event',
  WORK: 'work',
  PRODUCT: 'product',
  GROUP: 'group',
}

/** A knowledge base of the scorers' lines: {"id","label","aliases","type"?,"description"?,"prior","facts"?}. */
export function readKnowledgeBase(path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  return createKnowledgeBase(
    lines.filter((line) => line !== '').map((line) => readRecord(JSON.parse(line))),
    { name: path },
  )
}

function readRecord({ id, label, aliases = [], type, description, prior, facts = {} }) {
  const demonyms = (facts.demonyms ?? []).map((text) => ({ text, kind: 'demonym' }))
  const offices = (facts.positions ?? []).map((position) => ({
    title: String(position.office ?? position.title ?? position.label ?? position).toLowerCase(),
    from: null,
    to: null,
  }))
  return {
    id,
    label,
    aliases: [...aliases, ...demonyms],
    type: TYPE[type] ?? 'other',
    description: description ?? null,
    country: facts.country === 1 ? id : null,
    gender: { male: 'male', female: 'female' }[facts.gender] ?? null,
    offices,
    prior,
  }
}
