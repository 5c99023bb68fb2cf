import type { MedusaRequest } from "@medusajs/framework/http"

/** Whether a request only looks. */
export const isReading = ({ method }: Pick<MedusaRequest, "method">): boolean =>
  ["GET", "HEAD", "OPTIONS"].includes(method)
