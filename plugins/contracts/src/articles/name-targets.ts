import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Target, targetKey, type TargetType } from "../domain/target"

/** What something is called, and by which code, where it has one; an article without number has no name. */
export type TargetName = { name: string | null; code: string | null }

type NamedType = Exclude<TargetType, "all">

/** Where Query finds what a rule is about, and under which fields its name and code. */
const ENTITIES: Record<
  NamedType,
  { entity: string; name: string; code?: string }
> = {
  variant: { entity: "product_variant", name: "sku" },
  product: { entity: "product", name: "title" },
  discount_group: { entity: "discount_group", name: "name", code: "code" },
  category: { entity: "product_category", name: "name" },
  collection: { entity: "product_collection", name: "title" },
  tag: { entity: "product_tag", name: "value" },
}

/**
 * What these targets are called, by {@link targetKey}: one query for each type.
 * What does not exist is left out, and so is everything (`all`), which has no name.
 */
export const nameTargets = async (
  container: MedusaContainer,
  targets: Target[]
): Promise<Map<string, TargetName>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = await Promise.all(
    (Object.keys(ENTITIES) as NamedType[]).map(async (target_type) => {
      const { entity, name, code } = ENTITIES[target_type]
      const ids = targets
        .filter((target) => target.target_type === target_type)
        .map(({ target_id }) => target_id)
      const { data } = ids.length
        ? await query.graph({
            entity,
            fields: ["id", name, ...(code ? [code] : [])],
            filters: { id: [...new Set(ids)] },
          })
        : { data: [] }
      return (data as Record<string, string | null>[]).map(
        (row): [string, TargetName] => [
          targetKey({ target_type, target_id: String(row.id) }),
          { name: row[name], code: code ? row[code] : null },
        ]
      )
    })
  )
  return new Map(found.flat())
}
