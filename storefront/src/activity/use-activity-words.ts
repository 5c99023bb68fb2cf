import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { usePermissions } from "../roles/use-roles"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import type { Activity } from "./activity-api"
import { structuredValue } from "./structured-value"

const REVERTED = /\.reverted$/
const ISO_TIME = /^\d{4}-\d\d-\d\dT/
const CODES = /^(currency|country)_code$/
const AS_IT_IS = { interpolation: { escapeValue: false } }

/** Says what stands in the log in words. */
export const useActivityWords = () => {
  const { t, i18n } = useTranslation()
  const { date } = useFormats()
  const { buyer } = useSession()
  // Who may not define roles may not ask what there is to give.
  const permissions = usePermissions(holds(buyer, "role.manage"))

  const language = i18n.language.startsWith("sv") ? "sv" : "en"

  const sentence = ({ action, actor, subject }: Activity): string => {
    const done = action.replace(REVERTED, "")
    const words = {
      ...AS_IT_IS,
      actor: actor.name ?? t(`activity.actors.${actor.kind}`),
      // An id tells a person nothing.
      subject:
        subject.name ??
        t(`activity.unnamed.${subject.type}`, { defaultValue: subject.id }),
    }
    const said = t(`activity.sentences.${done}`, {
      ...words,
      defaultValue: t("activity.other", { ...words, action: done }),
    })
    return REVERTED.test(action)
      ? t("activity.reverted", { ...AS_IT_IS, sentence: said })
      : said
  }

  const field = (name: string): string =>
    t(`activity.fields.${name}`, { defaultValue: name.replace(/_/g, " ") })

  const permissionName = (name: string): string =>
    permissions.data?.permissions.find((each) => each.name === name)
      ?.description[language] ?? name

  /** A value as a person reads it: names for ids, words for what has words. */
  const value = (
    name: string,
    given: unknown,
    names: Record<string, string>
  ): string => {
    const single = (each: unknown) => value(name, each, names)
    if (given === null || given === undefined || given === "") {
      return t("activity.nothing")
    }
    if (typeof given === "boolean") {
      return t(given ? "activity.yes" : "activity.no")
    }
    if (typeof given === "object") {
      return structuredValue(name, given, { t, permissionName, single })
    }
    const text = String(given)
    if (ISO_TIME.test(text)) {
      return date(text)
    }
    if (CODES.test(name)) {
      return text.toUpperCase()
    }
    return (
      names[text] ??
      t(`activity.values.${name}.${text}`, { defaultValue: text })
    )
  }

  return { sentence, field, value }
}
