import { NotImplemented } from '../errors';
import type { Json, JsonObject } from '../model/json';
import { property, typeOf } from '../objects/property';
import { capitalised } from './names';
import type { QueryInfo } from './protocol';
import type { Remote } from './remote';

/** Names after one another, as a tree: format/fill/color beside format/font/bold. */
interface Tree {
  readonly [name: string]: Tree;
}

function treeOf(paths: readonly string[]): Tree {
  const tree: Record<string, Tree> = {};
  const grouped = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.trim().split('/');
    grouped.set(head, [...(grouped.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  for (const [head, rest] of grouped) tree[head] = treeOf(rest);
  return tree;
}

/** Reads what was asked of one object, with what identifies it. */
function read(of: Remote, wanted: Tree): JsonObject {
  const { identity, get, links } = typeOf(of);
  const result: JsonObject = identity ? { ...identity(of.target) } : {};
  for (const [name, inner] of Object.entries(wanted)) {
    const member = capitalised(name);
    if (get?.[member] && Object.keys(inner).length === 0) result[member] = property(of, member);
    else if (links?.[member]) {
      const linked = links[member](of.target);
      result[member] = linked && query(linked, inner);
    } else throw new NotImplemented(`${of.kind}.${member}`);
  }
  return result;
}

/** Everything this host knows of an item: what load('items') without names asks for. */
const allOf = (of: Remote): Tree => Object.fromEntries(Object.keys(typeOf(of).get ?? {}).map((name) => [name, {}]));

function query(of: Remote, wanted: Tree, { Skip = 0, Top }: QueryInfo = {}): Json {
  const { items } = typeOf(of);
  const names = Object.keys(wanted).filter((name) => name !== 'items' && name !== '$none');
  const tree = Object.fromEntries(names.map((name) => [name, wanted[name] ?? {}]));
  if (!items) {
    if (Object.keys(wanted).length === 0) throw new NotImplemented(`load() of a ${of.kind} without names`);
    return read(of, tree);
  }
  const inner = wanted['items'];
  const asked = { ...tree, ...inner };
  const all = items(of.target).slice(Skip, Top === undefined ? undefined : Skip + Top);
  const everything = Object.keys(asked).length === 0;
  return { _Items: all.map((item) => read(item, everything ? allOf(item) : asked)) };
}

export function answerQuery(of: Remote, info: QueryInfo = {}): Json {
  if (info.Expand && info.Expand.length > 0) throw new NotImplemented(`expand: ${info.Expand.join()}`);
  return query(of, treeOf(info.Select ?? []), info);
}
