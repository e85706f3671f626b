import { Fault } from '../../src/accounting/fault';

/** The fault an action throws; anything else, or nothing, fails the test. */
export function faultOf(action: () => unknown): Fault {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('a fault was expected, but the action came to an end');
}
