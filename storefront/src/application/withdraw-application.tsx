import { useMutation } from "@tanstack/react-query"
import { Button, Prompt, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { errorText } from "../app/error-text"
import { withdraw, type Application } from "./application-api"

/** Takes the application back, after asking. */
export const WithdrawApplication = ({
  token,
  onDone,
}: {
  token: string
  onDone: (changed: Application) => void
}) => {
  const { t } = useTranslation()
  const { mutate, isPending } = useMutation({
    mutationFn: () => withdraw(token),
    onSuccess: onDone,
    onError: (error) => {
      toast.error(errorText(error, t))
    },
  })
  return (
    <Prompt>
      <Prompt.Trigger asChild>
        <Button variant="secondary" size="small" isLoading={isPending}>
          {t("application.withdraw")}
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("application.withdrawTitle")}</Prompt.Title>
          <Prompt.Description>
            {t("application.withdrawHint")}
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("application.keep")}</Prompt.Cancel>
          <Prompt.Action onClick={() => mutate()}>
            {t("application.withdraw")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
