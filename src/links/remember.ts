/** Answers kept; a news article names some sixty entities, each of which is asked for a few times. */
const MAX_REMEMBERED = 4096

/** The same function of a string, its answers remembered: it must depend on the string alone. */
export function remember<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = compute(text)
    if (answers.size >= MAX_REMEMBERED) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
