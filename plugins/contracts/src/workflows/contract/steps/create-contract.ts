import type { PaymentTermsKind } from "@medusa-b2b/kit/terms"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type {
  ContractModuleService,
  ContractRow,
} from "../../../modules/contract/service"

export const createContractStepId = "create-contract"

/** A new contract; it starts as a draft. */
export type CreateContractStepInput = {
  number: string
  name: string
  currency_code: string
  starts_at?: Date | string | null
  ends_at?: Date | string | null
  payment_terms_kind?: PaymentTermsKind | null
  /** With a kind, and not without. */
  payment_terms_days?: number | null
  is_exclusive?: boolean
  campaigns_apply?: boolean
  notes?: string | null
  metadata?: Record<string, unknown> | null
}

/** Writes a contract, yet without its price list. Rolled back: deletes it. */
export const createContractStep = createStep(
  createContractStepId,
  async (input: CreateContractStepInput, { container }) => {
    const contract = await container
      .resolve<ContractModuleService>(CONTRACT_MODULE)
      .createContracts(input as Omit<Partial<ContractRow>, "parties" | "rates">)
    return new StepResponse(contract, contract.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ContractModuleService>(CONTRACT_MODULE)
        .deleteContracts(id)
    }
  }
)
