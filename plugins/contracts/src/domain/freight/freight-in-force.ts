import {
  type Binding,
  contractsInForce,
  type Lineage,
} from "../contracts-in-force"
import { type FreightTerms, isAboutMoney } from "./freight-terms"

/** Terms of one contract. */
export type ContractFreight = FreightTerms & { contract_id: string }

/** Terms that hold, and what they stand in. */
export type AgreedFreight = FreightTerms & {
  by: "contract" | "merchant"
  /** The contract; null for the merchant's own. */
  contract: { id: string; number: string } | null
}

/**
 * The freight terms of the nearest contract in force that says any. Terms about
 * sums hold in their contract's currency; in another one the next farther
 * contract is asked.
 *
 * @param bindings - Parties of the company and its ancestors, in any order.
 * @param terms - What their contracts say about freight.
 */
export const freightInForce = (
  bindings: Binding[],
  terms: ContractFreight[],
  lineage: Lineage,
  now: Date,
  currency_code: string
): AgreedFreight | null => {
  const currencyOf = new Map(
    bindings.map(({ contract }) => [contract.id, contract.currency_code])
  )
  for (const { id, number } of contractsInForce(bindings, lineage, now)) {
    const said = terms.find(({ contract_id }) => contract_id === id)
    if (said && (!isAboutMoney(said) || currencyOf.get(id) === currency_code)) {
      const { contract_id: _contract, ...freight } = said
      return { ...freight, by: "contract", contract: { id, number } }
    }
  }
  return null
}
