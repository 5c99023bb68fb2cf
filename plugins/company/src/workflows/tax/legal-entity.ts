import type { MedusaContainer } from "@medusajs/framework/types"
import { nearest } from "../../domain/nearest"
import type { Language } from "../../domain/language"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"

/** The company whose VAT counts for a node of the tree. */
export type LegalEntity = {
  id: string
  name: string
  vat_id: string | null
  /** IANA zone in which its days begin. */
  time_zone: string
  /** Language of the notes on its papers. */
  language: Language
}

/**
 * The legal entity in whose name a company buys: itself or the nearest one
 * above it. A group that stands above all legal entities answers for itself,
 * and has no VAT id.
 *
 * @returns null for an unknown or deleted company.
 */
export const legalEntityOf = async (
  company_id: string,
  container: MedusaContainer
): Promise<LegalEntity | null> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [lineage, { default_language }] = await Promise.all([
    service.listLineage(company_id),
    service.getOptions(),
  ])
  const self = lineage[lineage.length - 1]
  if (!self) {
    return null
  }
  const entity =
    nearest(self.path, lineage, (node) =>
      node.kind === "legal_entity" ? node : null
    )?.from ?? self
  const language = nearest(self.path, lineage, (node) => node.language)
  return {
    id: entity.id,
    name: entity.name,
    vat_id: entity.vat_id,
    time_zone: entity.time_zone,
    language: language?.value ?? default_language,
  }
}
