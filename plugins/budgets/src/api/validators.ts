import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { KEEPING_STATUSES } from "../domain/keeping-status"
import { OVER_BUDGET } from "../domain/over-budget"
import { BUDGET_WINDOWS, PERSONAL_WINDOWS } from "../domain/windows"

/** Longest page that a list gives. */
const PAGE_LIMIT = 200

/** Page, order and fields of a list. */
export const pageParams = createSelectParams().extend({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
  order: z.string().max(255).default("-created_at"),
})

/** An id of anything. */
export const id = z.string().min(1).max(255)

/** Medusa shows these messages as they are: they have to name the field themselves. */
const fieldMust =
  (rule: string) =>
  ({ path }: { path?: PropertyKey[] }): string =>
    `${path?.join(".")} must be ${rule}`

/** An amount that is not below 0, in major units: a number, or a decimal text that no float rounds. */
const amount = z.union([
  z.number().min(0).max(1_000_000_000_000),
  z.string().regex(/^\d{1,13}(\.\d{1,6})?$/, {
    error: fieldMust("an amount like 1249.50"),
  }),
])

const currencyCode = z
  .string()
  .regex(/^[A-Za-z]{3}$/, { error: fieldMust("a currency code like SEK") })
  .toLowerCase()

const date = z.iso.date({ error: fieldMust("a date like 2026-01-31") })

/** Why something is done, in a person's words. */
const reason = z.string().trim().min(1).max(4000)

/** Filters of a list of budgets. */
export const GetBudgetsParams = pageParams.extend({
  q: z.string().max(255).optional(),
  company_id: id.optional(),
  currency_code: currencyCode.optional(),
  status: z.enum(KEEPING_STATUSES).optional(),
})
export type GetBudgetsParams = z.infer<typeof GetBudgetsParams>

export const CreateBudget = z.strictObject({
  company_id: id,
  title: z.string().min(1).max(255),
  /** Orders with it alone count; all when left out. */
  cost_centre: z.string().trim().min(1).max(255).nullish(),
  currency_code: currencyCode,
  /** In major units, without VAT. */
  amount,
  window: z.enum(BUDGET_WINDOWS).default("month"),
  starts_on: date.nullish(),
  ends_on: date.nullish(),
  over: z.enum(OVER_BUDGET).default("block"),
})
export type CreateBudget = z.infer<typeof CreateBudget>

export const UpdateBudget = z.strictObject({
  title: z.string().min(1).max(255).optional(),
  amount: amount.optional(),
  over: z.enum(OVER_BUDGET).optional(),
  starts_on: date.nullable().optional(),
  ends_on: date.nullable().optional(),
  status: z.enum(KEEPING_STATUSES).optional(),
})
export type UpdateBudget = z.infer<typeof UpdateBudget>

export const RaiseBudget = z
  .strictObject({
    raised_by: amount.nullable(),
    raised_until: z.iso
      .datetime({
        offset: true,
        error: fieldMust("a moment like 2026-01-31T00:00:00Z"),
      })
      .nullable(),
    reason,
  })
  .refine(
    ({ raised_by, raised_until }) =>
      (raised_by === null) === (raised_until === null),
    { error: "raised_by and raised_until go together" }
  )
export type RaiseBudget = z.infer<typeof RaiseBudget>

/** Filters of a list of personal limits. */
export const GetPersonalLimitsParams = pageParams.extend({
  company_id: id.optional(),
  member_id: id.optional(),
  status: z.enum(KEEPING_STATUSES).optional(),
})
export type GetPersonalLimitsParams = z.infer<typeof GetPersonalLimitsParams>

export const CreatePersonalLimit = z.strictObject({
  company_id: id,
  /** One of the two: a member, or each who has a role. */
  member_id: id.nullish(),
  role: id.nullish(),
  currency_code: currencyCode,
  window: z.enum(PERSONAL_WINDOWS),
  /** In major units, without VAT. */
  amount,
  over: z.enum(OVER_BUDGET).default("block"),
})
export type CreatePersonalLimit = z.infer<typeof CreatePersonalLimit>

export const UpdatePersonalLimit = z.strictObject({
  amount: amount.optional(),
  over: z.enum(OVER_BUDGET).optional(),
  status: z.enum(KEEPING_STATUSES).optional(),
})
export type UpdatePersonalLimit = z.infer<typeof UpdatePersonalLimit>

/** The buyer's own bodies: the company is the one that they act for, unless they say one below it. */
export const StoreCreateBudget = CreateBudget.extend({
  company_id: id.optional(),
})
export type StoreCreateBudget = z.infer<typeof StoreCreateBudget>

export const StoreCreatePersonalLimit = CreatePersonalLimit.extend({
  company_id: id.optional(),
})
export type StoreCreatePersonalLimit = z.infer<typeof StoreCreatePersonalLimit>
