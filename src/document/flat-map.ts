/** `list.flatMap(make)`, of which V8 defines every element by a call into its runtime: that takes twenty times as long. */
export function flatMap<Item, Made>(
  list: readonly Item[],
  make: (item: Item, index: number) => readonly Made[],
): Made[] {
  const made: Made[] = []
  list.forEach((item, i) => {
    for (const each of make(item, i)) made.push(each)
  })
  return made
}
