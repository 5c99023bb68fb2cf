import type { Scope } from "@medusa-b2b/kit/buyer"
import { scopeOf } from "@medusa-b2b/kit/permissions"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const PERMISSION = "open_item.read"

/** Whoever gets the invoices may see them. */
const GETS_INVOICES = "invoice.receive"

/** More companies than any group has. */
const MOST = 10_000

const reachOf = (req: MedusaRequest): Scope | null => {
  const reach = [PERMISSION, GETS_INVOICES].map((name) =>
    scopeOf(req.buyer, name)
  )
  return reach.includes("subtree") ? "subtree" : (reach.find(Boolean) ?? null)
}

const guard = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  if (!req.buyer?.company) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Log in as a member of a company to do this"
    )
  }
  if (!reachOf(req)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `This needs the permission ${PERMISSION}`
    )
  }
  next()
}

/**
 * Lets a member through who may see the company's open items.
 *
 * @throws MedusaError UNAUTHORIZED for a person who is a member of no company, FORBIDDEN without the permission.
 */
export const maySeeOpenItems = Object.assign(guard, { permission: PERMISSION })

/**
 * The companies whose open items a buyer may see: the one that they act for,
 * and those below it as the permission reaches.
 *
 * @param asked - Only this one.
 * @throws MedusaError NOT_FOUND for a company out of reach, whether it exists or not.
 */
export const companiesInReach = async (
  req: MedusaRequest,
  asked?: string
): Promise<string[]> => {
  const own = req.buyer?.company?.id ?? ""
  const companies = req.scope.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [company] = await companies.listCompanies(
    { id: own },
    { select: ["id", "path"] }
  )
  const below =
    company && reachOf(req) === "subtree"
      ? await companies.listCompanies(
          { path: { $like: `${company.path}%` } },
          { select: ["id"], take: MOST }
        )
      : []
  const ids = [...new Set([own, ...below.map(({ id }) => id)])]
  if (asked && !ids.includes(asked)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${asked}`
    )
  }
  return asked ? [asked] : ids
}
