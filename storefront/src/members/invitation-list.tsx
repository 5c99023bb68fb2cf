import { Badge, Button, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { personName } from "../company/person-name"
import { useFormats } from "../i18n/use-formats"
import type { Role } from "../roles/role-api"
import { roleName } from "../roles/role-name"
import { ErrorNotice } from "../ui/error-notice"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { Section } from "../ui/section"
import {
  fetchInvitations,
  type Invitation,
  resendInvitation,
  revokeInvitation,
} from "./member-api"
import { useMemberChange } from "./use-member-change"

const LIMIT = 20

type InvitationListProps = { company_id: string; roles: Role[] }

/** Who has been invited and has not answered; nothing when there is nobody. */
export const InvitationList = ({ company_id, roles }: InvitationListProps) => {
  const { t } = useTranslation()
  const { date } = useFormats()
  const [offset, setOffset] = useState(0)
  const query = useQuery({
    queryKey: ["invitations", company_id, offset],
    queryFn: () => fetchInvitations(company_id, { limit: LIMIT, offset }),
    placeholderData: keepPreviousData,
  })
  const resend = useMemberChange(
    ({ id }: Invitation) => resendInvitation(company_id, id),
    ({ email }) => t("member.invited", { email })
  )
  const revoke = useMemberChange(
    ({ id }: Invitation) => revokeInvitation(company_id, id),
    ({ email }) => t("member.revoked", { email })
  )
  const problem = resend.error ?? revoke.error

  return (
    <QueryView query={query}>
      {({ invitations, count }) =>
        count > 0 && (
          <Section title={t("member.invitations")}>
            {problem && <ErrorNotice error={problem} />}
            <ul className="divide-ui-border-base divide-y">
              {invitations.map((invitation) => (
                <li
                  key={invitation.id}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
                >
                  <div className="min-w-0">
                    <Text size="small" weight="plus" className="break-words">
                      {personName(invitation)}
                    </Text>
                    <Text
                      size="small"
                      className="text-ui-fg-subtle break-words"
                    >
                      {[
                        invitation.first_name && invitation.email,
                        roleName(
                          invitation.role,
                          roles.find(({ id }) => id === invitation.role)?.name,
                          t
                        ),
                        invitation.status === "pending" &&
                          t("member.until", {
                            date: date(invitation.expires_at),
                          }),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </Text>
                  </div>
                  <div className="flex flex-wrap items-center gap-2">
                    {invitation.status === "expired" && (
                      <Badge size="2xsmall" color="orange">
                        {t("member.expired")}
                      </Badge>
                    )}
                    <Button
                      size="small"
                      variant="secondary"
                      aria-label={t("member.resendTo", invitation)}
                      isLoading={
                        resend.isPending && resend.variables === invitation
                      }
                      onClick={() => resend.mutate(invitation)}
                    >
                      {t("member.resend")}
                    </Button>
                    <Button
                      size="small"
                      variant="transparent"
                      aria-label={t("member.revokeOf", invitation)}
                      onClick={() => revoke.mutate(invitation)}
                    >
                      {t("member.revoke")}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
            <Paging
              count={count}
              offset={offset}
              limit={LIMIT}
              onOffset={setOffset}
            />
          </Section>
        )
      }
    </QueryView>
  )
}
