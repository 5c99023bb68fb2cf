import { useTranslation } from "react-i18next"
import { TextLink } from "../ui/text-link"
import { pathTo, type TreeCategory } from "./category-tree"
import { writeView } from "./search-params"

type CategoryPathProps = {
  categories: TreeCategory[]
  category_id: string
  /** The last one is where the reader is already: no link. */
  here?: boolean
}

/** The way from all articles down to a category. */
export const CategoryPath = ({
  categories,
  category_id,
  here,
}: CategoryPathProps) => {
  const { t } = useTranslation()
  const path = pathTo(categories, category_id)
  if (path.length === 0) {
    return null
  }
  const search = (id: string) =>
    String(writeView({ q: "", category_id: id, page: 1 }))
  return (
    <nav aria-label={t("catalogue.path")}>
      <ol className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-1.5">
        <li>
          <TextLink to={{ pathname: "/", search: "" }}>
            {t("catalogue.title")}
          </TextLink>
        </li>
        {path.map(({ id, name }, index) => (
          <li key={id} className="flex gap-x-1.5">
            <span aria-hidden>›</span>
            {here && index === path.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <TextLink to={{ pathname: "/", search: search(id) }}>
                {name}
              </TextLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
