/** Excel's errors. Codes are what the client may branch on; messages are localised in real Excel and never matched. */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`: where it happened; the batch fills it in when it is empty. */
    readonly location = '',
    readonly http = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const fail = {
  itemNotFound: (location = ''): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404),
  invalidArgument: (message = 'The argument is invalid or missing or has an incorrect format.'): HostError => new HostError('InvalidArgument', message),
  wrongShape: (): HostError => new HostError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size or dimensions of the range."),
  alreadyExists: (): HostError => new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', '', 409),
  notImplemented: (member: string): HostError => new HostError('NotImplemented', `The requested feature isn't implemented (test host): ${member}`, member, 501),
  accessDenied: (message = 'You cannot perform the requested operation: the cell or sheet is protected.'): HostError => new HostError('AccessDenied', message, '', 403),
  invalidReference: (): HostError => new HostError('InvalidReference', 'This reference is not valid for the current operation.'),
  invalidOperation: (message = 'This operation is not permitted for the current object.'): HostError => new HostError('InvalidOperation', message),
  unsupportedOperation: (message: string): HostError => new HostError('UnsupportedOperation', message),
  invalidSelection: (): HostError => new HostError('InvalidSelection', 'The current selection is invalid for this operation.'),
  mergedRangeConflict: (): HostError => new HostError('MergedRangeConflict', 'Cannot complete the operation because it would affect a part of a merged area.'),
  invalidPath: (name: string): HostError => new HostError('InvalidObjectPath', `The object path '${name}' isn't working for what you're trying to do.`, name),
  generalException: (): HostError => new HostError('GeneralException', 'There was an internal error while processing the request.', '', 500),
};
