import { Button, Text, usePrompt } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { CompanyNav } from "../company/company-nav"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { ErrorNotice } from "../ui/error-notice"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import { ContactPointForm } from "./contact-point-form"
import {
  type ContactPoint,
  deleteContactPoint,
  fetchContactPoints,
} from "./contact-points-api"
import { WhoGetsWhat } from "./who-gets-what"

const NEW = "new"

type ListProps = {
  company_id: string
  points: ContactPoint[]
  mayChange: boolean
}

/** The company's mail addresses, the one being changed as a form. */
const ContactPointList = ({ company_id, points, mayChange }: ListProps) => {
  const { t } = useTranslation()
  const prompt = usePrompt()
  const queryClient = useQueryClient()
  const [edited, setEdited] = useState<string | null>(null)
  const remove = useMutation({
    mutationFn: (id: string) => deleteContactPoint(company_id, id),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: ["contact-points"] }),
  })
  const close = () => setEdited(null)

  const askToDelete = async ({ id, email }: ContactPoint) => {
    const isSure = await prompt({
      title: t("contactPoints.delete", { name: email }),
      description: t("contactPoints.deleteHint"),
      confirmText: t("form.delete"),
      cancelText: t("form.cancel"),
    })
    if (isSure) {
      remove.mutate(id)
    }
  }

  return (
    <Section
      title={t("contactPoints.title")}
      actions={
        mayChange &&
        edited !== NEW && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setEdited(NEW)}
          >
            {t("contactPoints.add")}
          </Button>
        )
      }
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("contactPoints.hint")}
      </Text>
      {remove.isError && <ErrorNotice error={remove.error} />}
      {edited === NEW && (
        <ContactPointForm company_id={company_id} onDone={close} />
      )}
      <ul className="divide-ui-border-base divide-y">
        {points.map((point) =>
          edited === point.id ? (
            <li key={point.id}>
              <ContactPointForm
                company_id={company_id}
                point={point}
                onDone={close}
              />
            </li>
          ) : (
            <li
              key={point.id}
              className="flex flex-col gap-2 py-3 sm:flex-row sm:items-center sm:justify-between"
            >
              <div className="min-w-0">
                <Text size="small" weight="plus" className="break-words">
                  {point.email}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {point.name}
                  {" · "}
                  {point.papers.map((paper) => t(`paper.${paper}`)).join(", ")}
                </Text>
              </div>
              {mayChange && (
                <div className="flex gap-2">
                  <Button
                    size="small"
                    variant="secondary"
                    onClick={() => setEdited(point.id)}
                  >
                    {t("form.change")}
                  </Button>
                  <Button
                    size="small"
                    variant="transparent"
                    onClick={() => void askToDelete(point)}
                  >
                    {t("form.delete")}
                  </Button>
                </div>
              )}
            </li>
          )
        )}
      </ul>
    </Section>
  )
}

/** Which mail address of the company gets which document. */
export const ContactPointsPage = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const company_id = buyer?.company?.id ?? ""
  const query = useQuery({
    queryKey: ["contact-points", company_id],
    queryFn: () => fetchContactPoints(company_id),
    enabled: Boolean(company_id),
  })

  return (
    <Page title={buyer?.company?.name ?? t("contactPoints.title")}>
      <CompanyNav />
      <QueryView query={query}>
        {(points) => (
          <ContactPointList
            company_id={company_id}
            points={points}
            mayChange={holds(buyer, "contact_point.manage")}
          />
        )}
      </QueryView>
      <WhoGetsWhat company_id={company_id} />
    </Page>
  )
}
