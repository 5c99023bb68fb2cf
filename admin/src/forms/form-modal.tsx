import { KeyboundForm, RouteFocusModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { FormFrameProps } from "./form-drawer"

/**
 * The form inside a `RouteFocusModal`: a heading and a hint above one column,
 * buttons at the foot, submit by Ctrl or Cmd + Enter.
 */
export const ModalForm = <T extends FieldValues>({
  form,
  onSubmit,
  isPending,
  submitLabel,
  title,
  hint,
  children,
}: FormFrameProps<T> & { title: string; hint?: string }) => {
  const { t } = useTranslation()

  return (
    <RouteFocusModal.Form form={form as unknown as UseFormReturn}>
      <KeyboundForm
        onSubmit={form.handleSubmit(onSubmit)}
        // The browser would speak its own language, and before zod does.
        noValidate
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto px-6 py-16">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{title}</Heading>
              </RouteFocusModal.Title>
              {hint && (
                <RouteFocusModal.Description asChild>
                  <Text size="small" className="text-ui-fg-subtle">
                    {hint}
                  </Text>
                </RouteFocusModal.Description>
              )}
            </div>
            {children}
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {submitLabel ?? t("actions.save")}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}

/**
 * A modal on a route of its own. Until its form is there, a screen reader
 * hears the title.
 */
export const PageModal = ({
  title,
  children,
}: {
  title: string
  children?: ReactNode
}) => (
  <RouteFocusModal>
    {children || (
      <RouteFocusModal.Title className="sr-only">{title}</RouteFocusModal.Title>
    )}
  </RouteFocusModal>
)
