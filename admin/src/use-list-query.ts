import { useQueryParams } from "@medusajs/dashboard/hooks"

/** The part of a list's query that every list has. */
export type ListQuery = {
  limit: number
  offset: number
  q?: string
  order?: string
} & Record<string, unknown>

// A filter that somebody typed into the address bar is not JSON; then the text
// itself is the value.
const parseFilter = (raw: string | undefined): unknown => {
  if (raw === undefined) {
    return undefined
  }
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}

/**
 * The API query for what the address bar says. The dashboard's `DataTable`
 * keeps search, order, page and filters there (filters as JSON).
 */
export const useListQuery = (options: {
  pageSize: number
  filters?: string[]
  prefix?: string
}): ListQuery => {
  const { pageSize, filters = [], prefix } = options
  const { q, order, offset, ...raw } = useQueryParams(
    ["q", "order", "offset", ...filters],
    prefix
  ) as Record<string, string | undefined>

  return {
    ...Object.fromEntries(
      filters.map((name) => [name, parseFilter(raw[name])])
    ),
    limit: pageSize,
    offset: Number(offset) || 0,
    q,
    order,
  }
}
