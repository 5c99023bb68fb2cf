import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { Language } from "../i18n/language"
import { useSession } from "../session/session-context"
import { fetchCompanyTax } from "./tax-api"

/** The VAT status of the company that the buyer acts for. */
export const useCompanyTax = () => {
  const { buyer } = useSession()
  const language = useTranslation().i18n.language as Language
  const company_id = buyer?.company?.id
  return useQuery({
    queryKey: ["company-tax", company_id, language],
    queryFn: () => fetchCompanyTax(company_id as string, language),
    enabled: Boolean(company_id),
  })
}
