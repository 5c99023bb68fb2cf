import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PriceListStatus } from "@medusajs/framework/utils"
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows"
import { CONTRACT_ATTRIBUTE } from "../pricing/context"

/** Marks the list that only makes the attribute known; no contract has this id. */
const NOBODY = "__none__"

/**
 * Makes a draft price list with a rule on our attribute. A cart with customer
 * and address gives the pricing engine more than ten facts; it then looks only
 * at attributes that it has read from the database once, so a server that
 * started before the first contract existed would show the contract's price on
 * the page and the list price in the cart.
 *
 * Safe to run again.
 */
export default async function contractsMakeRuleAttributeKnown({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  const rules = await container
    .resolve(Modules.PRICING)
    .listPriceListRules({}, { select: ["id", "attribute", "value"] })
  const known = rules.some(
    ({ attribute, value }) =>
      attribute === CONTRACT_ATTRIBUTE && JSON.stringify(value).includes(NOBODY)
  )
  if (known) {
    return
  }

  await createPriceListsWorkflow(container).run({
    input: {
      price_lists_data: [
        {
          title: "Contracts (technical, do not delete)",
          description:
            "Holds no prices. Makes the rule attribute of contracts known to every server from its start.",
          status: PriceListStatus.DRAFT,
          rules: { [CONTRACT_ATTRIBUTE]: [NOBODY] },
        },
      ],
    },
  })
}
