import { useQueryClient } from "@tanstack/react-query"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LANGUAGES } from "./language"

/** The languages by their own names; the choice is remembered. */
export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation()
  const queryClient = useQueryClient()

  const change = async (language: string) => {
    await i18n.changeLanguage(language)
    // The store's sentences, too, are wanted in the new language.
    await queryClient.invalidateQueries()
  }

  return (
    <div role="group" aria-label={t("language.label")} className="flex gap-1">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          aria-label={t(`language.${language}`)}
          onClick={() => void change(language)}
          className={clx(
            "txt-compact-small rounded-md px-2 py-1 uppercase",
            "focus-visible:shadow-borders-focus outline-none",
            i18n.language === language
              ? "bg-ui-bg-base-pressed text-ui-fg-base"
              : "text-ui-fg-subtle hover:bg-ui-bg-base-hover"
          )}
        >
          {language}
        </button>
      ))}
    </div>
  )
}
