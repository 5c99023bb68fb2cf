import { ActionMenu } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { EnvelopeContent, XCircle } from "@medusajs/icons"
import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import {
  useInvitations,
  useResendInvitation,
  useRevokeInvitation,
} from "../../../../hooks/invitations"
import { useRoles } from "../../../../hooks/roles"
import type { AdminCompany, CompanyInvitation } from "../../../../types"
import { personName } from "../../../../utils/person-name"
import { roleName } from "../../../../utils/role-name"

const MOST = 200

const InvitationRow = ({
  invitation,
  role,
}: {
  invitation: CompanyInvitation
  role: string
}) => {
  const { t } = useTranslation("company")
  const { getFullDate } = useDate()
  const { mutate: resend } = useResendInvitation(invitation.company_id)
  const { mutate: revoke } = useRevokeInvitation(invitation.company_id)
  const isExpired = invitation.status === "expired"

  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {personName(invitation)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[
            invitation.first_name && invitation.email,
            role,
            !isExpired &&
              t("invitations.until", {
                date: getFullDate({ date: invitation.expires_at }),
              }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        {isExpired && (
          <Badge size="2xsmall" color="orange">
            {t("invitations.expired")}
          </Badge>
        )}
        <ActionMenu
          groups={[
            {
              actions: [
                {
                  icon: <EnvelopeContent />,
                  label: t("invitations.resend"),
                  onClick: () => resend(invitation.id),
                },
                {
                  icon: <XCircle />,
                  label: t("invitations.revoke"),
                  onClick: () => revoke(invitation.id),
                },
              ],
            },
          ]}
        />
      </div>
    </div>
  )
}

/** Who has been invited and has not answered; nothing when there is nobody. */
export const CompanyInvitationsSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const { data } = useInvitations(company.id, { limit: MOST })
  const { data: roles } = useRoles(company.id)

  if (!data?.count) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("invitations.heading")}</Heading>
      </div>
      {data.invitations.map((invitation) => (
        <InvitationRow
          key={invitation.id}
          invitation={invitation}
          role={roleName(invitation.role, roles, t)}
        />
      ))}
    </Container>
  )
}
