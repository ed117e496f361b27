const IRREGULAR = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['hertz', 'hertz'],
])

/** "mile per hour" as "miles per hour", "degree celsius" as "degrees celsius", "kiloton of TNT" as "kilotons of TNT". */
export function pluralizeUnit(unit: string): string {
  const [first = '', ...rest] = unit.split(/ (?=per |of |celsius|fahrenheit)/)
  const last = first.slice(first.lastIndexOf(' ') + 1)
  const plural = IRREGULAR.get(last) ?? `${last}s`
  return [first.slice(0, first.length - last.length) + plural, ...rest].join(' ')
}
