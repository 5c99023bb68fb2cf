import {
  type AgreedTerms,
  type PaymentTermsColumns,
  readPaymentTerms,
} from "@medusa-b2b/kit/terms"
import {
  type Binding,
  contractsInForce,
  type Lineage,
} from "./contracts-in-force"

/** A contract that may say when is paid. */
type ContractWithTerms = Binding["contract"] & PaymentTermsColumns

/**
 * The payment terms of the nearest contract in force that says any, by its
 * number, in whatever currency its prices are; null when none does.
 *
 * @param bindings - Parties of the company and its ancestors, in any order.
 */
export const termsInForce = (
  bindings: (Omit<Binding, "contract"> & { contract: ContractWithTerms })[],
  lineage: Lineage,
  now: Date
): AgreedTerms | null => {
  const contracts = new Map(
    bindings.map(({ contract }) => [contract.id, contract])
  )
  for (const { id, number } of contractsInForce(bindings, lineage, now)) {
    const payment = readPaymentTerms(contracts.get(id) as ContractWithTerms)
    if (payment) {
      return { payment, reference: number }
    }
  }
  return null
}
