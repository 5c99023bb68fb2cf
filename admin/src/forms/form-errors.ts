import type { TFunction } from "i18next"
import type { z } from "@medusajs/framework/zod"

/**
 * zod's own sentences speak of types and regular expressions. This says what
 * is wrong in the words of the form, in the language of the admin.
 */
export const formErrors =
  (t: TFunction<"b2b">) =>
  (issue: z.core.$ZodRawIssue): string | undefined => {
    switch (issue.code) {
      case "too_small":
        return issue.origin === "string"
          ? t("errors.required")
          : t("errors.tooSmall", { minimum: Number(issue.minimum) })
      case "too_big":
        return issue.origin === "string"
          ? t("errors.tooLong", { maximum: Number(issue.maximum) })
          : t("errors.tooBig", { maximum: Number(issue.maximum) })
      case "invalid_format":
        return issue.format === "email" ? t("errors.email") : t("errors.format")
      case "invalid_type":
      case "invalid_value":
        return t("errors.required")
      case "custom":
        return t("errors.format")
      default:
        return undefined
    }
  }
