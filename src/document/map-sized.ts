/**
 * `list.map(make)` for lists as long as a text. V8 gives what `map` and `new Array(n)` return another form beyond some
 * 16,000 elements and throws away the code that was compiled for it; a list that grows is copied time and again.
 */
export function mapSized<Item, Made>(list: readonly Item[], make: (item: Item) => Made): Made[] {
  const made: Made[] = []
  made.length = list.length
  list.forEach((item, i) => {
    made[i] = make(item)
  })
  return made
}
