import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams, type UIMatch } from "react-router-dom"

import { useContract } from "../../../hooks/contracts"
import { ContractFreightSection } from "./components/contract-freight-section"
import { ContractGeneralSection } from "./components/contract-general-section"
import { ContractOrderTermsSection } from "./components/contract-order-terms-section"
import { ContractPartiesSection } from "./components/contract-parties-section"
import { ContractPreviewSection } from "./components/contract-preview-section"
import { ContractPricesSection } from "./components/contract-prices-section"
import { ContractRangeSection } from "./components/contract-range-section"
import { ContractRatesSection } from "./components/contract-rates-section"

// Other plugins put their own sections here: see the zones in index.d.ts.
const ContractPage = () => {
  const { id = "" } = useParams()
  const { data: contract, isError, error } = useContract(id)

  if (isError) {
    throw error
  }
  if (!contract) {
    return null
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="contract.details"
      preferredLayoutId="core:two-column"
      data={contract}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="ContractGeneralSection">
              <ContractGeneralSection contract={contract} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ContractPricesSection">
              <ContractPricesSection contract={contract} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ContractRatesSection">
              <ContractRatesSection contract={contract} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ContractOrderTermsSection">
              <ContractOrderTermsSection contract={contract} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ContractFreightSection">
              <ContractFreightSection contract={contract} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ContractPreviewSection">
              <ContractPreviewSection contract={contract} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="ContractPartiesSection">
              <ContractPartiesSection contract={contract} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="ContractRangeSection">
              <ContractRangeSection contract={contract} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

const Breadcrumb = ({ id }: { id: string }) => {
  const { data: contract } = useContract(id)
  return <span>{contract?.number ?? id}</span>
}

export const handle = {
  breadcrumb: (match: UIMatch) => <Breadcrumb id={match.params.id ?? ""} />,
}

export default ContractPage
