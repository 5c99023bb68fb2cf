import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import { provideLineNotes } from "@medusa-b2b/kit/line-notes"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PLAIN_CARD } from "../../domain/card"
import { lineNote } from "../../domain/line-note"
import { unitOnLine } from "../../domain/unit-on-line"
import { articlesIn } from "../articles-in"
import { ownNumbers } from "../part-number/own-numbers"

/** The company of an order and those above it, nearest first; none without the company plugin. */
const lineageOfOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<string[]> => {
  const owner = await buyerDirectory()?.ownerOfOrder(order_id, container)
  if (!owner) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company",
      fields: ["id", "path"],
      filters: { id: owner.company_id },
    })
  const { path } = (data[0] ?? { path: "" }) as unknown as { path: string }
  return path.split("/").filter(Boolean).reverse()
}

provideLineNotes("articles", async (order_id, lines, container) => {
  const ids = lines.flatMap(({ variant_id }) => variant_id ?? [])
  const [cards, own] = await Promise.all([
    articlesIn(container).cardsOf([...new Set(ids)]),
    ownNumbers(ids, await lineageOfOrder(order_id, container), container),
  ])
  return new Map(
    lines.flatMap(({ id, variant_id, quantity, unit_price, metadata }) => {
      const { base_unit, price_unit } =
        cards.get(variant_id ?? "") ?? PLAIN_CARD
      const note = lineNote({
        ...{ quantity, unit_price, base_unit, price_unit },
        chosen: unitOnLine(metadata),
        own: own.get(variant_id ?? "") ?? null,
      })
      return note ? [[id, note] as const] : []
    })
  )
})
