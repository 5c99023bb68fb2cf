export {
  definePersonalData,
  listPersonalData,
  type Person,
  type PersonalData,
} from "./personal-data"
