import type { Palette } from './palette.js'

/** What a renderer must know of the place where its lines will stand. */
export interface Page {
  /** Columns of the terminal. */
  readonly width: number
  readonly palette: Palette
}
