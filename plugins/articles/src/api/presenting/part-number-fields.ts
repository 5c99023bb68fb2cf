const fields = [
  "id",
  "company_id",
  "variant_id",
  "number",
  "name",
  "created_at",
  "updated_at",
  "product_variant.id",
  "product_variant.sku",
  "product_variant.title",
  "product_variant.product.id",
  "product_variant.product.title",
]

export const listPartNumbersConfig = {
  defaults: fields,
  allowed: fields,
  isList: true,
  defaultLimit: 20,
  entity: "part_number",
}

/** What is read of one part number. */
export const PART_NUMBER_FIELDS = fields
