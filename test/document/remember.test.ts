import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { remember } from '../../src/document/remember.js'

const BOUNDS = { most: 3, longest: 20 }

/** The same function, with a count of its calls. */
function counted(bounds = BOUNDS) {
  const asked: string[] = []
  const shout = remember((text) => {
    asked.push(text)
    return text.toUpperCase()
  }, bounds)
  return { asked, shout }
}

/** Megabytes in use after all that can go has gone. */
function megabytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 2 ** 20
}

describe('remember', () => {
  it('computes an answer once', () => {
    const { asked, shout } = counted()
    expect([shout('ferry'), shout('ferry'), shout('pier')]).toEqual(['FERRY', 'FERRY', 'PIER'])
    expect(asked).toEqual(['ferry', 'pier'])
  })

  it('starts anew beyond its bound', () => {
    const { asked, shout } = counted()
    for (const word of ['a', 'b', 'c', 'd', 'd', 'a']) expect(shout(word)).toBe(word.toUpperCase())
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'a'])
  })

  it('answers for long strings, and forgets them', () => {
    const { asked, shout } = counted()
    const long = 'x'.repeat(21)
    expect([shout(long), shout(long)]).toEqual([long.toUpperCase(), long.toUpperCase()])
    expect(asked).toHaveLength(2)
  })

  it('keeps no text alive from which a word was cut', () => {
    const identity = remember((word) => ({ word }), { most: 100, longest: 20 })
    const before = megabytes()
    for (let i = 0; i < 50; i++) {
      const text = Buffer.alloc(2 ** 20, `unheardwords${i}`).toString('latin1')
      expect(identity(text.slice(0, 14)).word).toHaveLength(14)
    }
    expect(megabytes() - before).toBeLessThan(20)
  })
})
