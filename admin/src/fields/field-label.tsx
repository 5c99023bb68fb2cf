import { Form } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

/**
 * A field's label. The dashboard's own mark for optional fields is not
 * translated into Swedish, so the mark is ours.
 */
export const FieldLabel = ({
  label,
  optional,
}: {
  label: string
  optional?: boolean
}) => {
  const { t } = useTranslation("b2b")

  return (
    <Form.Label>
      {label}
      {optional && (
        <span className="text-ui-fg-muted font-normal"> ({t("optional")})</span>
      )}
    </Form.Label>
  )
}
