import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withUnit } from "../../../domain/unit-on-line"
import { findLine, type LineOfCart } from "../find-line"
import { planUnits } from "../plan-units"

/** How much of a line's article is wanted. */
export type LineInUnitInput = LineOfCart & { unit: string; count: number }

/**
 * A line's new quantity in base units, and the unit to remember. Changes
 * nothing.
 *
 * @throws MedusaError NOT_FOUND when the cart has no such line, INVALID_DATA
 * when its article is not sold by the unit, NOT_ALLOWED when not any more.
 */
export const planLineInUnitStep = createStep(
  "plan-line-in-unit",
  async ({ unit, count, ...place }: LineInUnitInput, { container }) => {
    const { variant_id, metadata } = await findLine(place, container)
    const [planned] = await planUnits([{ variant_id, unit, count }], container)
    return new StepResponse({
      quantity: planned.quantity,
      metadata: withUnit(metadata, planned.unit),
    })
  }
)
