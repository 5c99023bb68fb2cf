import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ArticleCard } from "../../../domain/card"
import { articlesIn } from "../../articles-in"

/** What is said about a variant; what is left out stays, lists are given whole. */
export type SaveArticleInput = { variant_id: string } & Partial<ArticleCard>

/**
 * Says something about an article. Rollback puts back what was said before.
 *
 * @throws MedusaError INVALID_DATA when its card would have a fault.
 */
export const saveArticleStep = createStep(
  "save-article",
  async ({ variant_id, ...changes }: SaveArticleInput, { container }) => {
    const change = await articlesIn(container).saveCard(variant_id, changes)
    return new StepResponse(change, { variant_id, card: change.previous })
  },
  async (undo, { container }) => {
    if (undo) {
      await articlesIn(container).restoreCard(undo.variant_id, undo.card)
    }
  }
)
