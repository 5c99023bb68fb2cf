import type { ActivityFilter } from "./activity-api"
import type { ActivityPeriod } from "./activity-filter-form"

const startOf = (day: string, daysOn = 0): string => {
  const [year, month, date] = day.split("-").map(Number)
  return new Date(year, month - 1, date + daysOn).toISOString()
}

/** The filter for the chosen days in the reader's own time zone; the last day is in it. */
export const activityFilter = ({
  scope,
  from,
  to,
}: ActivityPeriod): ActivityFilter => ({
  ...(scope && { scope }),
  ...(from && { from: startOf(from) }),
  ...(to && { to: startOf(to, 1) }),
})
