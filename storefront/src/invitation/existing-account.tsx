import { Button, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { withReturnPath } from "../session/return-path"
import { useSession } from "../session/session-context"
import { ErrorNotice } from "../ui/error-notice"

type ExistingAccountProps = { email: string; onAccept: () => Promise<void> }

/** Log in first, or accept with the account that one is logged in to. */
export const ExistingAccount = ({ email, onAccept }: ExistingAccountProps) => {
  const { t } = useTranslation()
  const { buyer, logOut } = useSession()
  const accept = useMutation({ mutationFn: onAccept })

  if (!buyer) {
    return (
      <div className="flex flex-col gap-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("invitation.logInHint", { email })}
        </Text>
        <Button size="large" asChild>
          <Link to={withReturnPath("/log-in", "/invitation")}>
            {t("logIn.title")}
          </Link>
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("invitation.accountHint", { email })}
      </Text>
      {accept.isError && <ErrorNotice error={accept.error} />}
      <Button
        size="large"
        isLoading={accept.isPending}
        onClick={() => accept.mutate()}
      >
        {t("invitation.accept")}
      </Button>
      {accept.isError && (
        <Button variant="secondary" onClick={() => void logOut()}>
          {t("logIn.logOut")}
        </Button>
      )}
    </div>
  )
}
