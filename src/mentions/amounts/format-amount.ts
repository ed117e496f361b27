import type { Amount, Bound, Interval } from './types.js'

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '',
  approximate: '~',
  'at-least': '≥\u00a0',
  'at-most': '≤\u00a0',
}

/** CLDR names of units that `Intl.NumberFormat` can write in the reader's language. */
const INTL_UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['millisecond', 'millisecond'],
  ['metre', 'meter'],
  ['kilometre', 'kilometer'],
  ['centimetre', 'centimeter'],
  ['millimetre', 'millimeter'],
  ['mile', 'mile'],
  ['yard', 'yard'],
  ['foot', 'foot'],
  ['inch', 'inch'],
  ['acre', 'acre'],
  ['hectare', 'hectare'],
  ['litre', 'liter'],
  ['millilitre', 'milliliter'],
  ['gallon', 'gallon'],
  ['fluid ounce', 'fluid-ounce'],
  ['kilogram', 'kilogram'],
  ['gram', 'gram'],
  ['pound', 'pound'],
  ['ounce', 'ounce'],
  ['stone', 'stone'],
  ['degree', 'degree'],
  ['degree celsius', 'celsius'],
  ['degree fahrenheit', 'fahrenheit'],
  ['mile per hour', 'mile-per-hour'],
  ['kilometre per hour', 'kilometer-per-hour'],
  ['metre per second', 'meter-per-second'],
  ['mile per gallon', 'mile-per-gallon'],
  ['bit', 'bit'],
  ['byte', 'byte'],
  ['kilobyte', 'kilobyte'],
  ['megabyte', 'megabyte'],
  ['gigabyte', 'gigabyte'],
  ['terabyte', 'terabyte'],
  ['megabit', 'megabit'],
])

/**
 * Writes an amount for a reader of `locale`, every figure in full: "~$1,500,000,000", "1.500.000.000 €".
 *
 * @param locale BCP 47 tag ("en-US", "de"); always stated, so that the machine's own locale never matters.
 * @returns the bound ("≥", "≤" or "~" where there is one), the figure or range, its currency or unit and its rate.
 * Units that CLDR does not know, percentage points and basis points keep their English name.
 * @throws {RangeError} for what is no tag.
 * @example formatAmount(amount, 'en-US') // "≥ $15/hour"
 */
export function formatAmount(amount: Amount, locale: string): string {
  const rate = amount.per === null ? '' : `/${amount.per.unit}`
  return `${BOUNDS[amount.bound]}${formatMeasure(amount, locale)}${rate}`
}

function formatMeasure(amount: Amount, locale: string): string {
  switch (amount.type) {
    case 'money':
      if (amount.currency === null) return formatNumber(amount.value, locale, {})
      return formatNumber(amount.value, locale, {
        style: 'currency',
        currency: amount.currency,
        trailingZeroDisplay: 'stripIfInteger',
      })
    case 'percent':
      if (amount.unit !== 'percent') return withName(amount.value, amount.unit, locale)
      return formatNumber(hundredths(amount.value), locale, { style: 'percent', maximumFractionDigits: 3 })
    case 'quantity': {
      const unit = INTL_UNITS.get(amount.unit)
      if (unit === undefined) return withName(amount.value, amount.unit, locale)
      return formatNumber(amount.value, locale, { style: 'unit', unit, unitDisplay: 'long' })
    }
    case 'ordinal':
      return formatOrdinal(amount.value, locale)
    default:
      return formatNumber(amount.value, locale, {})
  }
}

function formatNumber(value: number | Interval, locale: string, options: Intl.NumberFormatOptions): string {
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 6,
    ...(options.style === 'currency' && { maximumFractionDigits: 4 }),
    ...options,
  })
  return typeof value === 'number' ? format.format(value) : format.formatRange(value.from, value.to)
}

function hundredths(value: number | Interval): number | Interval {
  return typeof value === 'number' ? value / 100 : { from: value.from / 100, to: value.to / 100 }
}

function withName(value: number | Interval, name: string, locale: string): string {
  const plural = value === 1 || /(?:hertz|celsius|fahrenheit|horsepower)$/.test(name) ? name : pluralOf(name)
  return `${formatNumber(value, locale, {})} ${plural}`
}

/** "barrels per day", "square feet". */
function pluralOf(name: string): string {
  const [head = '', ...rest] = name.split(' per ')
  const plural = head.endsWith('foot')
    ? `${head.slice(0, -4)}feet`
    : head.endsWith('inch')
      ? `${head}es`
      : `${head}s`
  return [head.endsWith('s') ? head : plural, ...rest].join(' per ')
}

/** English has suffixes; elsewhere a full stop after the figure is the widest custom. */
function formatOrdinal(value: number | Interval, locale: string): string {
  const number = formatNumber(value, locale, {})
  if (typeof value !== 'number' || !/^en\b/i.test(locale)) return `${number}.`
  return number + SUFFIXES[new Intl.PluralRules(locale, { type: 'ordinal' }).select(value)]
}

const SUFFIXES: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
}
