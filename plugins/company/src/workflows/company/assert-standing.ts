import type { CompanyStatus } from "@medusa-b2b/kit/buyer"
import { MedusaError } from "@medusajs/framework/utils"
import { type Act, REFUSED_ACT, STANDING } from "../../domain/standing"

/** A company by its name, with the status that counts. */
export type StandingCompany = { name: string; status: CompanyStatus }

/** The refusal of an act, naming the company, its status and the act. */
export const refusalOf = (
  { name, status }: StandingCompany,
  act: Act
): MedusaError =>
  new MedusaError(
    MedusaError.Types.FORBIDDEN,
    `${name} is ${status}: ${REFUSED_ACT[act]}`
  )

/**
 * Refuses what a company of this status may not do.
 *
 * @throws MedusaError FORBIDDEN naming the company, its status and the act.
 */
export const assertStanding = (company: StandingCompany, act: Act): void => {
  if (!STANDING[company.status][act]) {
    throw refusalOf(company, act)
  }
}
