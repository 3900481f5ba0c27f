import { NotImplemented } from '../errors';
import type { Json } from '../model/json';
import type { Kind, Remote, RemoteType, Targets } from '../wire/remote';

type Types = { readonly [K in Kind]: RemoteType<Targets[K]> };

/** Filled by types.ts: members of one type can so be asked for by another without the files going in circles. */
let types: Types | null = null;

export function registerTypes(all: Types): void {
  types = all;
}

export function typeOf(of: Remote): RemoteType<unknown> {
  const type = types?.[of.kind];
  if (!type) throw new NotImplemented(of.kind);
  return type as RemoteType<unknown>;
}

/** A property of an object. */
export function property(of: Remote, member: string): Json {
  const get = typeOf(of).get?.[member];
  if (!get) throw new NotImplemented(`${of.kind}.${member}`);
  return get(of.target);
}
