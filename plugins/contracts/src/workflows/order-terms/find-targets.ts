import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  EVERYTHING,
  type Target,
  targetKey,
  type TargetType,
} from "../../domain/target"

/** Where Query finds what a rule names, and under which field its name. */
const PLACES: Record<
  Exclude<TargetType, "all">,
  { entity: string; name: string }
> = {
  variant: { entity: "product_variant", name: "sku" },
  product: { entity: "product", name: "title" },
  discount_group: { entity: "discount_group", name: "name" },
  category: { entity: "product_category", name: "name" },
  collection: { entity: "product_collection", name: "title" },
  tag: { entity: "product_tag", name: "value" },
}

/** Names of what rules are about, by {@link targetKey}; what does not exist is left out. One query for each type. */
export const findTargets = async (
  targets: Target[],
  container: MedusaContainer
): Promise<Map<string, string | null>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = await Promise.all(
    (Object.keys(PLACES) as (keyof typeof PLACES)[]).map(async (type) => {
      const { entity, name } = PLACES[type]
      const ids = targets
        .filter(({ target_type }) => target_type === type)
        .map(({ target_id }) => target_id)
      const { data } = ids.length
        ? await query.graph({
            entity,
            fields: ["id", name],
            filters: { id: [...new Set(ids)] },
          })
        : { data: [] }
      return (data as unknown as Record<string, string | null>[]).map(
        (row): [string, string | null] => [
          targetKey({ target_type: type, target_id: row.id as string }),
          row[name],
        ]
      )
    })
  )
  const all = targetKey({ target_type: "all", target_id: EVERYTHING })
  return new Map([...found.flat(), [all, null]])
}
