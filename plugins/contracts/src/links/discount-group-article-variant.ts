import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import DiscountGroupModule from "../modules/discount_group"

/** The article that has a place in a discount group, read through `variant_id`. */
export default defineLink(
  {
    linkable: DiscountGroupModule.linkable.discountGroupArticle,
    field: "variant_id",
  },
  ProductModule.linkable.productVariant,
  { readOnly: true }
)
