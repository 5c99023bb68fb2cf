import { defineLink } from "@medusajs/framework/utils"
import PricingModule from "@medusajs/medusa/pricing"
import ContractModule from "../modules/contract"

/** The price list that holds a contract's prices, read through `price_list_id`. */
export default defineLink(
  {
    linkable: ContractModule.linkable.contract,
    field: "price_list_id",
  },
  PricingModule.linkable.priceList,
  { readOnly: true }
)
