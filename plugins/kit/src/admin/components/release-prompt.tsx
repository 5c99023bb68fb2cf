import { Label, Prompt, Textarea } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

import { useReleaseOrderHold } from "../hooks/order-holds"
import type { AdminOrderHold } from "../types"

const REASON_MAX_LENGTH = 4000

/** Says what a release means, and asks for the reason: without one there is none. */
export const ReleasePrompt = ({
  hold,
  onClose,
}: {
  hold: AdminOrderHold
  onClose: () => void
}) => {
  const { t } = useTranslation("orderHold")
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState("")
  const { mutate } = useReleaseOrderHold(hold.id)

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
          <Prompt.Title>
            {t("release.heading", { number: hold.order?.display_id })}
          </Prompt.Title>
          <Prompt.Description>
            {t("release.hint", { why: hold.message })}
          </Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label size="small" weight="plus" htmlFor={id}>
            {t("release.reason")}
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
          <Prompt.Cancel>{t("release.cancel")}</Prompt.Cancel>
          <Prompt.Action
            disabled={!reason.trim()}
            onClick={() => mutate(reason.trim())}
          >
            {t("release.action")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
