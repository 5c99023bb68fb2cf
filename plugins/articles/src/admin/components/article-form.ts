import * as z from "zod"

import type { AdminArticle, ArticleCard } from "../../types"
import { fromCalendarDate, toCalendarDate } from "../utils/calendar-date"

const whole = z
  .string()
  .trim()
  .regex(/^[1-9]\d{0,8}$/)

/** The limits are the API's. */
export const articleSchema = z.object({
  base_unit: z.string().trim().toUpperCase().min(2).max(3),
  is_base_sold: z.boolean(),
  price_unit: z.enum(["1", "100", "1000"]),
  gtin: z.string().trim().max(30),
  units: z.array(
    z.object({
      code: z.string().trim().toUpperCase().min(2).max(3),
      factor: whole,
      gtin: z.string().trim().max(30),
    })
  ),
  numbers: z.array(
    z.object({
      kind: z.enum(["maker", "e_number", "rsk"]),
      value: z.string().trim().min(1).max(255),
      maker: z.string().trim().max(255),
    })
  ),
  discontinued_on: z.date().nullable(),
  successor_variant_id: z.string(),
})

export type ArticleValues = z.infer<typeof articleSchema>

/** What the form shows first: the unit that is offered first stands first. */
export const articleValues = (article: AdminArticle): ArticleValues => ({
  base_unit: article.base_unit,
  is_base_sold: article.is_base_sold,
  price_unit: String(article.price_unit) as ArticleValues["price_unit"],
  gtin: article.gtin ?? "",
  units: [...article.units]
    .sort((a, b) => Number(b.is_default) - Number(a.is_default))
    .map(({ code, factor, gtin }) => ({
      code,
      factor: String(factor),
      gtin: gtin ?? "",
    })),
  numbers: article.numbers.map(({ kind, value, maker }) => ({
    ...{ kind, value },
    maker: maker ?? "",
  })),
  discontinued_on: fromCalendarDate(article.discontinued_on),
  successor_variant_id: article.successor_variant_id ?? "",
})

/** The values as the API takes them. */
export const articleInput = (values: ArticleValues): ArticleCard => ({
  base_unit: values.base_unit,
  is_base_sold: values.is_base_sold,
  price_unit: Number(values.price_unit) as ArticleCard["price_unit"],
  gtin: values.gtin || null,
  units: values.units.map(({ code, factor, gtin }, at) => ({
    code,
    factor: Number(factor),
    is_default: at === 0,
    gtin: gtin || null,
  })),
  numbers: values.numbers.map(({ kind, value, maker }) => ({
    ...{ kind, value },
    maker: kind === "maker" ? maker || null : null,
  })),
  discontinued_on: toCalendarDate(values.discontinued_on),
  successor_variant_id: values.successor_variant_id || null,
})
