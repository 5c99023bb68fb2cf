import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  RANGE_RULE_KINDS,
  type RangeRule,
  type RangeRuleKind,
} from "../../domain/range/range-rule"

/** Where Query finds what a rule names, and under which field its name. */
const TARGETS: Record<RangeRuleKind, { entity: string; name: string }> = {
  product: { entity: "product", name: "title" },
  category: { entity: "product_category", name: "name" },
  collection: { entity: "product_collection", name: "title" },
  tag: { entity: "product_tag", name: "value" },
}

type Named = Pick<RangeRule, "kind" | "target_id">

/** The same text for the same target. */
export const targetKey = ({ kind, target_id }: Named): string =>
  `${kind}:${target_id}`

/** Names of what rules name, by {@link targetKey}; what does not exist is left out. One query for each kind. */
export const findTargets = async (
  rules: Named[],
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = await Promise.all(
    RANGE_RULE_KINDS.map(async (kind) => {
      const ids = rules
        .filter((rule) => rule.kind === kind)
        .map(({ target_id }) => target_id)
      const { entity, name } = TARGETS[kind]
      const { data } = ids.length
        ? await query.graph({
            entity,
            fields: ["id", name],
            filters: { id: [...new Set(ids)] },
          })
        : { data: [] }
      return (data as Record<string, string>[]).map((row): [string, string] => [
        targetKey({ kind, target_id: row.id }),
        row[name],
      ])
    })
  )
  return new Map(found.flat())
}
