import { Label, Prompt, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { useSuspendCompany } from "../../../../hooks/companies"
import type { AdminCompany } from "../../../../types"

/** Asks before a company is kept from buying, and for the reason. */
export const SuspendPrompt = ({
  company,
  isOpen,
  onClose,
}: {
  company: AdminCompany
  isOpen: boolean
  onClose: () => void
}) => {
  const { t } = useTranslation("company")
  const id = useId()
  const [reason, setReason] = useState("")
  const { mutate } = useSuspendCompany(company.id)

  return (
    <Prompt open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>
            {t("suspend.heading", { name: company.name })}
          </Prompt.Title>
          <Prompt.Description>{t("suspend.hint")}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label size="small" weight="plus" htmlFor={id}>
            {t("suspend.reason")}
          </Label>
          <Textarea
            id={id}
            value={reason}
            maxLength={4000}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.cancel")}</Prompt.Cancel>
          <Prompt.Action onClick={() => mutate(reason.trim() || undefined)}>
            {t("actions.suspend")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
