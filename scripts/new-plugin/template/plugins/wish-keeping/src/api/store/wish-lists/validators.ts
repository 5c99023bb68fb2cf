import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../validators"

export const StoreGetWishListsParams = pageParams
export type StoreGetWishListsParams = z.infer<typeof StoreGetWishListsParams>

export const StoreCreateWishList = z.strictObject({
  title: z.string().min(1).max(255),
})
export type StoreCreateWishList = z.infer<typeof StoreCreateWishList>
