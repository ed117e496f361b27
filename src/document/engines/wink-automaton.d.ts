/** The finite-state machine of wink-nlp, which the package has no types for. */
declare module 'wink-nlp/src/automaton.js' {
  /** A rule's finding: the token, the rule's last token, and what the rule says of it. */
  type Finding = readonly [token: number, end: number, says: number]

  interface Automaton {
    importJSON(json: string): void
    recognize<Param>(
      tokens: ArrayLike<number>,
      read: (token: number, cache: unknown, param: Param, i: number) => number,
      param: Param,
    ): readonly Finding[]
  }

  export default function automaton(cache: { lookup(word: string): readonly number[] }): Automaton
}
