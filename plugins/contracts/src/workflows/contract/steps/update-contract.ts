import type { PaymentTermsKind } from "@medusa-b2b/kit/terms"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ContractStatus } from "../../../domain/contract-status"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type {
  ContractModuleService,
  ContractRow,
} from "../../../modules/contract/service"

export const updateContractStepId = "update-contract"

/** What of a contract is changed; what is left out stays. */
export type UpdateContractStepInput = {
  id: string
  number?: string
  name?: string
  status?: ContractStatus
  starts_at?: Date | string | null
  ends_at?: Date | string | null
  price_list_id?: string
  payment_terms_kind?: PaymentTermsKind | null
  /** With a kind, and not without. */
  payment_terms_days?: number | null
  is_exclusive?: boolean
  campaigns_apply?: boolean
  notes?: string | null
  metadata?: Record<string, unknown> | null
}

type ContractChanges = Omit<Partial<ContractRow>, "parties" | "rates">

/** Changes a contract's row. Rolled back: puts back what the fields held before. */
export const updateContractStep = createStep(
  updateContractStepId,
  async (input: UpdateContractStepInput, { container }) => {
    const service = container.resolve<ContractModuleService>(CONTRACT_MODULE)
    const before = (await service.retrieveContract(
      input.id
    )) as unknown as Record<string, unknown>
    const previous = Object.fromEntries(
      Object.keys(input).map((key) => [key, before[key]])
    ) as UpdateContractStepInput
    const contract = (await service.updateContracts(
      input as ContractChanges
    )) as ContractRow
    return new StepResponse(contract, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      await container
        .resolve<ContractModuleService>(CONTRACT_MODULE)
        .updateContracts(previous as ContractChanges)
    }
  }
)
