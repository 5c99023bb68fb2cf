import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams, type UIMatch } from "react-router-dom"

import { useRange } from "../../../hooks/ranges"
import { RangeContractsSection } from "./components/range-contracts-section"
import { RangeGeneralSection } from "./components/range-general-section"
import { RangeProductsSection } from "./components/range-products-section"
import { RangeRulesSection } from "./components/range-rules-section"

const RangePage = () => {
  const { id = "" } = useParams()
  const { data: range, isError, error } = useRange(id)

  if (isError) {
    throw error
  }
  if (!range) {
    return null
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="range.details"
      preferredLayoutId="core:two-column"
      data={range}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="RangeGeneralSection">
              <RangeGeneralSection range={range} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="RangeRulesSection">
              <RangeRulesSection range={range} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="RangeProductsSection">
              <RangeProductsSection range={range} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <LayoutComposer.Entry id="RangeContractsSection">
            <RangeContractsSection range={range} />
          </LayoutComposer.Entry>
        ),
      }}
    />
  )
}

const Breadcrumb = ({ id }: { id: string }) => {
  const { data: range } = useRange(id)
  return <span>{range?.name ?? id}</span>
}

export const handle = {
  breadcrumb: (match: UIMatch) => <Breadcrumb id={match.params.id ?? ""} />,
}

export default RangePage
