import { z } from "@medusajs/framework/zod"
import {
  createFindParams,
  createSelectParams,
} from "@medusajs/medusa/api/utils/validators"
import { id, name, pageLimit, pageOffset } from "../../validators"

const page = { limit: pageLimit(20), offset: pageOffset }

/** Articles that one request may move. */
const BATCH_LIMIT = 1000

export const AdminGetDiscountGroupParams = createSelectParams()

export const AdminGetDiscountGroupsParams = createFindParams().extend({
  ...page,
  q: z.string().max(255).optional(),
})
export type AdminGetDiscountGroupsParamsType = z.infer<
  typeof AdminGetDiscountGroupsParams
>

export const AdminCreateDiscountGroup = z.strictObject({ code: name, name })
export type AdminCreateDiscountGroupType = z.infer<
  typeof AdminCreateDiscountGroup
>

export const AdminUpdateDiscountGroup = AdminCreateDiscountGroup.partial()
export type AdminUpdateDiscountGroupType = z.infer<
  typeof AdminUpdateDiscountGroup
>

export const AdminGetDiscountGroupArticlesParams = createFindParams().extend({
  ...page,
  variant_id: id.optional(),
})
export type AdminGetDiscountGroupArticlesParamsType = z.infer<
  typeof AdminGetDiscountGroupArticlesParams
>

const articles = z.array(id).max(BATCH_LIMIT).default([])

export const AdminBatchDiscountGroupArticles = z.strictObject({
  /** Variants to put in; one that is in another group moves. */
  add: articles,
  /** Variants to take out. */
  remove: articles,
})
export type AdminBatchDiscountGroupArticlesType = z.infer<
  typeof AdminBatchDiscountGroupArticles
>
