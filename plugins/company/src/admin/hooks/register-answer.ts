import { useTranslation } from "react-i18next"

import type { AdminCompanyTax } from "../types"

type Answer = Pick<AdminCompanyTax["checks"][number], "vat_id" | "result">

/**
 * What to say when a register was asked about a VAT id: what it answered, and
 * a warning when that is "not valid", or nothing at all.
 */
export const useRegisterAnswer = () => {
  const { t } = useTranslation("company")
  const answered = (answer: Answer | null): string =>
    answer
      ? t(`tax.answer.${answer.result}`, { vat_id: answer.vat_id })
      : t("tax.noAnswer")

  return {
    answered,
    doubtful: (
      answer: Answer | null,
      registry: string | null
    ): string | undefined => {
      if (answer?.result === "valid") {
        return undefined
      }
      return answer?.result === "invalid"
        ? answered(answer)
        : t("toasts.vatIdUnreachable", { registry })
    },
  }
}
