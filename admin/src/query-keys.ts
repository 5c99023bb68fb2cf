/** The cache keys of one noun, from the widest to the narrowest. */
export type QueryKeys = {
  all: readonly [string]
  lists: () => readonly [string, "list"]
  list: (query?: object) => readonly [string, "list", object]
  details: () => readonly [string, "detail"]
  detail: (id: string, query?: object) => readonly unknown[]
}

/**
 * The cache keys of one noun. They have the dashboard's shape, so a plugin's
 * page and the dashboard invalidate in the same way.
 */
export const queryKeysFactory = (noun: string): QueryKeys => ({
  all: [noun],
  lists: () => [noun, "list"],
  list: (query = {}) => [noun, "list", { query }],
  details: () => [noun, "detail"],
  detail: (id, query) => [noun, "detail", id, ...(query ? [{ query }] : [])],
})
