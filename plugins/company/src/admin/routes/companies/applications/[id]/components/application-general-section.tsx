import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { ApplicationStatusBadge } from "../../../../../components/application-status-badge"
import { isOpen, type AdminApplication } from "../../../../../types"

const DecisionButtons = () => {
  const { t } = useTranslation("company")

  return (
    <div className="flex flex-wrap justify-end gap-2 px-6 py-4">
      <Button size="small" variant="secondary" asChild>
        <Link to="reject">{t("applications.actions.reject")}</Link>
      </Button>
      <Button size="small" variant="secondary" asChild>
        <Link to="ask-back">{t("applications.actions.askBack")}</Link>
      </Button>
      <Button size="small" asChild>
        <Link to="approve">{t("applications.actions.approve")}</Link>
      </Button>
    </div>
  )
}

/** Who applies, what the checks say, and the decision. */
export const ApplicationGeneralSection = ({
  application,
}: {
  application: AdminApplication
}) => {
  const { t } = useTranslation("company")
  const { status, company, history } = application
  const numbers: Partial<Record<string, string | null>> = {
    organization_number: application.organization_number,
    vat_id: application.vat_id,
  }
  const reason = history.find(({ kind }) => kind === "rejected")?.text

  return (
    <Section
      level="h1"
      title={application.company_name}
      aside={<ApplicationStatusBadge status={status} />}
    >
      {company && (
        <SectionRow
          title={t(`applications.outcome.${application.outcome ?? "company"}`)}
          value={
            <Link
              to={`/companies/${company.id}`}
              className="text-ui-fg-interactive"
            >
              {company.name}
            </Link>
          }
        />
      )}
      {reason && <SectionRow title={t("fields.statusReason")} value={reason} />}
      {application.checks.map(({ name, outcome }) => (
        <SectionRow
          key={name}
          title={t(`applications.check.${name}`)}
          value={
            <span
              className={outcome === "warning" ? "text-ui-fg-error" : undefined}
            >
              {[numbers[name], t(`applications.outcomeOf.${name}.${outcome}`)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          }
        />
      ))}
      {status === "asked_back" && (
        <div className="px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            {t("applications.waits")}
          </Text>
        </div>
      )}
      {isOpen(status) && <DecisionButtons />}
    </Section>
  )
}
