import type { CompanyOptions } from "../options"
import { viesRegistry } from "./vies"

/** What a register of VAT ids says about one. */
export type VatRegistryAnswer =
  | {
      result: "valid" | "invalid"
      /** The register's number of this answer, which proves it later. */
      request_identifier: string | null
      /** Name and address under which the register knows the number, where it tells. */
      registered_name: string | null
      registered_address: string | null
    }
  | {
      /** The register did not answer: that says nothing about the number. */
      result: "unavailable"
      /** Why, for staff: the register's own code, or what went wrong on the way. */
      note: string
    }

/** A register of VAT ids. */
export type VatRegistry = {
  /** As staff knows it: VIES. */
  name: string
  /** Never throws: no answer is an answer of its own. */
  check: (vat_id: string) => Promise<VatRegistryAnswer>
}

let provided: VatRegistry | null = null

/**
 * Puts another register in the place of VIES, e.g. a service that also knows
 * Norwegian or British numbers; null puts VIES back.
 */
export const provideVatRegistry = (registry: VatRegistry | null): void => {
  provided = registry
}

/** The register in use: the provided one, else VIES by the options, else null. */
export const vatRegistry = ({
  vies,
}: Pick<CompanyOptions, "vies">): VatRegistry | null =>
  provided ?? (vies ? viesRegistry(vies) : null)
