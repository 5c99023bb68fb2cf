/** Id under which tax regions name the provider: core puts `tp_` before and the id of the configuration after. */
export const COMPANY_TAX_PROVIDER_ID = "tp_b2b_company"
