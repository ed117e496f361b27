/** Verbs whose forms show no infinitive, or another one than is meant, and which often govern marked words. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['is', 'are', 'was', 'were', 'am', 'been', "'s", "'re", "'m"].map((form) => [form, 'be'] as const),
  ...['has', 'had', "'ve"].map((form) => [form, 'have'] as const),
  ...['does', 'did', 'done'].map((form) => [form, 'do'] as const),
  ['made', 'make'],
  ['gave', 'give'],
  ['got', 'get'],
  ['took', 'take'],
  ['taken', 'take'],
  ['came', 'come'],
  ['held', 'hold'],
  ['led', 'lead'],
  ['left', 'leave'],
  ['kept', 'keep'],
  ['found', 'find'],
  ['felt', 'feel'],
  ['knew', 'know'],
  ['wore', 'wear'],
  ['ran', 'run'],
  ['sent', 'send'],
  ['used', 'use'],
  ['agreed', 'agree'],
  ['disagreed', 'disagree'],
  ['guaranteed', 'guarantee'],
  ['decreed', 'decree'],
])

/**
 * The infinitive of a verb that the lexicon does not hold, from its spelling: "drawled" → "draw" would be wrong,
 * "drawled" → "drawl" right. A parser would know more, but costs more than the whole article for one word.
 *
 * @example
 * guessInfinitive('swooned') // 'swoon'
 * guessInfinitive('panning') // 'pan'
 */
export function guessInfinitive(form: string): string {
  const irregular = IRREGULAR.get(form)
  if (irregular !== undefined) return irregular
  if (form.length < 5) return form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form
  if (form.endsWith('ied') || form.endsWith('ies')) return `${form.slice(0, -3)}y`
  if (form.endsWith('ing')) return restoreEnd(form.slice(0, -3))
  if (form.endsWith('eed')) return form
  if (form.endsWith('ed')) return restoreEnd(form.slice(0, -2))
  if (/(?:[sxz]|[cs]h)es$/.test(form)) return form.slice(0, -2)
  return form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form
}

/** "pann" → "pan", "mus" → "muse", "reason" stays. */
function restoreEnd(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  // one vowel and one consonant: the consonant would be doubled, were there no "e" ("joked", "fumed")
  if (/^[^aeiou]*[aeiouy][bcdfgk-nprstvz]$/.test(stem)) return `${stem}e`
  return /(?:[^aeiou]|[aeiou]{2})[cvz]$|[aeiou][cvz]$|[^aeiou][ai][tsnz]$|[nlr][cgs]$|u$|[bcdfgkpt]l$/.test(
    stem,
  )
    ? `${stem}e`
    : stem
}
