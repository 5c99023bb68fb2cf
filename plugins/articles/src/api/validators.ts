import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"

/** Longest page that a list gives. */
const PAGE_LIMIT = 200

/** An id of anything. */
export const id = z.string().min(1).max(255)

/** Page of a list whose answer has one shape. */
export const pageParams = z.strictObject({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
})

/** Page, order and fields of a list. */
export const listParams = createSelectParams().extend({
  ...pageParams.shape,
  order: z.string().max(255).default("-created_at"),
})

/** What somebody types into a search box. */
const words = z.string().trim().min(1).max(255)

export const StoreGetArticles = pageParams.extend({
  /** A number of the trade or of one's own, a SKU, or words of a title or an own name. */
  q: words.optional(),
  variant_id: z
    .preprocess(
      (given) => (typeof given === "string" ? [given] : given),
      z.array(id).min(1).max(200)
    )
    .optional(),
  product_id: id.optional(),
})
export type StoreGetArticles = z.infer<typeof StoreGetArticles>

const unit = z.string().min(2).max(3)
const count = z.number().int().min(1).max(2_147_483_647)

export const StoreAddInUnits = z.strictObject({
  items: z
    .array(z.strictObject({ variant_id: id, unit, count }))
    .min(1)
    .max(500),
})
export type StoreAddInUnits = z.infer<typeof StoreAddInUnits>

export const StoreSetLineUnit = z.strictObject({ unit, count })
export type StoreSetLineUnit = z.infer<typeof StoreSetLineUnit>

export const GetPartNumbers = listParams.extend({
  q: words.optional(),
  variant_id: id.optional(),
})
export type GetPartNumbers = z.infer<typeof GetPartNumbers>

const number = z.string().trim().min(1).max(255)
const name = z.string().trim().min(1).max(255).nullable()

export const StoreCreatePartNumber = z.strictObject({
  variant_id: id,
  number,
  name: name.optional(),
})
export type StoreCreatePartNumber = z.infer<typeof StoreCreatePartNumber>

export const UpdatePartNumber = z.strictObject({
  number: number.optional(),
  name: name.optional(),
})
export type UpdatePartNumber = z.infer<typeof UpdatePartNumber>

export const AdminGetPartNumbers = GetPartNumbers.extend({
  company_id: id.optional(),
})
export type AdminGetPartNumbers = z.infer<typeof AdminGetPartNumbers>

export const AdminCreatePartNumber = StoreCreatePartNumber.extend({
  company_id: id,
})
export type AdminCreatePartNumber = z.infer<typeof AdminCreatePartNumber>

export const AdminGetArticles = pageParams.extend({
  /** A number of the trade, a SKU, or words of a title. */
  q: words.optional(),
  product_id: id.optional(),
})
export type AdminGetArticles = z.infer<typeof AdminGetArticles>

const gtin = z.string().trim().min(8).max(30).nullable()

export const AdminSaveArticle = z.strictObject({
  /** UN/ECE Rec 20 code of what quantities count. */
  base_unit: unit.optional(),
  is_base_sold: z.boolean().optional(),
  price_unit: z
    .union([z.literal(1), z.literal(100), z.literal(1000)], {
      error: "price_unit must be 1, 100 or 1000",
    })
    .optional(),
  gtin: gtin.optional(),
  /** All of them. */
  units: z
    .array(
      z.strictObject({
        code: unit,
        factor: z.number().min(0).max(1_000_000_000),
        is_default: z.boolean().default(false),
        gtin: gtin.default(null),
      })
    )
    .max(20)
    .optional(),
  /** All of them, beside the GTINs. */
  numbers: z
    .array(
      z.strictObject({
        kind: z.enum(["maker", "e_number", "rsk"]),
        value: z.string().trim().min(1).max(255),
        maker: z.string().trim().min(1).max(255).nullable().default(null),
      })
    )
    .max(50)
    .optional(),
  discontinued_on: z.iso
    .date({ error: "discontinued_on must be a date like 2026-01-31" })
    .nullable()
    .optional(),
  successor_variant_id: id.nullable().optional(),
})
export type AdminSaveArticle = z.infer<typeof AdminSaveArticle>
