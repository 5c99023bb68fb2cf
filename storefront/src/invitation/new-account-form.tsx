import { Button, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { ErrorNotice } from "../ui/error-notice"
import { TextField } from "../ui/text-field"
import type { Acceptance, InvitationPreview } from "./invitation-api"

const SHORTEST = 8

type NewAccountFormProps = {
  invitation: InvitationPreview
  onAccept: (person: Omit<Acceptance, "token">) => Promise<void>
}

/** Name and password of somebody whom the store does not know yet. */
export const NewAccountForm = ({
  invitation,
  onAccept,
}: NewAccountFormProps) => {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<string>()
  const accept = useMutation({ mutationFn: onAccept })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name)).trim() || undefined
    const password = String(form.get("password"))
    if (password.length < SHORTEST) {
      setProblem(t("invitation.passwordShort", { count: SHORTEST }))
      return
    }
    setProblem(undefined)
    accept.mutate({
      password,
      first_name: text("first_name"),
      last_name: text("last_name"),
    })
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4" noValidate>
      <Text size="small" className="text-ui-fg-subtle">
        {t("invitation.newHint")}
      </Text>
      <TextField
        label={t("logIn.email")}
        type="email"
        autoComplete="username"
        value={invitation.email}
        readOnly
      />
      <TextField
        label={t("address.first_name")}
        name="first_name"
        autoComplete="given-name"
        maxLength={255}
        defaultValue={invitation.first_name ?? ""}
      />
      <TextField
        label={t("address.last_name")}
        name="last_name"
        autoComplete="family-name"
        maxLength={255}
        defaultValue={invitation.last_name ?? ""}
      />
      <TextField
        label={t("invitation.password")}
        hint={t("invitation.passwordHint", { count: SHORTEST })}
        problem={problem}
        name="password"
        type="password"
        autoComplete="new-password"
        maxLength={128}
        required
      />
      {accept.isError && <ErrorNotice error={accept.error} />}
      <Button type="submit" size="large" isLoading={accept.isPending}>
        {t("invitation.acceptNew")}
      </Button>
    </form>
  )
}
