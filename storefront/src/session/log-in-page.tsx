import { useMutation } from "@tanstack/react-query"
import { Button, Container, Text } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { Navigate, useLocation } from "react-router-dom"
import { statusOf } from "../app/error-text"
import { ErrorNotice } from "../ui/error-notice"
import { Notice } from "../ui/notice"
import { Page } from "../ui/page"
import { TextField } from "../ui/text-field"
import { TextLink } from "../ui/text-link"
import { returnPathOf } from "./return-path"
import { useSession } from "./session-context"
import { useStanding } from "./use-standing"

/** E-mail and password; afterwards back to where the person wanted to go. */
export const LogInPage = () => {
  const { t } = useTranslation()
  const { status, notice, logIn } = useSession()
  const { search } = useLocation()
  const standings = useStanding()
  const submit = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) =>
      logIn(email, password),
  })

  if (status === "buying" || status === "choosing") {
    return <Navigate to={returnPathOf(search)} replace />
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    submit.mutate({
      email: String(form.get("email")).trim(),
      password: String(form.get("password")),
    })
  }

  return (
    <Page title={t("logIn.title")} narrow>
      {notice === "expired" && (
        <Notice tone="info">{t("logIn.expired")}</Notice>
      )}
      {standings && !standings.visitors.log_in && (
        <Notice tone="info">{t("logIn.closedShop")}</Notice>
      )}
      <Container className="p-6">
        <form onSubmit={onSubmit} className="flex flex-col gap-4">
          <Text className="text-ui-fg-subtle">{t("logIn.intro")}</Text>
          <TextField
            label={t("logIn.email")}
            name="email"
            type="email"
            autoComplete="username"
            required
          />
          <TextField
            label={t("logIn.password")}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
          {submit.isError && (
            <ErrorNotice
              error={submit.error}
              text={
                statusOf(submit.error) === 401 ? t("logIn.wrong") : undefined
              }
            />
          )}
          <Button type="submit" size="large" isLoading={submit.isPending}>
            {t("logIn.submit")}
          </Button>
        </form>
      </Container>
      <Text size="small" className="text-ui-fg-subtle">
        {t("logIn.unknown")} <TextLink to="/apply">{t("apply.nav")}</TextLink>
      </Text>
    </Page>
  )
}
