export { PackageFault } from './package/fault';
export { recalculate } from './recalculation/recalculate';
