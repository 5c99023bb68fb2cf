import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../../modules/company_tax"
import type { VatCheckDTO } from "../../../types/tax"

/** The answer about a VAT id that counts so far; null when there is none. Reads only. */
export const retrieveVatAnswerStep = createStep(
  "retrieve-vat-answer",
  async (
    { company_id, vat_id }: { company_id: string; vat_id: string },
    { container }
  ) => {
    const service: CompanyTaxModuleService =
      container.resolve(COMPANY_TAX_MODULE)
    const { answer } = await service.vatStanding(company_id, vat_id)
    return new StepResponse<Pick<VatCheckDTO, "result" | "source"> | null>(
      answer && { result: answer.result, source: answer.source }
    )
  }
)
