import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { childrenOf, pathTo, type TreeCategory } from "./category-tree"
import { writeView, type CatalogueView } from "./search-params"

type CategoryNavProps = {
  categories: TreeCategory[]
  view: CatalogueView
}

type BranchProps = CategoryNavProps & {
  parent: string | null
  /** Categories on the way to the chosen one; they are open. */
  open: string[]
}

const toCategory = (view: CatalogueView, category_id: string) => ({
  search: String(writeView({ ...view, category_id, page: 1 })),
})

const linkClass = (current: boolean) =>
  clx(
    "txt-compact-small hover:bg-ui-bg-base-hover block rounded-md px-2 py-1.5",
    current
      ? "bg-ui-bg-base-pressed text-ui-fg-base font-medium"
      : "text-ui-fg-subtle"
  )

const Branch = ({ categories, view, parent, open }: BranchProps) => (
  <ul className={clx({ "border-ui-border-base ml-2 border-l pl-2": parent })}>
    {childrenOf(categories, parent).map(({ id, name }) => (
      <li key={id}>
        <Link
          to={toCategory(view, id)}
          aria-current={view.category_id === id ? "page" : undefined}
          className={linkClass(view.category_id === id)}
        >
          {name}
        </Link>
        {open.includes(id) && (
          <Branch categories={categories} view={view} parent={id} open={open} />
        )}
      </li>
    ))}
  </ul>
)

/** The tree of categories, open down to where the reader is. */
export const CategoryNav = ({ categories, view }: CategoryNavProps) => {
  const { t } = useTranslation()
  const open = pathTo(categories, view.category_id).map(({ id }) => id)
  return (
    <nav aria-label={t("catalogue.categories")}>
      <Link
        to={toCategory(view, "")}
        aria-current={view.category_id ? undefined : "page"}
        className={linkClass(!view.category_id)}
      >
        {t("catalogue.allCategories")}
      </Link>
      <Branch categories={categories} view={view} parent={null} open={open} />
    </nav>
  )
}
