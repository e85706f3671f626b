import { HostError, apiNotFound, itemNotFound } from './errors';
import type { Action, ArgumentInfo, Batch, ObjectPath } from './messages';
import { ActionType, ObjectPathType } from './messages';
import { answerQuery } from './query';
import { WireObject, callMethod, getProperty, setProperty } from './wire-object';

/** What a batch can reach: the root object, the services by name, and the objects kept from earlier batches. */
export interface Roots {
  readonly workbook: WireObject;
  service(name: string): WireObject | undefined;
  readonly kept: KeptReferences;
}

/** Objects an add-in tracks across batches, each under an id of its own (`_ReferenceId`). */
export class KeptReferences {
  private readonly byId = new Map<string, WireObject>();
  private readonly ids = new WeakMap<WireObject, string>();
  private last = 0;

  keep(target: WireObject): void {
    if (this.idOf(target) !== undefined) return;
    const id = `#${String(++this.last)}`;
    this.ids.set(target, id);
    this.byId.set(id, target);
  }

  idOf(target: WireObject): string | undefined {
    const id = this.ids.get(target);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  get(id: string): WireObject | undefined {
    return this.byId.get(id);
  }

  release(id: string): void {
    this.byId.delete(id);
  }

  clear(): void {
    this.byId.clear();
  }

  get size(): number {
    return this.byId.size;
  }
}

/** One batch while it runs: resolves each object path once and performs actions on what it resolved to. */
export class BatchRun {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
  ) {}

  perform(action: Action): unknown {
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target === null ? null : this.identify(target);
      case ActionType.Query:
        return answerQuery(target, action.QueryInfo);
      case ActionType.Method:
        return this.call(target, action);
      case ActionType.SetProperty: {
        if (target === null) throw itemNotFound();
        setProperty(target, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw new HostError('ApiNotFound', `Action type ${String(action.ActionType)} is not emulated.`, 501);
    }
  }

  private identify(target: WireObject): Readonly<Record<string, unknown>> {
    const id = this.roots.kept.idOf(target);
    return id === undefined ? target.identity() : { ...target.identity(), _ReferenceId: id };
  }

  private call(target: WireObject | null, action: Action): unknown {
    if (target === null) {
      // The library asks to keep every range it makes, null objects included.
      if (action.Name === '_KeepReference') return null;
      throw itemNotFound();
    }
    if (action.Name === '_KeepReference') {
      this.roots.kept.keep(target);
      return null;
    }
    const value = callMethod(target, action.Name, this.arguments(action.ArgumentInfo));
    return value === undefined || value instanceof WireObject ? null : value;
  }

  private resolve(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidRequest', `The request names object path ${String(id)} and does not describe it.`);
    const target = this.follow(path);
    this.resolved.set(id, target);
    return target;
  }

  private follow(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.roots.workbook;
      case ObjectPathType.NewObject: {
        const service = this.roots.service(path.Name);
        if (!service) throw apiNotFound('Service', path.Name);
        return service;
      }
      case ObjectPathType.ReferenceId: {
        const kept = this.roots.kept.get(path.Name);
        if (!kept) throw new HostError('InvalidObjectPath', 'The object is no longer tracked.');
        return kept;
      }
      case ObjectPathType.NullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  /** What hangs on a null object is a null object. */
  private followFromParent(path: ObjectPath): WireObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const value =
      path.ObjectPathType === ObjectPathType.Property
        ? getProperty(parent, path.Name)
        : callMethod(parent, path.ObjectPathType === ObjectPathType.Indexer ? 'GetItem' : path.Name, this.arguments(path.ArgumentInfo));
    if (value === null || value instanceof WireObject) return value;
    throw apiNotFound(parent.kind, path.Name);
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = references[index];
      return typeof id === 'number' && id > 0 ? this.resolve(id) : argument;
    });
  }
}
