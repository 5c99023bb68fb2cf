import type { MedusaContainer } from "@medusajs/framework/types"
import { nameTargets } from "../../articles"
import type { RateFault, RateInput } from "../../domain/rate-changes"
import { EVERYTHING, targetKey } from "../../domain/target"

/** A fault for each row that is about what does not exist. */
export const unknownTargets = async (
  container: MedusaContainer,
  upsert: RateInput[]
): Promise<RateFault[]> => {
  const names = await nameTargets(container, upsert)
  return upsert.flatMap((rate, row) =>
    rate.target_type === "all" ||
    rate.target_id === EVERYTHING ||
    names.has(targetKey(rate))
      ? []
      : [
          {
            list: "upsert" as const,
            row,
            sentence: `target_id: there is no ${rate.target_type} with the id ${rate.target_id}`,
          },
        ]
  )
}
