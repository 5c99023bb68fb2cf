import { createHash, randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../modules/company-application"

const TOKEN_BYTES = 32

/** Under what a secret token is kept. */
export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex")

/**
 * A new secret link for the applicant. The token stands behind the `#`, which
 * browsers send to no server and no log sees; only its hash is kept.
 */
export const newApplicationLink = async (
  applicationId: string,
  container: MedusaContainer
): Promise<string> => {
  const token = randomBytes(TOKEN_BYTES).toString("base64url")
  const service: CompanyApplicationModuleService = container.resolve(
    COMPANY_APPLICATION_MODULE
  )
  await service.addToken(applicationId, hashOfToken(token))
  const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const { storefront_url } = await companies.getOptions()
  return `${storefront_url.replace(/\/$/, "")}/application#token=${token}`
}
