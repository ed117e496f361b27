/** Colours by meaning. Each function wraps a text; the plain palette returns it as it is. */
export interface Palette {
  readonly title: Paint
  readonly heading: Paint
  readonly name: Paint
  readonly quote: Paint
  readonly value: Paint
  readonly faint: Paint
  readonly alarm: Paint
}
type Paint = (text: string) => string

const plain: Paint = (text) => text
const sgr =
  (...codes: readonly number[]): Paint =>
  (text) =>
    text === '' ? '' : `\u001b[${codes.join(';')}m${text}\u001b[0m`

export const plainPalette: Palette = {
  title: plain,
  heading: plain,
  name: plain,
  quote: plain,
  value: plain,
  faint: plain,
  alarm: plain,
}

export const colorPalette: Palette = {
  title: sgr(1),
  heading: sgr(1, 36),
  name: sgr(1),
  quote: sgr(32),
  value: sgr(33),
  faint: sgr(2),
  alarm: sgr(31),
}

/** Colour on a terminal alone, unless NO_COLOR (no-color.org) or FORCE_COLOR say otherwise. */
export function choosePalette(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Palette {
  if ((env.NO_COLOR ?? '') !== '') return plainPalette
  const forced = env.FORCE_COLOR ?? ''
  if (forced !== '') return forced === '0' || forced === 'false' ? plainPalette : colorPalette
  return isTerminal && env.TERM !== 'dumb' ? colorPalette : plainPalette
}
