import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { BuyerCompany } from "../buyer"
import { processWide } from "../process-registry/process-registry"
import type { PaymentTerms } from "./payment-terms"

/** Terms, and what they stand in: e.g. a contract's number. */
export type AgreedTerms = {
  payment: PaymentTerms
  /** What says so, in its own words; null when the source has only one. */
  reference: string | null
}

/** Terms with the source that decided. */
export type TermsOfCompany = AgreedTerms & {
  /** Name of the source, such as `contract`. */
  by: string
}

/** A place where terms may stand. */
export type TermsSource = {
  /** Unique name: `contract`, `company`, `merchant`. */
  by: string
  /** Sources are asked in this order, the nearest agreement first; ties by name. */
  order: number
  /** The company's terms at a moment, or null when this source says nothing. */
  load: (
    company: Pick<BuyerCompany, "id" | "ancestor_ids">,
    now: Date,
    container: MedusaContainer
  ) => Promise<AgreedTerms | null>
}

const sources = processWide<Map<string, TermsSource>>(
  "terms-sources",
  1,
  () => new Map()
)

/**
 * Adds a source of terms. Any number may; the first in order that says
 * something decides.
 *
 * @throws MedusaError INVALID_ARGUMENT when the name is taken.
 */
export const provideTerms = (source: TermsSource): void => {
  if (sources.has(source.by)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `There are two sources of terms named "${source.by}": rename one of them.`
    )
  }
  sources.set(source.by, source)
}

/** All sources in the order in which they are asked. */
export const listTermsSources = (): TermsSource[] =>
  [...sources.values()].sort(
    (a, b) => a.order - b.order || a.by.localeCompare(b.by)
  )

/** The terms of a company at a moment, and who said so; null when no source says anything. */
export const termsOf = async (
  company: Pick<BuyerCompany, "id" | "ancestor_ids">,
  now: Date,
  container: MedusaContainer
): Promise<TermsOfCompany | null> => {
  for (const source of listTermsSources()) {
    const agreed = await source.load(company, now, container)
    if (agreed) {
      return { ...agreed, by: source.by }
    }
  }
  return null
}
