import { type Language, LANGUAGES } from "@medusa-b2b/kit/mail"
import {
  type MedusaRequest,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { outbox } from "../../workflows/mail/outbox"

/** Takes the paper's language, and nothing else. */
export const paperQuery = validateAndTransformQuery(
  z.strictObject({ language: z.enum(LANGUAGES).optional() }),
  { defaults: ["id"], allowed: ["id"], isList: false }
)

/** The language that the request asks for, else the store's. */
export const paperLanguage = async (req: MedusaRequest): Promise<Language> => {
  const asked = req.validatedQuery.language as Language | undefined
  return asked ?? (await outbox(req.scope).getOptions()).default_language
}
