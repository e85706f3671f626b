import { ModelError } from '../model';

/** A refusal in the Rich API's own terms; the library turns it into an OfficeExtension.Error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** The sentences are Excel's, so that what the pane shows in the workbench is what it shows in Excel. */
export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.'): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError => new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const wrongDimensions = (): HostError =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

/** Excel on the web takes and gives at most this much at once; an add-in that runs there must cut its reads and writes. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** True for a message of more than 5 MB in UTF-8. */
export function isTooLarge(text: string): boolean {
  // A character takes 1 to 3 bytes: most messages are decided without counting.
  if (text.length > LARGEST_PAYLOAD) return true;
  return text.length * 3 > LARGEST_PAYLOAD && new TextEncoder().encode(text).length > LARGEST_PAYLOAD;
}

export const requestTooLarge = (): HostError => new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit. Please refer to the documentation for help.', 413);

export const responseTooLarge = (): HostError => new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit. Please refer to the documentation for help.', 413);

/** What the host does not emulate fails loudly, under the code Excel gives for an API it does not have. */
export const apiNotFound = (owner: string, member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${owner}.${member}`, 501);

/** Whatever was thrown, in the Rich API's terms. `fault` is true for a defect of the host itself. */
export function toHostError(thrown: unknown): { readonly error: HostError; readonly fault: boolean } {
  if (thrown instanceof HostError) return { error: thrown, fault: false };
  if (thrown instanceof ModelError) return { error: new HostError(thrown.code, thrown.message, thrown.code === 'ItemNotFound' ? 404 : 400), fault: false };
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { error: new HostError('GeneralException', message, 500), fault: true };
}
