import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { articlesIn } from "../../articles-in"

/** Forgets what is said about variants; they are sold by the piece again. Rollback puts it back. */
export const deleteArticlesStep = createStep(
  "delete-articles",
  async (variant_ids: string[], { container }) => {
    const service = articlesIn(container)
    const cards = [...(await service.cardsOf(variant_ids))]
    for (const [variant_id] of cards) {
      await service.restoreCard(variant_id, null)
    }
    return new StepResponse(
      cards.map(([variant_id]) => variant_id),
      cards
    )
  },
  async (cards, { container }) => {
    for (const [variant_id, card] of cards ?? []) {
      await articlesIn(container).restoreCard(variant_id, card)
    }
  }
)
