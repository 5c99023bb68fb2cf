import { Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { statusOf } from "../app/error-text"
import { useFormats } from "../i18n/use-formats"
import { roleName } from "../roles/role-name"
import { useSession } from "../session/session-context"
import { useAnnounce } from "../ui/announcer"
import { EmptyState } from "../ui/empty-state"
import { Facts } from "../ui/facts"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { ExistingAccount } from "./existing-account"
import {
  type Acceptance,
  acceptInvitation,
  lookUpInvitation,
} from "./invitation-api"
import { forgetToken, takeToken } from "./invitation-token"
import { NewAccountForm } from "./new-account-form"

const NOT_FOUND = 404

/** Where a letter of invitation leads: what it is to, and how to accept it. */
export const InvitationPage = () => {
  const { t } = useTranslation()
  const { date } = useFormats()
  const { logIn, chooseCompany } = useSession()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [token] = useState(takeToken)
  const query = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => lookUpInvitation(token),
    enabled: Boolean(token),
  })

  const accept = async (person: Omit<Acceptance, "token">, name: string) => {
    const { email, member } = await acceptInvitation({ token, ...person })
    forgetToken()
    navigate("/", { replace: true })
    if (person.password) {
      await logIn(email, person.password)
    } else {
      await chooseCompany(member.company_id)
    }
    announce(t("invitation.accepted", { name }))
  }

  if (statusOf(query.error) === NOT_FOUND || !token) {
    return (
      <Page title={t("invitation.title")} narrow>
        <EmptyState
          title={t("invitation.notValid")}
          hint={t("invitation.notValidHint")}
        />
      </Page>
    )
  }
  return (
    <Page title={t("invitation.title")} narrow>
      <QueryView query={query}>
        {(invitation) => {
          const { company, role, role_name, expires_at, email } = invitation
          return (
            <Container className="flex flex-col gap-6 p-6">
              <Text>{t("invitation.intro", { name: company.name })}</Text>
              <Facts
                facts={[
                  [t("orders.company"), company.name],
                  [t("member.role"), roleName(role, role_name, t)],
                  [t("invitation.until"), date(expires_at)],
                ]}
              />
              {invitation.has_account ? (
                <ExistingAccount
                  email={email}
                  onAccept={() => accept({}, company.name)}
                />
              ) : (
                <NewAccountForm
                  invitation={invitation}
                  onAccept={(person) => accept(person, company.name)}
                />
              )}
            </Container>
          )
        }}
      </QueryView>
    </Page>
  )
}
