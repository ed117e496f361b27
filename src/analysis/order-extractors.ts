import { checkExtractor } from './check-extractor.js'
import type { AnyExtractor } from './extractor-types.js'
import type { Mistake } from './nutgraf-error.js'

export interface ExtractorOrder {
  /** Each extractor once, dependencies first, else as listed. */
  readonly ordered: readonly AnyExtractor[]
  readonly mistakes: readonly Mistake[]
}

/** Puts the listed extractors and all they need in order, depth first; gathers every mistake on the way. */
export function orderExtractors(listed: readonly AnyExtractor[]): ExtractorOrder {
  const ordered = new Set<AnyExtractor>()
  const open = new Set<AnyExtractor>()
  const mistakes: Mistake[] = []

  const visit = (extractor: AnyExtractor): void => {
    if (ordered.has(extractor)) return
    if (open.has(extractor)) {
      mistakes.push(describeCycle([...open], extractor))
      return
    }
    const wrong = checkExtractor(extractor, listed.includes(extractor))
    mistakes.push(...wrong.mistakes)
    if (!wrong.usable) return
    open.add(extractor)
    for (const need of extractor.needs) if (typeof need !== 'string') visit(need)
    open.delete(extractor)
    ordered.add(extractor)
  }

  for (const extractor of listed) visit(extractor)
  const listedTwice = listed.filter(
    (extractor, i) => ordered.has(extractor) && listed.indexOf(extractor) !== i,
  )
  mistakes.push(...findDuplicates([...ordered, ...listedTwice]))
  return { ordered: [...ordered], mistakes }
}

function describeCycle(open: readonly AnyExtractor[], again: AnyExtractor): Mistake {
  const keys = [...open.slice(open.indexOf(again)), again].map(({ key }) => key)
  return {
    code: 'dependency-cycle',
    got: `extractors that need each other (${keys.join(' → ')})`,
    expected: 'needs without a circle',
    remedy: 'move what both need into an extractor of its own',
  }
}

function findDuplicates(extractors: readonly AnyExtractor[]): Mistake[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { key } of extractors) (seen.has(key) ? twice : seen).add(key)
  return [...twice].map((key) => ({
    code: 'duplicate-key',
    got: `two extractors with the key ${JSON.stringify(key)}`,
    expected: 'a key for each',
    remedy: 'list an extractor once, and give two made by one factory different keys',
  }))
}
