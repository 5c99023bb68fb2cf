import { KeyboundForm, RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

/** What a form in a drawer or a modal is made of. */
export type FormFrameProps<T extends FieldValues> = {
  form: UseFormReturn<T, unknown, T>
  onSubmit: (values: T) => Promise<void> | void
  isPending: boolean
  /** The word on the button; "Save" if left out. */
  submitLabel?: string
  children: ReactNode
}

/**
 * The form inside a `RouteDrawer`: scrolling body, buttons at the foot, submit
 * by Ctrl or Cmd + Enter. The drawer itself stays with the page, because the
 * form needs its context.
 */
export const DrawerForm = <T extends FieldValues>({
  form,
  onSubmit,
  isPending,
  submitLabel,
  children,
}: FormFrameProps<T>) => {
  const { t } = useTranslation()

  return (
    <RouteDrawer.Form form={form as unknown as UseFormReturn}>
      <KeyboundForm
        onSubmit={form.handleSubmit(onSubmit)}
        // The browser would speak its own language, and before zod does.
        noValidate
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
          {children}
        </RouteDrawer.Body>
        <RouteDrawer.Footer>
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteDrawer.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {submitLabel ?? t("actions.save")}
          </Button>
        </RouteDrawer.Footer>
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}

/** A drawer on a route of its own, with its title. */
export const PageDrawer = ({
  title,
  description,
  prev,
  children,
}: {
  title: string
  description?: string
  /** Where it leads when it is closed; the page below it if left out. */
  prev?: string
  children: ReactNode
}) => (
  <RouteDrawer prev={prev}>
    <RouteDrawer.Header>
      <RouteDrawer.Title asChild>
        <Heading>{title}</Heading>
      </RouteDrawer.Title>
      {description && (
        <RouteDrawer.Description>{description}</RouteDrawer.Description>
      )}
    </RouteDrawer.Header>
    {children}
  </RouteDrawer>
)
