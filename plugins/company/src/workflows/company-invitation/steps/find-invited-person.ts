import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/** Who is invited, and who answers. */
export type InvitedPersonInput = {
  email: string
  /** Customer who is logged in; null for a visitor. */
  customer_id: string | null
  /** Whether they gave a password for a new account. */
  has_password: boolean
}

/**
 * - `account`: they have an account and are logged in to it.
 * - `member`: they are a member already, without an account (imported, say).
 * - `new`: the store does not know them.
 */
export type InvitedPerson =
  | { kind: "account" | "member"; customer_id: string }
  | { kind: "new"; customer_id: null }

/**
 * Who the invited person is to the store.
 *
 * @throws MedusaError FORBIDDEN when they have an account and are not logged in to it, INVALID_DATA without a password
 * for a new one.
 */
export const findInvitedPersonStep = createStep(
  "find-invited-person",
  async (
    { email, customer_id, has_password }: InvitedPersonInput,
    { container }
  ) => {
    const customers = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ email }, { select: ["id", "has_account"] })
    const account = customers.find((each) => each.has_account)
    if (account && account.id !== customer_id) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        `There is an account for ${email}: log in to it, and open the invitation again`
      )
    }
    if (account) {
      return new StepResponse<InvitedPerson>({
        kind: "account",
        customer_id: account.id,
      })
    }
    if (!has_password) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "password: choose one for your account"
      )
    }
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const [member] = await service.listCompanyMembers(
      { customer_id: customers.map(({ id }) => id), status: "active" },
      { select: ["customer_id"], take: 1 }
    )
    return new StepResponse<InvitedPerson>(
      member
        ? { kind: "member", customer_id: member.customer_id }
        : { kind: "new", customer_id: null }
    )
  }
)
