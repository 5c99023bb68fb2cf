import type { MedusaRequest } from "@medusajs/framework/http"
import { languageOf, violationText } from "../../../rules"
import type { AdminOrderHold } from "../../../types/http"

/** A hold with its sentence, in the language that the request asks for. */
export const presentOrderHold = (
  hold: Omit<AdminOrderHold, "message">,
  req: MedusaRequest
): AdminOrderHold => ({
  ...hold,
  message: violationText(
    { ...hold, severity: "hold", path: null, resolve: [] },
    languageOf(req.locale ?? req.get("accept-language"))
  ),
})
