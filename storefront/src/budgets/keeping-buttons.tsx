import { Button, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ErrorNotice } from "../ui/error-notice"
import { remove, save } from "./budgets-api"
import { useBudgetChange } from "./use-budget-change"

type KeepingButtonsProps = {
  kind: "budgets" | "personal-limits"
  /** Left out: it is new, and can only be saved. */
  kept?: { id: string; status: "open" | "closed" }
  isSaving: boolean
  onDone: () => void
}

/** Below a form: save, and what else can be done with what there is. */
export const KeepingButtons = ({
  kind,
  kept,
  isSaving,
  onDone,
}: KeepingButtonsProps) => {
  const { t } = useTranslation()
  const prompt = usePrompt()
  const done = { onSuccess: onDone }
  const setStatus = useBudgetChange(
    (status: string) => save(kind, { id: kept?.id, status }),
    t("budgets.saved")
  )
  const erase = useBudgetChange(
    (id: string) => remove(kind, id),
    t("budgets.deleted")
  )
  const askToDelete = async (id: string) => {
    const isSure = await prompt({
      title: t("budgets.delete"),
      description: t("budgets.deleteHint"),
      confirmText: t("form.delete"),
      cancelText: t("form.cancel"),
    })
    if (isSure) {
      erase.mutate(id, done)
    }
  }
  const error = setStatus.error ?? erase.error

  return (
    <>
      {error && <ErrorNotice error={error} />}
      <div className="flex flex-wrap justify-end gap-2">
        {kept && (
          <>
            <Button
              type="button"
              variant="transparent"
              onClick={() => void askToDelete(kept.id)}
            >
              {t("form.delete")}
            </Button>
            <Button
              type="button"
              variant="transparent"
              isLoading={setStatus.isPending}
              onClick={() =>
                setStatus.mutate(
                  kept.status === "open" ? "closed" : "open",
                  done
                )
              }
            >
              {t(kept.status === "open" ? "budgets.close" : "budgets.open")}
            </Button>
          </>
        )}
        <Button type="button" variant="secondary" onClick={onDone}>
          {t("form.cancel")}
        </Button>
        <Button type="submit" isLoading={isSaving}>
          {t("form.save")}
        </Button>
      </div>
    </>
  )
}
