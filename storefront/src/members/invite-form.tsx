import { Button } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { Role } from "../roles/role-api"
import { roleName } from "../roles/role-name"
import { ErrorNotice } from "../ui/error-notice"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"
import { invite, type InvitationInput } from "./member-api"
import { useMemberChange } from "./use-member-change"

type InviteFormProps = {
  company_id: string
  roles: Role[]
  onDone: () => void
}

/** Whom to invite, in which role, and in which language the letter is. */
export const InviteForm = ({ company_id, roles, onDone }: InviteFormProps) => {
  const { t, i18n } = useTranslation()
  const send = useMemberChange(
    (input: InvitationInput) => invite(company_id, input),
    ({ email }) => t("member.invited", { email })
  )

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name)).trim()
    send.mutate(
      {
        email: text("email"),
        first_name: text("first_name") || undefined,
        last_name: text("last_name") || undefined,
        role: text("role"),
        language: text("language") as "en" | "sv",
      },
      { onSuccess: onDone }
    )
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("logIn.email")}
          name="email"
          type="email"
          maxLength={255}
          autoFocus
          required
          className="sm:col-span-2"
        />
        <TextField
          label={t("address.first_name")}
          name="first_name"
          maxLength={255}
        />
        <TextField
          label={t("address.last_name")}
          name="last_name"
          maxLength={255}
        />
        <SelectField
          label={t("member.role")}
          name="role"
          defaultValue={roles.find(({ id }) => id === "buyer")?.id}
          options={roles.map(({ id, name }) => ({
            value: id,
            label: roleName(id, name, t),
          }))}
        />
        <SelectField
          label={t("member.language")}
          name="language"
          defaultValue={i18n.language.startsWith("sv") ? "sv" : "en"}
          options={["sv", "en"].map((value) => ({
            value,
            label: t(`language.${value}`),
          }))}
        />
      </div>
      {send.isError && <ErrorNotice error={send.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" isLoading={send.isPending}>
          {t("member.sendInvitation")}
        </Button>
        <Button type="button" variant="secondary" onClick={onDone}>
          {t("form.cancel")}
        </Button>
      </div>
    </form>
  )
}
