import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { clientOf, clientTally } from "../../../domain/application/client-tally"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

const HOUR = 60 * 60 * 1000

const tally = clientTally(HOUR)

/**
 * Takes no more than so many applications an hour from one client address: a
 * flood ends with whoever makes it, and shuts nobody else out. Counted on this
 * server, in memory: the address is stored nowhere. Says nothing about firms.
 */
export const limitClients = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const companies: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const { applications_per_hour } = await companies.getOptions()
  if (tally.admits(clientOf(req.ip), applications_per_hour)) {
    return next()
  }
  res.setHeader("Retry-After", Math.ceil(tally.remaining() / 1000))
  res.status(429).json({
    type: "not_allowed",
    message: `No more than ${applications_per_hour} applications an hour are taken from one address: try again later`,
  })
}
