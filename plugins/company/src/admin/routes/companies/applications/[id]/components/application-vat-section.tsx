import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useCheckApplicantsVatId } from "../../../../../hooks/applications"
import type { AdminApplication } from "../../../../../types"

const COLORS = {
  valid: "green",
  invalid: "red",
  unavailable: "orange",
} as const

/** What the register says about the applicant's VAT id, and the button that asks it. */
export const ApplicationVatSection = ({
  application,
}: {
  application: AdminApplication
}) => {
  const { t, i18n } = useTranslation("company")
  const { mutateAsync, isPending } = useCheckApplicantsVatId(application.id)
  const { vat_id, vat_check, vat_registry } = application
  if (!vat_id) {
    return null
  }
  return (
    <Section
      title={t("fields.vatId")}
      aside={
        vat_registry && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => mutateAsync()}
            isLoading={isPending}
          >
            {t(vat_check ? "applications.vat.again" : "applications.vat.ask", {
              registry: vat_registry,
            })}
          </Button>
        )
      }
    >
      <SectionRow
        title={vat_id}
        value={
          vat_check ? (
            <StatusBadge color={COLORS[vat_check.result]}>
              {t(`applications.vat.results.${vat_check.result}`)}
            </StatusBadge>
          ) : (
            t("tax.noAnswer")
          )
        }
      />
      {vat_check && (
        <SectionRow
          title={t("applications.vat.when")}
          value={new Intl.DateTimeFormat(i18n.language, {
            dateStyle: "medium",
            timeStyle: "short",
          }).format(new Date(vat_check.checked_at))}
        />
      )}
      {vat_check?.registered_name && (
        <SectionRow
          title={t("applications.vat.name")}
          value={[vat_check.registered_name, vat_check.registered_address]
            .filter(Boolean)
            .join(", ")}
        />
      )}
      {vat_check?.result === "unavailable" && (
        <div className="px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            {t("applications.vat.unavailableHint")}
          </Text>
        </div>
      )}
    </Section>
  )
}
