/** Cells of a row of a table; `"Lind, Ada"` is one cell, `""` inside it a quotation mark (RFC 4180). */
export function splitRow(row: string, separator: string): readonly string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < row.length; i++) {
    const char = row.charAt(i)
    if (char === '"' && quoted && row.charAt(i + 1) === '"') {
      cell += char
      i += 1
    } else if (char === '"') quoted = !quoted
    else if (char === separator && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += char
  }
  return [...cells, cell]
}
