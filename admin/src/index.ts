export { apiDelete, apiGet, apiPost, sdk } from "./client"
export { ComboboxField, type ComboboxSource } from "./fields/combobox-field"
export { CurrencyField } from "./fields/currency-field"
export { DateField } from "./fields/date-field"
export { Field, type FieldProps } from "./fields/field"
export { SelectField, type Option } from "./fields/select-field"
export { SwitchField } from "./fields/switch-field"
export { TextField } from "./fields/text-field"
export {
  DrawerForm,
  PageDrawer,
  type FormFrameProps,
} from "./forms/form-drawer"
export { ModalForm, PageModal } from "./forms/form-modal"
export { useZodForm } from "./forms/use-zod-form"
export { ListContainer } from "./list-container"
export { queryKeysFactory, type QueryKeys } from "./query-keys"
export { EmptyRow, Section } from "./section"
export { useListQuery, type ListQuery } from "./use-list-query"
export { useToastMutation, type ToastMutation } from "./use-toast-mutation"
