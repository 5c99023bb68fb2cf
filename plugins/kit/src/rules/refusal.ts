import { MedusaError } from "@medusajs/framework/utils"
import { violationText } from "./messages"
import type { Violation } from "./violation"

/** Type of the HTTP answer to a refused checkout, beside status 409. */
export const CHECKOUT_REFUSED = "checkout_refused"

/** A refusal as it comes out of a workflow: a plain object with the violations on it. */
export type CheckoutRefusal = {
  code: typeof CHECKOUT_REFUSED
  message: string
  violations: Violation[]
}

/**
 * The error that refuses an order. It carries all violations; the message is
 * the first one's sentence in English, for logs and for callers that know
 * nothing of violations.
 */
export const checkoutRefused = (
  violations: Violation[]
): MedusaError & { violations: Violation[] } =>
  Object.assign(
    new MedusaError(
      MedusaError.Types.CONFLICT,
      violations[0]
        ? violationText(violations[0], "en")
        : "The order was refused",
      CHECKOUT_REFUSED
    ),
    { violations }
  )

/**
 * Whether an error is a refusal. By its code: errors lose their class on the
 * way through the workflow engine.
 */
export const isCheckoutRefusal = (error: unknown): error is CheckoutRefusal =>
  typeof error === "object" &&
  error !== null &&
  (error as { code?: unknown }).code === CHECKOUT_REFUSED &&
  Array.isArray((error as { violations?: unknown }).violations)
