import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminMail } from "../../types"
import { useMailKinds } from "../hooks/mails"

/** What mails are called on the pages, and when things happened to them. */
export const useMailWords = () => {
  const { t, i18n } = useTranslation("document")
  const { data: kinds } = useMailKinds()
  const language = i18n.language.startsWith("sv") ? "sv" : "en"

  return useMemo(() => {
    const moment = new Intl.DateTimeFormat(i18n.language, {
      dateStyle: "medium",
      timeStyle: "short",
    })
    const kindName = (name: string): string =>
      kinds?.find((kind) => kind.name === name)?.description[language] ?? name
    return {
      kinds: (kinds ?? []).map(({ name, description }) => ({
        value: name,
        label: description[language],
      })),
      kindName,
      title: ({ subject, kind }: Pick<AdminMail, "subject" | "kind">): string =>
        subject ?? kindName(kind),
      when: (value: Date | string | null): string | null =>
        value ? moment.format(new Date(value)) : null,
      because: ({ because, company }: AdminMail): string | null => {
        if (!because) {
          return null
        }
        const reason = t(`because.${because.reason}`, because.reason)
        return company && because.company_id === company.id
          ? t("because.of", { reason, company: company.name })
          : reason
      },
    }
  }, [t, i18n.language, kinds, language])
}
