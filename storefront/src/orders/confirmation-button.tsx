import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { ErrorNotice } from "../ui/error-notice"
import { openConfirmation } from "./confirmation-api"

/** Shows the order's confirmation, as a PDF in the language of the page. */
export const ConfirmationButton = ({ orderId }: { orderId: string }) => {
  const { t, i18n } = useTranslation()
  const open = useMutation({
    mutationFn: () => openConfirmation(orderId, i18n.language),
  })

  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        variant="secondary"
        isLoading={open.isPending}
        onClick={() => open.mutate()}
      >
        <DocumentText />
        {t("orders.confirmation")}
      </Button>
      {open.error && <ErrorNotice error={open.error} />}
    </div>
  )
}
