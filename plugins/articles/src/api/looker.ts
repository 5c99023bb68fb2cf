import { type Language, languageOf } from "@medusa-b2b/kit/rules"
import type {
  MedusaRequest,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import type { Looker } from "./presenting/visible-variants"

/** Who looks, and in the sales channels of which key. */
export const lookerOf = (req: MedusaRequest): Looker => ({
  buyer: req.buyer,
  sales_channel_ids:
    (req as MedusaStoreRequest).publishable_key_context?.sales_channel_ids ??
    [],
})

/** The language that the request asks for. */
export const languageAsked = (req: MedusaRequest): Language =>
  languageOf(req.locale ?? req.get("accept-language"))
