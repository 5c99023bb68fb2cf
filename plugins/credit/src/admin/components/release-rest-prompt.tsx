import { Label, Prompt, Textarea } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

import { useReleaseRest } from "../hooks/on-account-orders"

const REASON_MAX_LENGTH = 4000

/** Says what the release of the rest means, and asks for the reason. */
export const ReleaseRestPrompt = ({
  order_id,
  onClose,
}: {
  order_id: string
  onClose: () => void
}) => {
  const { t } = useTranslation("companyCredit")
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState("")
  const { mutate } = useReleaseRest(order_id)

  return (
    <Prompt
      open
      variant="confirmation"
      onOpenChange={(open) => !open && onClose()}
    >
      {/* The menu that led here would take the focus back from a field that grabs it by itself. */}
      <Prompt.Content
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          field.current?.focus()
        }}
      >
        <Prompt.Header>
          <Prompt.Title>{t("rest.heading")}</Prompt.Title>
          <Prompt.Description>{t("rest.hint")}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label size="small" weight="plus" htmlFor={id}>
            {t("fields.reason")}
          </Label>
          <Textarea
            id={id}
            ref={field}
            value={reason}
            maxLength={REASON_MAX_LENGTH}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.cancel")}</Prompt.Cancel>
          <Prompt.Action
            disabled={!reason.trim()}
            onClick={() => mutate(reason.trim())}
          >
            {t("actions.releaseRest")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
