/** What the catalogue page shows, as kept in its address. */
export type CatalogueView = { q: string; category_id: string; page: number }

/** Reads the view from an address; nonsense becomes the first page. */
export const readView = (params: URLSearchParams): CatalogueView => {
  const page = Number(params.get("page") ?? 1)
  return {
    q: params.get("q") ?? "",
    category_id: params.get("category") ?? "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** Writes the view into an address, without what goes without saying. */
export const writeView = ({
  q,
  category_id,
  page,
}: CatalogueView): URLSearchParams => {
  const params = new URLSearchParams()
  if (q) {
    params.set("q", q)
  }
  if (category_id) {
    params.set("category", category_id)
  }
  if (page > 1) {
    params.set("page", String(page))
  }
  return params
}
