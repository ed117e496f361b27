export interface CurrencyReading {
  /** ISO 4217 code, or null where the words leave it open. */
  readonly currency: string | null
  readonly minor: boolean
  /** Pieces `first` to `end` (exclusive) name it. */
  readonly first: number
  readonly end: number
}

export const foundCurrency = (
  currency: string | null,
  first: number,
  end: number,
  minor = false,
): CurrencyReading => ({
  currency,
  minor,
  first,
  end,
})
