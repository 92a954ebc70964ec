/** The messages that office.js sends and understands (its "rich API"), as read off version 1.1.110; test/host watches for changes. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument: the id of the path it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The type's name, when office.js is asked to send it. */
  readonly T?: string;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

/** What an executor resolves to. */
export interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

export interface RequestExecutor {
  executeAsync(customData: string, requestFlags: number, message: { readonly Body: RequestBody }): Promise<ExecutorResponse>;
}

/** The client's `values` is the host's `Values`. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** Whether a batch only lets go of references, as `Excel.run` does at its end: it does not count as a request. */
export function isCleanup(body: RequestBody): boolean {
  let releases = 0;
  for (const action of body.Actions) {
    if (action.ActionType === ACTION.method && action.Name === '_RemoveReference') releases += 1;
    else if (action.ActionType !== ACTION.instantiate) return false;
  }
  return releases > 0;
}
