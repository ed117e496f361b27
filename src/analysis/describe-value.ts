const MAX_QUOTED = 40

/** Names a value of any kind for a message: `42`, `"2021-13"`, `null`, `an array`. Never throws. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quote(value)
    case 'object':
      return value === null ? 'null' : describeObject(value)
    case 'function':
      return 'a function'
    case 'symbol':
      return 'a symbol'
    case 'bigint':
      return `the BigInt ${value}`
    default:
      return String(value)
  }
}

function quote(value: string): string {
  return JSON.stringify(value.length <= MAX_QUOTED ? value : `${value.slice(0, MAX_QUOTED)}…`)
}

function describeObject(value: object): string {
  try {
    if (Array.isArray(value)) return 'an array'
    const name: unknown = Object.getPrototypeOf(value)?.constructor?.name
    if (typeof name !== 'string' || name === '' || name === 'Object') return 'an object'
    return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name} object`
  } catch {
    return 'an object that cannot be read'
  }
}
