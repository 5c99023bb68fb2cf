/** Rows that go to core's services at once. */
export const CHUNK = 1000

/** The list in pieces of `CHUNK`, in order. */
export const chunks = <Item>(items: Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_piece, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK)
  )
