import type { Belongings } from "@medusa-b2b/testing/isolation"

/** A route of ours, with one request that it takes. */
export type BoundedRoute = {
  /** As mounted: `POST /admin/companies/:id`. */
  route: string
  params?: (ids: Belongings) => Record<string, string>
  /** A body that it takes, with every field that it knows. */
  body?: (ids: Belongings) => Record<string, unknown>
  /** Fields that are texts: up to 4,000 characters. */
  texts?: string[]
  /** Files, and rows that are judged one by one in a report: only their size is bounded. */
  free?: string[]
  /** Whether it gives pages. */
  isList?: boolean
  /** Its filters by text. */
  filters?: string[]
  /** Query without which it answers nothing. */
  query?: (ids: Belongings) => Record<string, string>
}
