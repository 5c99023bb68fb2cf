import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  AdminArticleDeletedResponse,
  AdminArticleResponse,
} from "../../../../types"
import {
  deleteArticlesWorkflow,
  saveArticleWorkflow,
} from "../../../../workflows"
import { presentAdminArticles } from "../../../presenting/present-admin-articles"
import type { AdminSaveArticle } from "../../../validators"

const answer = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminArticleResponse>
): Promise<void> => {
  const [article] = await presentAdminArticles([req.params.id], req.scope)
  if (!article) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Product variant with id: ${req.params.id} was not found`
    )
  }
  res.json({ article })
}

/** What is said about a variant (`id` is the variant's); one of which nothing is said is sold by the piece. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminArticleResponse>
): Promise<void> => answer(req, res)

/** Says units, numbers and successor of a variant; what is left out stays, lists are given whole. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSaveArticle>,
  res: MedusaResponse<AdminArticleResponse>
): Promise<void> => {
  await saveArticleWorkflow(req.scope).run({
    input: { variant_id: req.params.id, ...req.validatedBody },
  })
  await answer(req, res)
}

/** Forgets what is said about a variant: it is sold by the piece again. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminArticleDeletedResponse>
): Promise<void> => {
  const { id } = req.params
  await deleteArticlesWorkflow(req.scope).run({ input: { variant_ids: [id] } })
  res.json({ id, object: "article", deleted: true })
}
