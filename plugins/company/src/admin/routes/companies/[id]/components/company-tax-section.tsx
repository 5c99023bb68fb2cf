import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { CheckCircle, PencilSquare } from "@medusajs/icons"
import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useCheckVatId, useCompanyTax } from "../../../../hooks/company-tax"
import type { AdminCompany, AdminCompanyTax } from "../../../../types"

const STANDING_COLORS = {
  valid: "green",
  invalid: "red",
  unchecked: "orange",
} as const

/** Who answered last about a VAT id, when, and with what proof. */
const Answers = ({ tax }: { tax: AdminCompanyTax }) => {
  const { t } = useTranslation("company")
  const { getFullDate } = useDate()

  return tax.checks.slice(0, 3).map((check) => (
    <div key={check.id} className="flex flex-col gap-y-0.5 px-6 py-3">
      <Text size="small" leading="compact">
        {t(`tax.answer.${check.result}`, { vat_id: check.vat_id })}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[
          getFullDate({ date: check.checked_at, includeTime: true }),
          check.source === "registry" ? tax.registry : check.user_name,
          check.request_identifier,
          check.registered_name,
          check.note,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
    </div>
  ))
}

/** Whether the company is charged VAT, why, and what is known about its VAT id. */
export const CompanyTaxSection = ({ company }: { company: AdminCompany }) => {
  const { t, i18n } = useTranslation("company")
  const { data: tax } = useCompanyTax(company.id)
  const { mutate: check, isPending } = useCheckVatId(company.id)

  if (!tax) {
    return null
  }
  const language = i18n.language.startsWith("sv") ? "sv" : "en"
  const above = !tax.is_own && (
    <Link
      to={`/companies/${tax.legal_entity.id}`}
      className="text-ui-fg-interactive"
    >
      {tax.legal_entity.name}
    </Link>
  )

  return (
    <Section
      title={t("tax.heading")}
      subtitle={tax.is_own ? undefined : t("tax.asAbove")}
      aside={
        tax.is_own &&
        tax.vat_id &&
        tax.registry && (
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => check()}
          >
            {t("tax.check", { registry: tax.registry })}
          </Button>
        )
      }
      actions={
        tax.is_own
          ? [
              {
                actions: [
                  {
                    icon: <PencilSquare />,
                    label: t("actions.edit"),
                    to: "tax",
                  },
                  {
                    icon: <CheckCircle />,
                    label: t("tax.decide"),
                    to: "vat-id",
                    disabled: !tax.vat_id,
                  },
                ],
              },
            ]
          : []
      }
    >
      {above && <SectionRow title={t("kind.legal_entity")} value={above} />}
      <SectionRow
        title={t("fields.status")}
        value={
          <div className="flex flex-col">
            <span>{t(`tax.reason.${tax.status.reason}`)}</span>
            <span className="text-ui-fg-muted">
              {tax.status.explanation[language]}
            </span>
          </div>
        }
      />
      <SectionRow
        title={t("fields.vatId")}
        value={
          tax.vat_id ? (
            <span className="flex flex-wrap items-center gap-2">
              {tax.vat_id}
              <StatusBadge color={STANDING_COLORS[tax.vat_standing]}>
                {t(`tax.standing.${tax.vat_standing}`)}
              </StatusBadge>
            </span>
          ) : (
            "–"
          )
        }
      />
      {tax.treatment === "exempt" && (
        <SectionRow
          title={t("tax.exemptGround")}
          value={[tax.exempt_ground, tax.exempt_until]
            .filter(Boolean)
            .join(" · ")}
        />
      )}
      {tax.vat_id && tax.checks.length === 0 && (
        <EmptyRow>{t("tax.noAnswer")}</EmptyRow>
      )}
      <Answers tax={tax} />
    </Section>
  )
}
