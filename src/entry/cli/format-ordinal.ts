const ENDINGS = ['th', 'st', 'nd', 'rd']

/** 1 as "1st", 12 as "12th", 23 as "23rd". */
export function formatOrdinal(value: number): string {
  const tens = value % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (ENDINGS[value % 10] ?? 'th')
  return `${value}${ending}`
}
