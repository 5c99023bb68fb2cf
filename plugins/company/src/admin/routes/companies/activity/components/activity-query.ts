import type { ListQuery } from "@medusa-b2b/admin-kit"

type Period = { $gte?: string; $lte?: string }

/** The filters as the API takes them: its period has two ends. */
export const activityQuery = ({
  created_at,
  order: _order,
  limit: _limit,
  offset: _offset,
  ...filters
}: ListQuery): Record<string, unknown> => {
  const { $gte, $lte } = (created_at ?? {}) as Period
  return { ...filters, from: $gte, to: $lte }
}
