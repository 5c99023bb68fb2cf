/** A span of time; null is open. The end itself is outside. */
export type Validity = {
  starts_at: Date | string | null
  ends_at: Date | string | null
}

/** Whether the moment lies in the span. */
export const isValidAt = (
  { starts_at, ends_at }: Validity,
  moment: Date
): boolean =>
  (starts_at === null || new Date(starts_at) <= moment) &&
  (ends_at === null || moment < new Date(ends_at))

/** Whether the span ends after it starts. */
export const isForwards = ({ starts_at, ends_at }: Validity): boolean =>
  starts_at === null ||
  ends_at === null ||
  new Date(starts_at) < new Date(ends_at)
