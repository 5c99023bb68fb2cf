import type {
  ItemTaxCalculationLine,
  ItemTaxLineDTO,
  ITaxProvider,
  ShippingTaxCalculationLine,
  ShippingTaxLineDTO,
  TaxCalculationContext,
  TaxRateDTO,
} from "@medusajs/framework/types"
import { COMPANY_TAX_PROVIDER_ID } from "../../domain/tax/provider-id"
import { decideTax, type LineDecision } from "../../domain/tax/tax-decision"
import { taxFactsOf } from "../../domain/tax/tax-facts"
import { taxNote } from "../../domain/tax/tax-words"
import type { Language } from "../../domain/language"

type Amount = Pick<
  ItemTaxLineDTO,
  "rate_id" | "rate" | "code" | "name" | "provider_id" | "data"
>

/**
 * What stands on a line: the tax region's rates, or one line of 0 % whose code
 * is the reason and whose name is the note for the invoice.
 */
const amountsFor = (
  rates: TaxRateDTO[],
  decision: LineDecision | null,
  language: Language
): Amount[] => {
  const note = decision && taxNote(decision, language)
  if (decision && note) {
    const { reason, ground } = decision
    return [
      {
        rate: 0,
        code: reason,
        name: note,
        provider_id: COMPANY_TAX_PROVIDER_ID,
        data: { ground },
      },
    ]
  }
  return rates.map(({ id, rate, code, name }) => ({
    rate_id: id,
    rate: rate ?? 0,
    code,
    name,
    provider_id: COMPANY_TAX_PROVIDER_ID,
  }))
}

/**
 * Taxes by who buys: the rates of the tax region, except where a company's VAT
 * status, the delivery address or a product's reverse charge says that the
 * line bears no VAT. Without a company it does as core's own provider.
 */
export class CompanyTaxProvider implements ITaxProvider {
  static identifier = "b2b"

  getIdentifier(): string {
    return CompanyTaxProvider.identifier
  }

  async getTaxLines(
    itemLines: ItemTaxCalculationLine[],
    shippingLines: ShippingTaxCalculationLine[],
    context: TaxCalculationContext
  ): Promise<(ItemTaxLineDTO | ShippingTaxLineDTO)[]> {
    const facts = taxFactsOf(context.additional_context)
    const decision = facts && decideTax({ ...facts, ship_to: context.address })
    const language = facts?.language ?? "en"
    const ofItems = itemLines.flatMap(({ line_item, rates }) =>
      amountsFor(
        rates,
        decision && (decision.lines[line_item.id] ?? decision.shipping),
        language
      ).map((amount) => ({ ...amount, line_item_id: line_item.id }))
    )
    const ofShipping = shippingLines.flatMap(({ shipping_line, rates }) =>
      amountsFor(rates, decision && decision.shipping, language).map(
        (amount) => ({ ...amount, shipping_line_id: shipping_line.id })
      )
    )
    return [...ofItems, ...ofShipping]
  }
}
