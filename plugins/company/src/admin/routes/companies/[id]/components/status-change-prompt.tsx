import { Label, Prompt, Textarea } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

import type { StatusChange } from "../../../../../domain/status-change"
import { useChangeCompanyStatus } from "../../../../hooks/companies"
import type { AdminCompany } from "../../../../types"

const REASON_MAX_LENGTH = 4000

/** Says what a change of a company's status means for its people, and asks for the reason. */
export const StatusChangePrompt = ({
  company,
  change,
  onClose,
}: {
  company: AdminCompany
  change: StatusChange
  onClose: () => void
}) => {
  const { t } = useTranslation("company")
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState("")
  const { mutate } = useChangeCompanyStatus(company.id, change)
  const harms = change === "suspend" || change === "close"

  return (
    <Prompt
      open
      variant={harms ? "danger" : "confirmation"}
      onOpenChange={(open) => !open && onClose()}
    >
      {/* What comes next is the reason, not "Cancel". The menu that led here
          would take the focus back from a field that grabs it by itself. */}
      <Prompt.Content
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          field.current?.focus()
        }}
      >
        <Prompt.Header>
          <Prompt.Title>
            {t(`statusChange.${change}.heading`, { name: company.name })}
          </Prompt.Title>
          <Prompt.Description>
            {t(`statusChange.${change}.hint`)}
          </Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label size="small" weight="plus" htmlFor={id}>
            {t("statusChange.reason")}
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
          <Prompt.Action onClick={() => mutate(reason.trim() || undefined)}>
            {t(`actions.${change}`)}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
