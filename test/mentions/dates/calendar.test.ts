import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  formatDay,
  fromDayNumber,
  toDayNumber,
  weekdayOf,
} from '../../../src/mentions/dates/calendar.js'

describe('the calendar', () => {
  it('goes to day numbers and back as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = fromDayNumber(number)
        const platform = new Date(number * 86_400_000)
        expect(toDayNumber(day)).toBe(number)
        expect([day.year, day.month, day.day]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ])
        expect(weekdayOf(day)).toBe(platform.getUTCDay() === 0 ? 7 : platform.getUTCDay())
      }),
    )
  })

  it('stays within a shorter month', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 })
    expect(addMonths({ year: 2022, month: 1, day: 31 }, -2)).toEqual({ year: 2021, month: 11, day: 30 })
  })

  it('writes no day outside the years 1 to 9999', () => {
    expect(formatDay({ year: 622, month: 7, day: 16 })).toBe('0622-07-16')
    expect(formatDay({ year: 10_000, month: 1, day: 1 })).toBeNull()
  })
})
