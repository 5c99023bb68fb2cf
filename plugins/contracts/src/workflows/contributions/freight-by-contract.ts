import {
  calculateShippingOptionsPricesStepId,
  calculateShippingOptionsPricesWorkflowId,
  listShippingOptionsForCartWithPricingWorkflowId,
  listShippingOptionsForCartWorkflowId,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import {
  agreedOptions,
  agreedPrice,
  type ListedOption,
  type OptionPrice,
} from "../../freight/agreed-options"
import { freightOfCart } from "../../freight/freight-of-cart"
import { changeStepAnswer } from "../../freight/seam"

/** Core keeps this id to itself; it is the last step of both lists. */
const listedStepId = "get-translated-shipping-options"

type ListInput = { cart_id: string; is_return?: boolean }

for (const listing of [
  listShippingOptionsForCartWorkflowId,
  listShippingOptionsForCartWithPricingWorkflowId,
]) {
  changeStepAnswer<ListInput, ListedOption[]>(
    listing,
    listedStepId,
    async (options, { cart_id, is_return }, container) => {
      const freight =
        is_return || !options.length
          ? null
          : await freightOfCart(container, cart_id)
      return freight ? agreedOptions(options, freight) : options
    }
  )
}

type CalculateInput = { cart_id: string; shipping_options: { id: string }[] }

changeStepAnswer<CalculateInput, OptionPrice[]>(
  calculateShippingOptionsPricesWorkflowId,
  calculateShippingOptionsPricesStepId,
  async (prices, { cart_id, shipping_options }, container) => {
    const freight = await freightOfCart(container, cart_id)
    if (!freight) {
      return prices
    }
    const [option] = await container
      .resolve(Modules.FULFILLMENT)
      .listShippingOptions({ id: shipping_options.map(({ id }) => id) })
    return prices.map((price) =>
      agreedPrice(price, freight, option?.shipping_profile_id ?? null)
    )
  }
)
