import { useMutation } from "@tanstack/react-query"
import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useAnnounce } from "../ui/announcer"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { TextAreaField } from "../ui/text-area-field"
import {
  followUp,
  Refusal,
  type Application,
  type ApplicationForm,
} from "./application-api"
import { ApplicationInputs } from "./application-inputs"
import { ApplicationRefused } from "./application-refused"
import { missing, type Problems } from "./problems"
import { readApplicationForm, requiredInputs } from "./read-application"
import { showFirstProblem } from "./show-first-problem"
import { useApplicationForm } from "./use-application-form"

type FollowUpFormProps = {
  token: string
  application: Application
  onDone: (changed: Application) => void
}

const Inputs = ({
  token,
  application,
  onDone,
  form,
}: FollowUpFormProps & { form: ApplicationForm }) => {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const asked = application.status === "asked_back"
  const [changes, setChanges] = useState(!asked)
  const [problems, setProblems] = useState<Problems>({})
  const send = useMutation({
    mutationFn: (given: Parameters<typeof followUp>[1]) =>
      followUp(token, given),
    onSuccess: (changed) => {
      announce(t("application.sent"))
      onDone(changed)
    },
    onError: (error) =>
      setProblems(error instanceof Refusal ? error.problems : {}),
    onSettled: () => showFirstProblem(),
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const found = missing(
      [
        ...(asked ? ["text"] : []),
        ...(changes ? requiredInputs(data, form.fields) : []),
      ],
      data
    )
    setProblems(found)
    if (Object.keys(found).length) {
      send.reset()
      showFirstProblem()
      return
    }
    send.mutate({
      text: String(data.get("text") ?? "").trim() || null,
      changes: changes ? readApplicationForm(data, form.fields) : undefined,
    })
  }

  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      {asked && (
        <Section title={t("application.answer")}>
          <TextAreaField
            name="text"
            label={t("application.yourAnswer")}
            rows={5}
            required
            problem={problems.text ? t("apply.problem.required") : undefined}
          />
        </Section>
      )}
      {changes ? (
        <ApplicationInputs
          form={form}
          start={application}
          problems={problems}
          asksEmail={false}
        />
      ) : (
        <div>
          <Button
            type="button"
            variant="transparent"
            onClick={() => setChanges(true)}
          >
            {t("application.changeToo")}
          </Button>
        </div>
      )}
      <ApplicationRefused error={send.error} problems={problems} />
      <div className="flex justify-end">
        <Button type="submit" size="large" isLoading={send.isPending}>
          {t(asked ? "application.send" : "application.save")}
        </Button>
      </div>
    </form>
  )
}

/** Answers a question where one was asked, and changes what was written. */
export const FollowUpForm = (props: FollowUpFormProps) => {
  const form = useApplicationForm()
  return (
    <QueryView query={form} lines={6}>
      {(data) => <Inputs {...props} form={data} />}
    </QueryView>
  )
}
