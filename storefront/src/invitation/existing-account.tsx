import { Button, Text } from "@medusajs/ui"
import { useMutation, useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { withReturnPath } from "../session/return-path"
import { useSession } from "../session/session-context"
import { ErrorNotice } from "../ui/error-notice"
import { QueryView } from "../ui/query-view"
import { ownEmail } from "./invitation-api"

type ExistingAccountProps = { email: string; onAccept: () => Promise<void> }

/** A sentence, and what to do. */
const Step = ({ hint, children }: { hint: string; children: ReactNode }) => (
  <div className="flex flex-col gap-4">
    <Text size="small" className="text-ui-fg-subtle">
      {hint}
    </Text>
    {children}
  </div>
)

const AcceptStep = ({ email, onAccept }: ExistingAccountProps) => {
  const { t } = useTranslation()
  const accept = useMutation({ mutationFn: onAccept })

  return (
    <Step hint={t("invitation.accountHint", { email })}>
      {accept.isError && <ErrorNotice error={accept.error} />}
      <Button
        size="large"
        isLoading={accept.isPending}
        onClick={() => accept.mutate()}
      >
        {t("invitation.accept")}
      </Button>
    </Step>
  )
}

/** Accepts with the account that one is logged in to, if it is the invited one. */
const LoggedIn = ({ email, onAccept }: ExistingAccountProps) => {
  const { t } = useTranslation()
  const { buyer, logOut } = useSession()
  const own = useQuery({
    queryKey: ["own-email", buyer?.customer_id],
    queryFn: ownEmail,
  })

  return (
    <QueryView query={own}>
      {(address) =>
        address.toLowerCase() === email.toLowerCase() ? (
          <AcceptStep email={email} onAccept={onAccept} />
        ) : (
          <Step hint={t("invitation.otherAccount", { own: address, email })}>
            <Button size="large" onClick={() => void logOut()}>
              {t("logIn.logOut")}
            </Button>
          </Step>
        )
      }
    </QueryView>
  )
}

/** Log in first, or accept with the account that one is logged in to. */
export const ExistingAccount = ({ email, onAccept }: ExistingAccountProps) => {
  const { t } = useTranslation()
  const { buyer } = useSession()

  if (buyer) {
    return <LoggedIn email={email} onAccept={onAccept} />
  }
  return (
    <Step hint={t("invitation.logInHint", { email })}>
      <Button size="large" asChild>
        <Link to={withReturnPath("/log-in", "/invitation")}>
          {t("logIn.title")}
        </Link>
      </Button>
    </Step>
  )
}
