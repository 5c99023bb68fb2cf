import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  Modules,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"
import { DISCOUNT_GROUP_MODULE } from "../modules/discount_group"
import type { DiscountGroupModuleService } from "../modules/discount_group/service"

/** What is deleted is either an article itself or a product with all of its articles. */
const goneWith = async (
  id: string,
  container: SubscriberArgs["container"]
): Promise<string[]> => {
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { product_id: id },
      { select: ["id", "deleted_at"], withDeleted: true }
    )
  const gone = variants.filter(({ deleted_at }) => deleted_at)
  return [id, ...gone.map((variant) => variant.id)]
}

/** An article that is deleted leaves its discount group. */
export default async function forgetDeletedArticles({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const variantIds = await goneWith(data.id, container)
  await container
    .resolve<DiscountGroupModuleService>(DISCOUNT_GROUP_MODULE)
    .placeArticles(
      variantIds.map((variant_id) => ({ variant_id, discount_group_id: null }))
    )
}

export const config: SubscriberConfig = {
  event: [ProductVariantWorkflowEvents.DELETED, ProductWorkflowEvents.DELETED],
  context: { subscriberId: "b2b-forget-deleted-articles" },
}
