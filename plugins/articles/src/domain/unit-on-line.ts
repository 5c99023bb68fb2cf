import type { SalesUnit } from "./sales-units"

/**
 * Where a line remembers its unit: core copies a line's metadata to the order,
 * and adds to a line only what has the same metadata. The prefix is what kit
 * refuses in clients' metadata.
 */
const CODE = "b2b_unit"
const FACTOR = "b2b_unit_factor"

type Metadata = Record<string, unknown> | null | undefined

/** A line's metadata with a unit; null takes it off. */
export const withUnit = (
  metadata: Metadata,
  unit: SalesUnit | null
): Record<string, unknown> => {
  const { [CODE]: _code, [FACTOR]: _factor, ...rest } = metadata ?? {}
  return unit ? { ...rest, [CODE]: unit.code, [FACTOR]: unit.factor } : rest
}

/** The unit that a line remembers: as it was when it was chosen. */
export const unitOnLine = (metadata: Metadata): SalesUnit | null => {
  const { [CODE]: code, [FACTOR]: factor } = metadata ?? {}
  return typeof code === "string" && Number.isInteger(factor)
    ? { code, factor: factor as number }
    : null
}
