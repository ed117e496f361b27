import type { Amount, Interval } from 'nutgraf'
import { formatOrdinal } from './format-ordinal.js'
import { pluralizeUnit } from './pluralize-unit.js'

const BOUND_SIGN = { exact: '', approximate: '≈ ', 'at-least': '≥ ', 'at-most': '≤ ' } as const

/** Groups of three: 1500000.5 as "1,500,000.5". Beyond 1e21 as JavaScript writes it. */
export function formatNumber(value: number): string {
  const [whole = '', ...rest] = String(value).split('.')
  if (!/^-?\d+$/.test(whole)) return String(value)
  const sign = whole.startsWith('-') ? '-' : ''
  const digits = whole.slice(sign.length)
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return [sign + groups.join(','), ...rest].join('.')
}

/** Cents are two: 12.4 as "12.40". */
function formatMoney(value: number): string {
  return formatNumber(value).replace(/\.\d$/, '$&0')
}

function formatRange(value: number | Interval, format: (value: number) => string): string {
  return typeof value === 'number' ? format(value) : `${format(value.from)} to ${format(value.to)}`
}

function formatOf({ type }: Amount): (value: number) => string {
  if (type === 'money') return formatMoney
  return type === 'ordinal' ? formatOrdinal : (value) => formatNumber(shorten(value))
}

/** A third as 0.3333; what is smaller than a thousandth is left as it is. */
function shorten(value: number): number {
  return Number.isInteger(value) || Math.abs(value) < 1e-3 ? value : Number(value.toFixed(4))
}

/** The value as it was understood: "2,400,000,000 EUR", "≤ 14 hours", "60 %", "2nd", "≈ 6 EUR per truck". */
export function formatValue(amount: Amount): string {
  const value = BOUND_SIGN[amount.bound] + formatRange(amount.value, formatOf(amount))
  const rate = amount.per === null ? '' : ` per ${amount.per.unit}`
  return `${value}${unitOf(amount)}${rate}`
}

function unitOf(amount: Amount): string {
  switch (amount.type) {
    case 'money':
      return amount.currency === null ? '' : ` ${amount.currency}`
    case 'percent':
      return amount.unit === 'percent' ? ' %' : ` ${pluralizeUnit(amount.unit)}`
    case 'quantity':
      return ` ${amount.value === 1 ? amount.unit : pluralizeUnit(amount.unit)}`
    default:
      return ''
  }
}
