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
  return (
    <ErrorNotice
      error={error}
      text={
        error instanceof Refusal && error.status >= 500
          ? t("errors.server")
          : undefined
      }
    />
  )
}
