export { safeAddress } from '../../model/safe-address.ts'
