import { Section } from "@medusa-b2b/admin-kit"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useInviteImported } from "../../../../../hooks/imports"
import {
  type AdminBulkInvitation,
  type AdminCompanyImport,
  COMPANY_IMPORT_TEXTS,
  messageText,
} from "../../../../../types"
import { reportLanguage } from "../../../../../utils/report-language"

/** Rows that are named on the page. */
const NAMED = 20

const Outcome = ({ outcome }: { outcome: AdminBulkInvitation }) => {
  const { t, i18n } = useTranslation("company")
  const language = reportLanguage(i18n.language)
  const { invited, left, per_minute, refused, refused_count } = outcome
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Text size="small" weight="plus">
        {t("import.invitations.invited", {
          count: invited,
          perMinute: per_minute,
        })}
      </Text>
      {left > 0 && (
        <Text size="small">
          {t("import.invitations.left", { count: left })}
        </Text>
      )}
      {refused_count > 0 && (
        <Text size="small">
          {t("import.invitations.refused", { count: refused_count })}
        </Text>
      )}
      {refused.slice(0, NAMED).map(({ line, message }) => (
        <Text key={line} size="small" className="text-ui-fg-subtle">
          {t("import.invitations.line", {
            line,
            text: messageText(message, language, COMPANY_IMPORT_TEXTS),
          })}
        </Text>
      ))}
      {refused_count > NAMED && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("import.invitations.more", { count: refused_count - NAMED })}
        </Text>
      )}
    </div>
  )
}

/** Invites those whom an import has brought in and who cannot log in yet. */
export const ImportInvitationsSection = ({
  run,
}: {
  run: AdminCompanyImport
}) => {
  const { t } = useTranslation("company")
  const { mutateAsync, isPending, data } = useInviteImported(run.id)
  return (
    <Section
      title={t("import.invitations.heading")}
      subtitle={t("import.invitations.hint")}
      aside={
        <Button
          size="small"
          variant="secondary"
          onClick={() => mutateAsync()}
          isLoading={isPending}
        >
          {t("import.invitations.invite")}
        </Button>
      }
    >
      {data && <Outcome outcome={data.bulk_invitation} />}
    </Section>
  )
}
