import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import { scopeOf } from "@medusa-b2b/kit/permissions"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** A buyer who acts for a company. */
export type Member = BuyerContext & {
  company: NonNullable<BuyerContext["company"]>
}

/**
 * The member behind a request, from the session.
 *
 * @throws MedusaError UNAUTHORIZED for a person who is a member of no company.
 */
export const memberOf = ({ buyer }: MedusaRequest): Member => {
  if (!buyer?.company) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Log in as a member of a company to do this"
    )
  }
  return { ...buyer, company: buyer.company }
}

/** The company that the member acts for, and those above it. */
export const pathOfMember = ({ company }: Member): string[] => [
  company.id,
  ...company.ancestor_ids,
]

/** The companies whose budgets and limits the member keeps: their own, or it with all below it; none without the right. */
export const keptBy = async (
  req: MedusaRequest,
  member: Member
): Promise<string[]> => {
  const scope = scopeOf(member, "budget.manage")
  if (scope !== "subtree") {
    return scope ? [member.company.id] : []
  }
  const path = `/${[...pathOfMember(member)].reverse().join("/")}/`
  const companies = await req.scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listCompanies(
      { path: { $like: `${path}%` } },
      { select: ["id"], take: null as unknown as number }
    )
  return companies.map(({ id }) => id)
}

/**
 * The company that something is made for: the one that the member acts for, or
 * the named one among those whose budgets they keep.
 *
 * @throws MedusaError NOT_FOUND for any other, whether it exists or not.
 */
export const companyToKeep = async (
  req: MedusaRequest,
  company_id: string | undefined
): Promise<string> => {
  const member = memberOf(req)
  const id = company_id ?? member.company.id
  if (!(await keptBy(req, member)).includes(id)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${id}`
    )
  }
  return id
}

/** Filter that leaves what the member keeps. */
export const keptFilter = async (req: MedusaRequest) => ({
  company_id: await keptBy(req, memberOf(req)),
})

/** Filter that leaves the budgets that the member keeps, and the open ones that their orders can count in. */
export const seenBudgets = async (req: MedusaRequest) => {
  const member = memberOf(req)
  return {
    $and: [
      {
        $or: [
          { company_id: await keptBy(req, member) },
          { company_id: pathOfMember(member), status: "open" },
        ],
      },
    ],
  }
}

/** Filter that leaves the personal limits that the member keeps, and the open ones that are theirs. */
export const seenPersonalLimits = async (req: MedusaRequest) => {
  const member = memberOf(req)
  const mine = { company_id: pathOfMember(member), status: "open" }
  return {
    $and: [
      {
        $or: [
          { company_id: await keptBy(req, member) },
          { ...mine, member_id: member.member_id ?? [] },
          { ...mine, role: member.role ?? [] },
        ],
      },
    ],
  }
}

/** Things of companies, each with whether the member keeps it. */
export const withMayChange = async <Thing extends { company_id: string }>(
  req: MedusaRequest,
  things: Thing[]
): Promise<(Thing & { may_change: boolean })[]> => {
  const kept = await keptBy(req, memberOf(req))
  return things.map((thing) => ({
    ...thing,
    may_change: kept.includes(thing.company_id),
  }))
}
