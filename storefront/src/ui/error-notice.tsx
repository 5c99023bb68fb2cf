import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { errorText } from "../app/error-text"
import { Notice } from "./notice"

type ErrorNoticeProps = {
  error: unknown
  /** A better sentence than the store's, where the page knows one. */
  text?: string
  onRetry?: () => void
}

/** What went wrong, as a sentence, and a way to try again where that helps. */
export const ErrorNotice = ({ error, text, onRetry }: ErrorNoticeProps) => {
  const { t } = useTranslation()
  return (
    <Notice tone="error">
      <p>{text ?? errorText(error, t)}</p>
      {onRetry && (
        <Button
          size="small"
          variant="secondary"
          className="mt-2"
          onClick={onRetry}
        >
          {t("app.retry")}
        </Button>
      )}
    </Notice>
  )
}
