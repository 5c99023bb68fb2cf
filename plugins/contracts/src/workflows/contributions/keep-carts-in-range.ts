import { contribute } from "@medusa-b2b/kit/hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { variantsOutside } from "../../range/variants-outside"
import { lineageOf } from "./price-by-contract"

type Line = { id?: string; variant_id?: string | null }

/** What the hooks of the three workflows tell: what is put in, or which line is changed. */
type Putting = {
  input: {
    items?: Line[]
    item_id?: string
    update?: { quantity?: unknown }
    additional_data?: unknown
  }
  cart?: { id?: string; items?: Line[] } | null
}

/** Variants of which there is to be something in the cart afterwards; a line may always be taken out. */
const variantsWanted = ({ input, cart }: Putting): string[] => {
  const lines = input.item_id
    ? (cart?.items ?? []).filter(
        ({ id }) => id === input.item_id && input.update?.quantity !== 0
      )
    : (input.items ?? [])
  return lines.flatMap(({ variant_id }) => variant_id ?? [])
}

/**
 * Keeps what the cart's company may not buy out of it.
 *
 * @throws MedusaError NOT_ALLOWED naming the article.
 */
const keepInRange = {
  by: "contracts",
  handler: async (
    given: unknown,
    { container }: { container: MedusaContainer }
  ): Promise<void> => {
    const putting = given as Putting
    const lineage = await lineageOf(container, {
      // A cart that is being made has no id yet.
      cart: putting.cart?.id ? { id: putting.cart.id } : null,
      additional_data: putting.input.additional_data,
    })
    const reader = {
      company: lineage && {
        id: lineage.company_id,
        ancestor_ids: lineage.ancestor_ids,
      },
    }
    const outside = await variantsOutside(
      variantsWanted(putting),
      reader,
      container
    )
    if (outside.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Not in your range: ${outside.join(", ")}. Leave it out, or ask your supplier.`
      )
    }
  },
}

contribute(createCartWorkflow, "validate", keepInRange)
contribute(addToCartWorkflow, "validate", keepInRange)
contribute(updateLineItemInCartWorkflow, "validate", keepInRange)
