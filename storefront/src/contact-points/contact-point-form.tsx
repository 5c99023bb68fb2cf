import { Button } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { CheckField } from "../ui/check-field"
import { ErrorNotice } from "../ui/error-notice"
import { SelectField } from "../ui/select-field"
import { TextField } from "../ui/text-field"
import {
  type ContactPoint,
  type Paper,
  PAPERS,
  saveContactPoint,
} from "./contact-points-api"

type ContactPointFormProps = {
  company_id: string
  /** Left out: a new one. */
  point?: ContactPoint
  onDone: () => void
}

/** A mail address, its language, and the papers that go there. */
export const ContactPointForm = ({
  company_id,
  point,
  onDone,
}: ContactPointFormProps) => {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const [missing, setMissing] = useState<string[]>([])
  const save = useMutation({
    mutationFn: (input: Omit<ContactPoint, "id">) =>
      saveContactPoint(company_id, { ...input, id: point?.id }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["contact-points"] })
      onDone()
    },
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? "").trim()
    const lacking = ["email", "name"].filter((name) => !text(name))
    setMissing(lacking)
    if (lacking.length === 0) {
      save.mutate({
        email: text("email"),
        name: text("name"),
        language: (text("language") || null) as ContactPoint["language"],
        papers: PAPERS.filter((paper: Paper) => form.has(paper)),
      })
    }
  }

  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4 py-4">
      <div className="grid gap-4 sm:grid-cols-2">
        {(["email", "name"] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            type={name === "email" ? "email" : "text"}
            label={t(`contactPoints.${name}`)}
            required
            maxLength={255}
            defaultValue={point?.[name] ?? ""}
            problem={missing.includes(name) ? t("form.required") : undefined}
          />
        ))}
        <SelectField
          name="language"
          label={t("contactPoints.language")}
          defaultValue={point?.language ?? ""}
          options={["", "en", "sv"].map((value) => ({
            value,
            label: t(`contactPoints.languages.${value || "companys"}`),
          }))}
        />
      </div>
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="txt-small-plus mb-2">
          {t("contactPoints.papers")}
        </legend>
        {PAPERS.map((paper) => (
          <CheckField
            key={paper}
            name={paper}
            label={t(`paper.${paper}`)}
            defaultChecked={point?.papers.includes(paper) ?? false}
          />
        ))}
      </fieldset>
      {save.isError && <ErrorNotice error={save.error} />}
      <div className="flex justify-end gap-2">
        <Button type="button" variant="secondary" onClick={onDone}>
          {t("form.cancel")}
        </Button>
        <Button type="submit" isLoading={save.isPending}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  )
}
