import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isEuVatId } from "../../domain/tax/vat-territory"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../modules/company_tax"
import { vatRegistry } from "../../vat-registry"
import { checkVatIdWorkflow } from "./workflows/check-vat-id"

const DAY = 24 * 60 * 60 * 1000

/** VAT ids that are asked for in one go: the register is everybody's. */
const AT_A_TIME = 50

/** Times in a row without an answer after which the register is left alone until the next go. */
const SILENT = 3

const dueCompanies = async (
  days: number,
  container: MedusaContainer
): Promise<string[]> => {
  const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const tax: CompanyTaxModuleService = container.resolve(COMPANY_TAX_MODULE)
  const entities = await companies.listCompanies(
    { vat_id: { $ne: null }, status: { $ne: "closed" } },
    { select: ["id", "vat_id"], take: null as never }
  )
  const now = Date.now()
  return tax.dueForRecheck(
    entities.flatMap(({ id, vat_id }) =>
      vat_id && isEuVatId(vat_id) ? [{ company_id: id, vat_id }] : []
    ),
    {
      answered: new Date(now - days * DAY),
      asked: new Date(now - DAY),
      most: AT_A_TIME,
    }
  )
}

/**
 * Asks again about EU VAT ids whose answer is older than the option says. The
 * newest answer is the one that counts: a number that has become invalid is
 * taxed as one from now on, and the log says so. A register that cannot be
 * reached changes nothing and is asked again after a day.
 *
 * @returns how many were asked for.
 */
export const recheckVatIds = async (
  container: MedusaContainer
): Promise<number> => {
  const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const options = await companies.getOptions()
  const days = options.tax.recheck_vat_ids_days
  if (days === null || !vatRegistry(options)) {
    return 0
  }
  let asked = 0
  let silent = 0
  for (const company_id of await dueCompanies(days, container)) {
    try {
      const { result } = await checkVatIdWorkflow(container).run({
        input: {
          company_id,
          only_changes: true,
          actor: { kind: "system", reason: "recheck-vat-ids" },
        },
      })
      asked += 1
      silent = result.result === "unavailable" ? silent + 1 : 0
    } catch (error) {
      // One company's trouble is no reason to leave the others unasked.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The VAT id of ${company_id} was not checked`, error as Error)
    }
    if (silent === SILENT) {
      break
    }
  }
  return asked
}
