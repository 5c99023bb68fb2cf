import type { MedusaContainer } from "@medusajs/framework/types"
import { EVERYTHING, type Target, targetKey } from "../domain/target"
import { nameTargets } from "./name-targets"

/** A row that is about what does not exist, in words that name the field. */
export type UnknownTarget = { row: number; sentence: string }

/** The rows that are about what does not exist. */
export const unknownTargets = async (
  container: MedusaContainer,
  rows: Target[]
): Promise<UnknownTarget[]> => {
  const known = await nameTargets(container, rows)
  return rows.flatMap((target, row) =>
    target.target_id === EVERYTHING || known.has(targetKey(target))
      ? []
      : [
          {
            row,
            sentence: `target_id: there is no ${target.target_type} with the id ${target.target_id}`,
          },
        ]
  )
}
