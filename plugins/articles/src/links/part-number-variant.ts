import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ArticleModule from "../modules/article"

/** The variant of a company's part number, read through `variant_id`. */
export default defineLink(
  { linkable: ArticleModule.linkable.partNumber, field: "variant_id" },
  ProductModule.linkable.productVariant,
  { readOnly: true }
)
