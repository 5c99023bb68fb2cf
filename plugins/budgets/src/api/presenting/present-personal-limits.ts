import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { personallyConcerned } from "../../domain/concerned"
import { standingOf } from "../../domain/standing-of"
import type { PersonalLimitRow } from "../../modules/budget"
import type { BudgetStanding, AdminPersonalLimit } from "../../types"
import { personalKeyOf } from "../../workflows/budget/account-keys"
import { amountOf } from "../../workflows/budget/amount-of"
import { ledgerIn } from "../../workflows/budget/ledger-in"

/** A personal limit with its company and member, as Query gives it. */
export type LimitWithPeople = PersonalLimitRow & {
  company?: AdminPersonalLimit["company"]
  company_member?: {
    customer?: {
      first_name: string | null
      last_name: string | null
      email: string
    } | null
  } | null
}

/** Who asks: their own orders count in some limits. */
type Reader = Pick<BuyerContext, "member_id" | "role" | "company"> | null

const isMine = (limit: LimitWithPeople, reader: Reader): boolean =>
  !!reader?.company &&
  personallyConcerned([limit], {
    ...reader,
    company_ids: [reader.company.id, ...reader.company.ancestor_ids],
    currency_code: limit.currency_code,
  }).length > 0

const nameOf = ({ company_member }: LimitWithPeople): string | null => {
  const person = company_member?.customer
  return person
    ? [person.first_name, person.last_name].filter(Boolean).join(" ") ||
        person.email
    : null
}

const standingsByKey = async (
  keys: string[],
  container: MedusaContainer
): Promise<Map<string, BudgetStanding>> => {
  const ledger = ledgerIn(container)
  const accounts = keys.length
    ? await ledger.listLedgerAccounts(
        { key: keys },
        { select: ["id"], take: keys.length }
      )
    : []
  const standings = await ledger.standings(accounts.map(({ id }) => id))
  return new Map(standings.map((each) => [each.account.key, standingOf(each)]))
}

/** Personal limits with what is left of them now: the same few queries, however many there are. */
export const presentPersonalLimits = async (
  limits: LimitWithPeople[],
  container: MedusaContainer,
  reader: Reader = null
): Promise<AdminPersonalLimit[]> => {
  const keyOf = (limit: LimitWithPeople): string | null => {
    const member =
      limit.member_id ?? (isMine(limit, reader) ? reader?.member_id : null)
    return member && limit.window !== "order"
      ? personalKeyOf(limit.id, member)
      : null
  }
  const [standings, roles] = await Promise.all([
    standingsByKey(
      limits.flatMap((limit) => keyOf(limit) ?? []),
      container
    ),
    container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .listCompanyRoles(
        { id: limits.flatMap(({ role }) => role ?? []) },
        { select: ["id", "name"] }
      ),
  ])
  const roleNames = new Map(roles.map(({ id, name }) => [id, name]))
  return limits.map((limit) => {
    const key = keyOf(limit)
    const amount = amountOf(limit)
    const untouched = {
      period_starts_at: null,
      period_ends_at: null,
      held: "0",
      charged: "0",
      left: amount,
    }
    return {
      id: limit.id,
      company_id: limit.company_id,
      company: limit.company ?? null,
      member_id: limit.member_id,
      member_name: nameOf(limit),
      role: limit.role,
      role_name: roleNames.get(limit.role ?? "") ?? null,
      currency_code: limit.currency_code,
      window: limit.window,
      amount,
      over: limit.over,
      status: limit.status,
      is_mine: isMine(limit, reader),
      standing: key ? (standings.get(key) ?? untouched) : null,
      created_at: new Date(limit.created_at).toISOString(),
    }
  })
}
