import { fail, HostError, NotImplemented } from '../errors';
import { recalculate } from '../formula/evaluate';
import { Region } from '../model/region';
import type { Json } from '../model/json';
import { typeOf } from '../objects/property';
import { uncapitalised } from './names';
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  PATH,
  type PathInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { answerQuery } from './query';
import { type Arguments, type Desk, Remote, remote } from './remote';

/** Called before anything is changed; may throw the error a test wants to see there. */
export type BeforeChange = (kind: string) => void;

/** Carries out one request, action by action, up to the first error. What was done before it stays done. */
export class Run {
  private readonly resolved = new Map<number, Remote | null>();
  private readonly results: ResponseBody['Results'] = [];
  private readonly traces: number[] = [];
  private location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly desk: Desk,
    private readonly beforeChange: BeforeChange,
  ) {}

  answer(): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message } = error;
        const Error = {
          Code: code,
          Message: message,
          Location: this.location,
          HttpStatusCode: 400,
          ActionIndex: index,
        };
        return { Results: this.results, TraceIds: this.traces, Error };
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private act(action: Action): Json {
    if (action.ActionType === ACTION.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const of = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return of && this.identityOf(of);
      case ACTION.query:
        // What is read has been computed, also what was written just before.
        recalculate(this.desk.book);
        return of && answerQuery(of, action.QueryInfo);
      case ACTION.method:
        return of && this.plain(of, this.call(of, action.Name, action.ArgumentInfo));
      case ACTION.setProperty:
        return this.set(of, action);
      default:
        throw new NotImplemented(`action type ${action.ActionType}`);
    }
  }

  private identityOf(of: Remote): Json {
    const identity = typeOf(of).identity?.(of.target) ?? {};
    const reference = [...this.desk.references].find(
      ([, held]) => held.kind === of.kind && held.target === of.target,
    )?.[0];
    return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
  }

  private plain(of: Remote, result: Remote | Json | void): Json {
    if (result instanceof Remote)
      throw new NotImplemented(`${of.kind}: a method that gives an object, called for a value`);
    return result ?? null;
  }

  private set(of: Remote | null, { Name, ArgumentInfo }: Action): Json {
    if (!of) return fail('ItemNotFound', `${Name} cannot be set: the object does not exist.`);
    this.at(of, Name);
    const set = typeOf(of).set?.[Name];
    if (!set) throw new NotImplemented(`setting ${of.kind}.${Name}`);
    this.beforeChange(`${of.kind}.${Name}`);
    set(of.target, ArgumentInfo?.Arguments?.[0] ?? null, this.desk);
    return null;
  }

  private at(of: Remote, member: string): void {
    this.location = `${of.kind}.${uncapitalised(member)}`;
  }

  private call(of: Remote, name: string, info: ArgumentInfo | undefined): Remote | Json | void {
    this.at(of, name);
    if (name === '_KeepReference' && of.target instanceof Region) return this.keep(of);
    const { read, change } = typeOf(of);
    const method = read?.[name] ?? change?.[name];
    if (!method) throw new NotImplemented(`${of.kind}.${name}`);
    const args = this.args(info);
    if (change?.[name]) this.beforeChange(`${of.kind}.${name}`);
    return method(of.target, args, this.desk);
  }

  private keep(of: Remote): null {
    if ([...this.desk.references.values()].every((held) => held.kind !== of.kind || held.target !== of.target)) {
      this.desk.references.set(this.desk.book.newId('range'), of);
    }
    return null;
  }

  /** Objects among the arguments come as the numbers of their paths. */
  private args({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): Arguments {
    return Arguments.map((value, at) => {
      const path = ReferencedObjectPathIds[at];
      if (typeof path !== 'number' || path === 0) return value;
      return this.resolve(path) ?? fail('InvalidArgument', 'An argument is an object that does not exist.');
    });
  }

  private resolve(id: number): Remote | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new NotImplemented(`object path ${id}`);
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: PathInfo): Remote | null {
    const { book, references } = this.desk;
    if (path.ObjectPathType === PATH.null) return null;
    if (path.ObjectPathType === PATH.global) return remote('Workbook', book);
    if (path.ObjectPathType === PATH.referenceId) {
      return references.get(path.Name) ?? fail('InvalidReference', 'The range is not held any more.');
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    return parent && this.child(parent, path);
  }

  private child(parent: Remote, { ObjectPathType, Name, ArgumentInfo }: PathInfo): Remote | null {
    switch (ObjectPathType) {
      case PATH.property: {
        this.at(parent, Name);
        const link = typeOf(parent).links?.[Name];
        if (!link) throw new NotImplemented(`${parent.kind}.${Name}`);
        return link(parent.target);
      }
      case PATH.indexer: {
        this.at(parent, 'getItem');
        const { item } = typeOf(parent);
        if (!item) throw new NotImplemented(`${parent.kind}.getItem`);
        return item(parent.target, ArgumentInfo?.Arguments?.[0] ?? null);
      }
      case PATH.method: {
        const result = this.call(parent, Name, ArgumentInfo);
        if (result === null || result === undefined) return null;
        if (result instanceof Remote) return result;
        throw new NotImplemented(`${parent.kind}.${Name} as an object`);
      }
      default:
        throw new NotImplemented(`object path type ${ObjectPathType} (${Name})`);
    }
  }
}
