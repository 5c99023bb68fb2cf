import { useTranslation } from "react-i18next"
import { ErrorNotice } from "../ui/error-notice"
import { Notice } from "../ui/notice"
import { Refusal } from "./application-api"
import type { Problems } from "./problems"

/** That something is wrong: which fields say so themselves, or what the store said. */
export const ApplicationRefused = ({
  error,
  problems,
}: {
  error: Error | null
  problems: Problems
}) => {
  const { t } = useTranslation()
  const count = Object.keys(problems).length
  if (count) {
    return <Notice tone="error">{t("apply.problems", { count })}</Notice>
  }
  if (!error) {
    return null
  }
  const status = error instanceof Refusal ? error.status : 0
  const text =
    status === 429
      ? t("apply.too_many")
      : status >= 500
        ? t("errors.server")
        : undefined
  return <ErrorNotice error={error} text={text} />
}
