import { FetchError } from "@medusajs/js-sdk"
import type { TFunction } from "i18next"

/** HTTP status of a failed call; undefined when no answer came at all. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof FetchError ? error.status : undefined

/**
 * A sentence for the reader. What the store says about the request (4xx) is
 * passed on; a missing answer or a fault of the store gets a sentence of ours.
 */
export const errorText = (error: unknown, t: TFunction): string => {
  if (!(error instanceof Error)) {
    return t("errors.unknown")
  }
  const status = statusOf(error)
  if (status !== undefined) {
    return status >= 500 || !error.message ? t("errors.server") : error.message
  }
  return error instanceof TypeError ? t("errors.network") : error.message
}
