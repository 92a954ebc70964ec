/** Carries a batch out, action by action, as Excel does: what came before a failure stays done. */
import { NULL_OBJECT, type Argument, type Arguments, type Host, type HostObject } from '../objects/define';
import { range } from '../objects/range';
import { workbook } from '../objects/workbook';
import { fail, HostError } from './errors';
import { identityOf, loaded } from './load';
import { ACTION, memberName, PATH, wireName, type Action, type ArgumentInfo, type ErrorBody, type Json, type ObjectPath, type RequestBody, type ResponseBody } from './protocol';
import type { References } from './references';

/** Stops before this action as if Excel had failed there: for half-applied batches. */
export interface Interruption {
  readonly before: number;
  readonly error: HostError;
}

export function runBatch(body: RequestBody, host: Host, references: References, interruption: Interruption | null): ResponseBody {
  references.startBatch();
  const run = new Batch(body, host, references);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (interruption?.before === index) throw interruption.error;
      const value = run.carryOut(action);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      host.workbook.settle();
      return { Results: results, TraceIds: traces, Error: errorBody(error, run.locationOf(action), index) };
    }
  }
  host.workbook.settle();
  return { Results: results, TraceIds: traces };
}

export function errorBody(error: HostError, location: string, index: number): ErrorBody {
  return { Code: error.code, Message: error.message, Location: error.location === '' ? location : error.location, HttpStatusCode: error.http, ActionIndex: index };
}

class Batch {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: Host,
    private readonly references: References,
  ) {}

  carryOut(action: Action): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === NULL_OBJECT ? null : identityOf(object, this.references);
      case ACTION.query:
        return loaded(object, action.QueryInfo ?? {}, this.references, false);
      case ACTION.queryAsJson:
        return loaded(object, action.QueryInfo ?? {}, this.references, true);
      case ACTION.method:
        return this.callMethod(object, action);
      case ACTION.setProperty:
        object.set(memberName(action.Name), this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) object.set(memberName(name), value);
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw fail.notImplemented(`action ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject, action: Action): Json {
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      if (object.area) this.references.keep(object.area);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      for (const id of args) if (typeof id === 'string') this.references.release(id);
      return null;
    }
    const answer = object.call(memberName(action.Name), args);
    return isObject(answer) ? identityOf(answer, this.references) : answer;
  }

  private object(id: number): HostObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw fail.invalidPath(String(id));
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject {
    const parent = path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0 ? null : this.object(path.ParentObjectPathId);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case PATH.root:
        return workbook(this.host.workbook, this.host);
      case PATH.method: {
        const made = parent?.call(memberName(path.Name), this.arguments(path.ArgumentInfo));
        if (!isObject(made)) throw fail.invalidPath(path.Name);
        return made;
      }
      case PATH.property:
        if (!parent) throw fail.invalidPath(path.Name);
        return parent.nav(memberName(path.Name));
      case PATH.indexer:
        if (!parent) throw fail.invalidPath(path.Name);
        return parent.index(this.arguments(path.ArgumentInfo)[0]);
      case PATH.reference:
        return range(this.references.find(path.Name), this.host);
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        throw fail.notImplemented(`new ${path.Name}`);
    }
  }

  /** Arguments with the objects that paths stand for in their places. */
  private arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index): Argument => {
      const reference = references[index];
      return typeof reference === 'number' && reference !== 0 ? this.object(reference) : argument;
    });
  }

  /** `Range.values`, `WorksheetCollection.getItem`: the client shows it in `debugInfo.errorLocation`. */
  locationOf(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const failed = path ? this.firstUnresolved(path) : null;
    if (failed) return this.pathLocation(failed);
    const type = path === undefined ? '' : this.typeOf(path);
    return action.Name === '' ? type : `${type}.${memberName(action.Name)}`;
  }

  private firstUnresolved(path: ObjectPath): ObjectPath | null {
    const parent = this.parentOf(path);
    return (parent && this.firstUnresolved(parent)) ?? (this.objects.has(path.Id) ? null : path);
  }

  private parentOf(path: ObjectPath): ObjectPath | undefined {
    return path.ParentObjectPathId === undefined ? undefined : this.body.ObjectPaths[String(path.ParentObjectPathId)];
  }

  private pathLocation(path: ObjectPath): string {
    const parent = this.parentOf(path);
    const owner = parent ? `${this.typeOf(parent)}.` : '';
    return owner + (path.ObjectPathType === PATH.indexer ? 'getItem' : memberName(path.Name));
  }

  private typeOf(path: ObjectPath): string {
    return this.objects.get(path.Id)?.type ?? path.T ?? wireName(path.Name);
  }
}

function isObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'navigations' in value;
}
