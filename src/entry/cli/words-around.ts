const EACH_SIDE = 28

/** "… carry 120 people and burn …": a finding among the words of its sentence, for one that tells nothing alone. */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
): string {
  const from = Math.max(sentence.start, start - EACH_SIDE)
  const to = Math.min(sentence.end, end + EACH_SIDE)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  const space = before.indexOf(' ')
  const head = from === sentence.start ? before : `…${space < 0 ? ' ' : before.slice(space)}`
  const tail = to < sentence.end ? `${after.slice(0, after.lastIndexOf(' ') + 1)}…` : after
  return head + text.slice(start, end) + tail
}
