import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.js'

/** The roles of the first person, as "status title / of". */
function rolesOf(marked: string): readonly string[] {
  const { entities, text } = readArticle(marked)
  const person = entities.find(({ type }) => type === 'person')
  return (person?.roles ?? []).map(({ title, of, status }) => {
    expect(text.slice(title.start, title.end)).toBe(title.text)
    if (of !== null) expect(text.slice(of.start, of.end)).toBe(of.text)
    return `${status} ${title.text}${of === null ? '' : ` / ${of.text}`}`
  })
}

describe('titles and roles', () => {
  it.each([
    ['President [P:Ana Ruiz] spoke.', 'current President'],
    ['[L:U.S.] Attorney [P:Ana Ruiz] spoke.', 'current U.S. Attorney'],
    ['Former [L:Ohio] [O:Democratic] Gov. [P:Ana Ruiz] spoke.', 'former Gov. / Ohio'],
    ['[O:Republican] Gov. [P:Ana Ruiz] spoke.', 'current Gov. / Republican'],
    ['[P:Ana Ruiz], mother of [L:Peruvian] pilot [P:Leo Paz], wept.', 'current mother / Leo Paz'],
    ['[P:Ana Ruiz], a [L:Peruvian] citizen of [L:Chilean] descent, wept.', 'current citizen / Peruvian'],
    ['[P:Ana Ruiz], chief [L:U.S.] economist at [O:Acme], spoke.', 'current chief U.S. economist / Acme'],
    ['They held [P:Ana Ruiz], the mayor accused of fraud.', 'current mayor'],
    ['[P:Ana Ruiz], a 26-year-old content creator, wept.', 'current content creator'],
    ['Superintendent of Police [P:Ana Ruiz] spoke.', 'current Superintendent / Police'],
    ['The chamber of petulance. Opposition Leader [P:Ana Ruiz] spoke.', 'current Opposition Leader'],
    ['His opposite number, [P:Ana Ruiz], spoke.', 'current opposite number'],
    ['[P:Ana Ruiz], the owner of a bakery in [L:Lima], wept.', 'current owner'],
    ['[P:Ana Ruiz], a former director of pilot training, wept.', 'former director'],
    ['[L:Peruvian] President [P:Ana Ruiz] spoke.', 'current President / Peruvian'],
    ['Former [L:U.S.] Secretary of State [P:Ana Ruiz] spoke.', 'former Secretary of State / U.S.'],
    ['They met House Speaker [P:Ana Ruiz] on Monday.', 'current House Speaker'],
    ['Acting Attorney General [P:Ana Ruiz] spoke.', 'acting Attorney General'],
    ['Former first lady [P:Ana Ruiz] spoke.', 'former first lady'],
    ['[O:Acme] chief executive [P:Ana Ruiz] spoke.', 'current chief executive / Acme'],
    ['[P:Ana Ruiz], a spokeswoman for [O:Acme], spoke.', 'current spokeswoman / Acme'],
    ['[P:Ana Ruiz], 44, the mayor of [L:Lima], spoke.', 'current mayor / Lima'],
    ['[P:Ana Ruiz], a former deputy minister, spoke.', 'former deputy minister'],
    ['[P:Ana Ruiz], [O:Acme]’s chief executive, spoke.', 'current chief executive / Acme'],
    ['[P:Ana Ruiz], who was governor of [L:Puno], spoke.', 'current governor / Puno'],
    ['The bank’s chief executive, [P:Ana Ruiz], spoke.', 'current chief executive / The bank'],
    ['[P:Ana Ruiz], a professor of marine biology at [O:Acme], spoke.', 'current professor / Acme'],
    ['[P:Ana Ruiz], vice president of sales at [O:Acme], spoke.', 'current vice president / Acme'],
    [
      '[P:Ana Ruiz], the company’s chief operating officer, spoke.',
      'current chief operating officer / the company',
    ],
    [
      '[P:Ana Ruiz], president and chief operating officer of [O:Acme], spoke.',
      'current president and chief operating officer / Acme',
    ],
    ['[P:Ana Ruiz], a lawyer and former judge, spoke.', 'current lawyer'],
    ['[P:Ana Ruiz], a teacher and the mother of two, spoke.', 'current teacher'],
    ['[O:Acme] co-founder [P:Ana Ruiz] spoke.', 'current co-founder / Acme'],
    ['[P:Ana Ruiz] KC spoke.', 'current KC'],
    ['[O:Unity] MP [P:Ana Ruiz] spoke.', 'current MP / Unity'],
    ['[P:Ana Ruiz] MP, the mayor of [L:Lima], spoke.', 'current mayor / Lima'],
    ['Ex-president [P:Ana Ruiz] spoke.', 'former president'],
    ['[O:Labour] leader [P:Ana Ruiz] spoke.', 'current leader / Labour'],
    ['[P:Ana Ruiz], the work and pensions secretary, spoke.', 'current work and pensions secretary'],
    ['“I saw it,” said study author [P:Ana Ruiz].', 'current study author'],
    ['They met the teachers and chef [P:Ana Ruiz] there.', 'current chef'],
    ['Opposition leader [P:Ana Ruiz] spoke.', 'current Opposition leader'],
    ['The council’s leader, Cllr [P:Ana Ruiz], spoke.', 'current leader / The council'],
    ['He met the president of [L:Peru], [P:Ana Ruiz].', 'current president / Peru'],
    ['[P:Ana Ruiz], the [L:Ohio] Republican who chairs the panel, spoke.', 'current Republican / Ohio'],
    ['The Conservative leader, [P:Ana Ruiz], spoke.', 'current Conservative leader'],
    ['[P:Ana Ruiz], an astrophysicist at [O:Acme], spoke.', 'current astrophysicist / Acme'],
    ['[P:Ana Ruiz], a marine virologist, spoke.', 'current marine virologist'],
  ])('reads the role in %s', (marked, role) => {
    expect(rolesOf(marked)).toEqual([role])
  })

  it.each([
    ['[P:Ana Ruiz], Senator [P:Li Wei] and others spoke.'],
    ['After a call to her mother, [P:Ana Ruiz] left.'],
    ['[P:Ana Ruiz], however, spoke.'],
    ['[P:Ana Ruiz], whose mother was a judge, spoke.'],
    ['Near [P:Ana Ruiz], 48 workers and a nurse stood.'],
    ['[P:Ana Ruiz] MBE spoke.'],
    ['[P:Ana Ruiz], a woman of few words, spoke.'],
    ['The president left. [P:Ana Ruiz] spoke.'],
    ['A leader of the [P:Ana Ruiz] march left.'],
    ['To [P:Ana Ruiz], her aides and the mayor, it was clear.'],
  ])('reads no role of the first person in %s', (marked) => {
    expect(rolesOf(marked)).toEqual([])
  })

  it('lists a role once, with the holder where one mention states it', () => {
    expect(rolesOf('President [P:Ana Ruiz] spoke. [L:Peruvian] President [P:Ana Ruiz] left.')).toEqual([
      'current President / Peruvian',
    ])
  })

  it('takes a definite role beside the name for one mention of the person', () => {
    const { entities } = readArticle('[P:Ana Ruiz], the mayor of [L:Lima], met [P:Jo Hale], a mayor too.')
    expect(entities[0]?.mentions.map(({ text }) => text)).toEqual(['Ana Ruiz', 'the mayor'])
  })

  it('makes a person of a titled name whose type is unknown', () => {
    expect(readArticle('Senator [X:Quill] voted.').entities[0]?.type).toBe('person')
  })

  it.each([
    ['Mr. [P:Sasha Quill] spoke.', 'male'],
    ['Spokeswoman [P:Sasha Quill] spoke.', 'female'],
    ['[P:Maria Quill] spoke.', 'female'],
    ['[P:Quill] spoke.', null],
    ['[O:Acme] grew.', 'neutral'],
    ['[P:Kim Dae-won] spoke.', null],
    ['[P:Kim Carver] spoke.', 'female'],
    // a given name alone says less, and a title more
    ['[P:Rachel] sang.', 'female'],
    ['Mr. [P:Rachel] sang.', 'male'],
    ['[P:Robin] sang.', null],
  ])('infers the gender in %s', (marked, gender) => {
    expect(readArticle(marked).entities[0]?.gender).toBe(gender)
  })
})
