import { useMutation } from "@tanstack/react-query"
import { Button, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import {
  Refusal,
  sendApplication,
  type ApplicationForm,
} from "./application-api"
import { ApplicationInputs } from "./application-inputs"
import { ApplicationRefused } from "./application-refused"
import { missing, type Problems } from "./problems"
import { readApplicationForm, requiredInputs } from "./read-application"
import { showFirstProblem } from "./show-first-problem"
import { useApplicationForm } from "./use-application-form"

const EMAIL = /^\S+@\S+\.\S+$/

const ApplyForm = ({ form }: { form: ApplicationForm }) => {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const [problems, setProblems] = useState<Problems>({})
  const send = useMutation({
    mutationFn: sendApplication,
    onSuccess: () => navigate("/apply/received", { replace: true }),
    onError: (error) =>
      setProblems(error instanceof Refusal ? error.problems : {}),
    onSettled: () => showFirstProblem(),
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const email = String(data.get("email")).trim()
    const found: Problems = {
      ...missing([...requiredInputs(data, form.fields), "email"], data),
      ...(email && !EMAIL.test(email) ? { email: "email" } : {}),
    }
    setProblems(found)
    if (Object.keys(found).length) {
      send.reset()
      showFirstProblem()
      return
    }
    send.mutate({
      ...readApplicationForm(data, form.fields),
      email,
      language: i18n.language,
      website: String(data.get("website") ?? ""),
    })
  }

  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <ApplicationInputs form={form} problems={problems} asksEmail />
      {/* For robots, which fill in whatever there is. */}
      <div className="hidden" aria-hidden>
        <label>
          Website
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <ApplicationRefused error={send.error} problems={problems} />
      <div className="flex justify-end">
        <Button type="submit" size="large" isLoading={send.isPending}>
          {t("apply.send")}
        </Button>
      </div>
    </form>
  )
}

/** A firm asks to become a customer. */
export const ApplyPage = () => {
  const { t } = useTranslation()
  const form = useApplicationForm()
  return (
    <Page title={t("apply.title")}>
      <Text className="text-ui-fg-subtle max-w-2xl">{t("apply.intro")}</Text>
      <div className="max-w-3xl">
        <QueryView query={form} lines={8}>
          {(data) => <ApplyForm form={data} />}
        </QueryView>
      </div>
    </Page>
  )
}
