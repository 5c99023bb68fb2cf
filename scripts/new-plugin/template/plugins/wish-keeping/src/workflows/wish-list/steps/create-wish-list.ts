import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  WISH_LIST_MODULE,
  type WishListModuleService,
} from "../../../modules/wish-list"

/** A new wish list. */
export type CreateWishListStepInput = { company_id: string; title: string }

/**
 * Writes a wish list. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when the company has one of that title: the
 * unique index holds for two at once too.
 */
export const createWishListStep = createStep(
  "create-wish-list",
  async (input: CreateWishListStepInput, { container }) => {
    const wishList = await container
      .resolve<WishListModuleService>(WISH_LIST_MODULE)
      .createWishLists(input)
    return new StepResponse(wishList, wishList.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<WishListModuleService>(WISH_LIST_MODULE)
        .deleteWishLists(id)
    }
  }
)
