import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { WishListEvents } from "../../../types/events"
import {
  createWishListStep,
  type CreateWishListStepInput,
} from "../steps/create-wish-list"
import { validateWishListTitleStep } from "../steps/validate-wish-list-title"

export const createWishListWorkflowId = "create-wish-list"

/**
 * Adds a wish list to a company and notes it in the company's activity log.
 * Taken back whole when a later step fails.
 *
 * @example
 * const { result } = await createWishListWorkflow(container).run({
 *   input: { company_id: "comp_1", title: "Solna" },
 * })
 *
 * @summary Add a wish list to a company.
 */
export const createWishListWorkflow = createWorkflow(
  createWishListWorkflowId,
  (input: WorkflowData<CreateWishListStepInput & Attributed>) => {
    const title = validateWishListTitleStep(input.title)
    const wishList = createWishListStep({ company_id: input.company_id, title })
    emitEventStep({
      eventName: WishListEvents.CREATED,
      data: transform({ wishList }, ({ wishList }) => ({
        id: wishList.id,
        company_id: wishList.company_id,
      })),
    })
    recordActivityStep({
      company_id: input.company_id,
      action: WishListEvents.CREATED,
      subject: { type: "wish_list", id: wishList.id, label: title },
      after: { title },
      actor: input.actor,
    })
    return new WorkflowResponse(wishList)
  }
)
