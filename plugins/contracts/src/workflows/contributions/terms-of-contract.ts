import { provideTerms } from "@medusa-b2b/kit/terms"
import { termsInForce } from "../../domain/terms-in-force"
import { CONTRACT_MODULE } from "../../modules/contract"
import type { ContractModuleService } from "../../modules/contract/service"

/** What a contract says comes before what is said about the company, and before the merchant's. */
provideTerms({
  by: "contract",
  order: 100,
  load: async ({ id, ancestor_ids }, now, container) => {
    const bindings = await container
      .resolve<ContractModuleService>(CONTRACT_MODULE)
      .listActiveBindings([id, ...ancestor_ids])
    return termsInForce(bindings, { company_id: id, ancestor_ids }, now)
  },
})
