import type { MedusaRequest } from "@medusajs/framework/http"
import {
  languageOf,
  type Violation,
  violationText,
  type ViolationWithMessage,
} from "../rules"

/** Violations with their sentences, in the language that the request asks for. */
export const withMessages = (
  violations: Violation[],
  req: MedusaRequest
): ViolationWithMessage[] => {
  const language = languageOf(req.locale ?? req.get("accept-language"))
  return violations.map((violation) => ({
    ...violation,
    message: violationText(violation, language),
  }))
}
