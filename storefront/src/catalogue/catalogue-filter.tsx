import { Button, Input, Label } from "@medusajs/ui"
import { useEffect, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { SelectField } from "../ui/select-field"
import { inTreeOrder, type TreeCategory } from "./category-tree"
import type { CatalogueView } from "./search-params"

/** Wide enough to see, and not taken away as spaces are. */
const INDENT = "\u2003"

type CatalogueFilterProps = {
  categories: TreeCategory[]
  view: CatalogueView
  onChange: (next: Partial<CatalogueView>) => void
}

/** Words to look for, and on small screens a category. */
export const CatalogueFilter = ({
  categories,
  view,
  onChange,
}: CatalogueFilterProps) => {
  const { t } = useTranslation()
  const [words, setWords] = useState(view.q)

  // The words may change without this form: back button, "show all".
  useEffect(() => setWords(view.q), [view.q])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onChange({ q: words.trim() })
  }

  return (
    <div className="flex flex-col gap-2 sm:flex-row">
      <form role="search" onSubmit={onSubmit} className="flex flex-1 gap-2">
        <Label htmlFor="catalogue-search" className="sr-only">
          {t("catalogue.search")}
        </Label>
        <div className="min-w-0 flex-1">
          <Input
            id="catalogue-search"
            type="search"
            maxLength={255}
            placeholder={t("catalogue.search")}
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              // The browser's "clear" button is a wish to see everything.
              if (!event.target.value && view.q) {
                onChange({ q: "" })
              }
            }}
          />
        </div>
        <Button type="submit" variant="secondary">
          {t("catalogue.find")}
        </Button>
      </form>
      <div className="sm:w-64 lg:hidden">
        <SelectField
          label={t("catalogue.category")}
          hideLabel
          value={view.category_id}
          onChange={(event) => onChange({ category_id: event.target.value })}
          options={[
            { value: "", label: t("catalogue.allCategories") },
            ...inTreeOrder(categories).map(({ id, name, depth }) => ({
              value: id,
              label: INDENT.repeat(depth) + name,
            })),
          ]}
        />
      </div>
    </div>
  )
}
