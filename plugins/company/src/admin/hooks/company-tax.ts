import {
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminCompanyTaxResponse,
  AdminReverseChargeResponse,
  CompanyTaxInput,
} from "../types"
import { useRegisterAnswer } from "./register-answer"

const taxQueryKeys = queryKeysFactory("company-tax")
const reverseChargeQueryKeys = queryKeysFactory("reverse-charge")

/** A company's VAT: that of its legal entity. */
export const useCompanyTax = (company_id: string) =>
  useQuery({
    queryKey: taxQueryKeys.detail(company_id),
    queryFn: () =>
      apiGet<AdminCompanyTaxResponse>(`/admin/companies/${company_id}/tax`),
    select: (answer) => answer.tax,
    enabled: Boolean(company_id),
  })

const useTaxMutation = <Input>(
  company_id: string,
  action: string,
  done: string
) => {
  const { t } = useTranslation("company")

  return useToastMutation<AdminCompanyTaxResponse, Input>({
    mutationFn: (input) =>
      apiPost<AdminCompanyTaxResponse>(
        `/admin/companies/${company_id}/tax${action}`,
        input ?? {}
      ),
    invalidates: [taxQueryKeys.all],
    success: t(`toasts.${done}`),
  })
}

/** Settles the VAT of a legal entity. */
export const useSetCompanyTax = (company_id: string) =>
  useTaxMutation<CompanyTaxInput>(company_id, "", "taxSettled")

/** Asks the register about the VAT id. */
export const useCheckVatId = (company_id: string) => {
  const { answered, doubtful } = useRegisterAnswer()

  return useToastMutation<AdminCompanyTaxResponse>({
    mutationFn: () =>
      apiPost<AdminCompanyTaxResponse>(
        `/admin/companies/${company_id}/tax/check`,
        {}
      ),
    invalidates: [taxQueryKeys.all],
    success: ({ tax }) => answered(tax.checks[0]),
    warning: ({ tax }) => doubtful(tax.checks[0], tax.registry),
  })
}

/** Decides about the VAT id in the register's place. */
export const useDecideVatId = (company_id: string) =>
  useTaxMutation<{ result: "valid" | "invalid"; note: string }>(
    company_id,
    "/decision",
    "vatIdDecided"
  )

/** Whether a product is under reverse charge. */
export const useReverseCharge = (product_id: string) =>
  useQuery({
    queryKey: reverseChargeQueryKeys.detail(product_id),
    queryFn: () =>
      apiGet<AdminReverseChargeResponse>(
        `/admin/products/${product_id}/reverse-charge`
      ),
    select: (answer) => answer.reverse_charge,
  })

/** Puts a product under reverse charge, or takes it out. */
export const useSetReverseCharge = (product_id: string) => {
  const { t } = useTranslation("company")

  return useToastMutation<AdminReverseChargeResponse, boolean>({
    mutationFn: (reverse_charge) =>
      apiPost<AdminReverseChargeResponse>(
        `/admin/products/${product_id}/reverse-charge`,
        { reverse_charge }
      ),
    invalidates: [reverseChargeQueryKeys.all],
    success: t("toasts.reverseChargeSet"),
  })
}
