import { isWithin } from './api-sets'
import { HostError } from './host-error'

type Arguments = { Arguments?: unknown[]; ReferencedObjectPathIds?: number[] }

type ObjectPath = {
  Id: number
  ObjectPathType: number
  Name: string
  ParentObjectPathId?: number
  ArgumentInfo?: Arguments
}

type Action = {
  Id: number
  ActionType: number
  Name: string
  ObjectPathId: number
  QueryInfo?: { Select?: string[] }
  ArgumentInfo?: Arguments
}

/** What the client sends in one batch. */
export type BatchBody = { Actions: Action[]; ObjectPaths: Record<string, ObjectPath> }

export type BatchReply = {
  Results: { ActionId: number; Value?: unknown }[]
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number }
}

/** What a run of the protocol knows besides the batch. */
export type ProtocolContext = {
  root: object
  /** Ranges that the client keeps between batches, by name, and their names. */
  references: { byName: Map<string, object>; names: WeakMap<object, string> }
  apiVersion: string
  /** Called with `Range.values` for each member before it is read, set or called. */
  onMember: (member: string, changes: boolean) => void
}

const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 }
/** Members that the client sends under another name than their own. */
const OTHER_ON_THE_WIRE: Record<string, string> = { Gridlines: 'showGridlines' }
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4 }

/** What the client itself talks to, besides the workbook: it says that it is ready, and sends telemetry. */
const CLIENT_SERVICES: Record<string, object> = {
  'Microsoft.InternalService.AddinInternalService': {},
  'Microsoft.Telemetry.TelemetryService': {},
}

/** Executes a batch in order until something refuses; what was done before a refusal stays done, as in Excel. */
export function executeBatch(body: BatchBody, context: ProtocolContext): BatchReply {
  const objects = new Map<number, object | null>()
  const Results: BatchReply['Results'] = []
  for (const [index, action] of body.Actions.entries()) {
    try {
      const Value = perform(action, { body, context, objects })
      Results.push(Value === undefined ? { ActionId: action.Id } : { ActionId: action.Id, Value })
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      const Location = locationOf(action, body)
      return { Results, Error: { Code: error.code, Message: error.message, Location, ActionIndex: index } }
    }
  }
  return { Results }
}

type Run = { body: BatchBody; context: ProtocolContext; objects: Map<number, object | null> }

function perform(action: Action, run: Run): unknown {
  const object = resolve(action.ObjectPathId, run)
  if (action.ActionType === ACTION.instantiate) return object && identity(object, run.context)
  if (action.ActionType === ACTION.query) return object && query(object, action.QueryInfo?.Select ?? [], run)
  if (action.ActionType === ACTION.method) return callMethod(object, action, run)
  if (action.ActionType === ACTION.set) return setProperty(object, action, run)
  throw new HostError('GeneralException', `Unknown action type ${action.ActionType}`)
}

function callMethod(object: object | null, action: Action, run: Run): unknown {
  // The client keeps ranges alive and lets them go: bookkeeping, not members of the Excel API.
  if (action.Name.startsWith('_')) return undefined
  if (!object) return null
  if (Object.values(CLIENT_SERVICES).includes(object)) return undefined
  return invoke(object, action.Name, argumentsOf(action.ArgumentInfo, run), run.context)
}

function setProperty(object: object | null, action: Action, run: Run): undefined {
  if (!object) throw new HostError('InvalidArgument', `${action.Name} cannot be set on nothing`)
  const member = memberOf(object, action.Name, run.context, true)
  if (!member.descriptor.set) throw new HostError('ApiNotFound', `${member.title} cannot be set`)
  member.descriptor.set.call(object, argumentsOf(action.ArgumentInfo, run)[0])
}

function resolve(id: number, run: Run): object | null {
  if (run.objects.has(id)) return run.objects.get(id)!
  const path = run.body.ObjectPaths[String(id)]
  if (!path) throw new HostError('InvalidObjectPath', `No object path ${id}`)
  const object = follow(path, run)
  run.objects.set(id, object)
  return object
}

function follow(path: ObjectPath, run: Run): object | null {
  if (path.ObjectPathType === PATH.root) return run.context.root
  if (path.ObjectPathType === PATH.nothing) return null
  if (path.ObjectPathType === PATH.service && path.Name in CLIENT_SERVICES) return CLIENT_SERVICES[path.Name]!
  if (path.ObjectPathType === PATH.reference) {
    const kept = run.context.references.byName.get(path.Name)
    if (!kept) throw new HostError('InvalidReference', `No reference ${path.Name}`)
    return kept
  }
  const parent = resolve(path.ParentObjectPathId ?? 0, run)
  if (!parent) return null
  const given = argumentsOf(path.ArgumentInfo, run)
  if (path.ObjectPathType === PATH.property) return read(parent, path.Name, run.context) as object | null
  if (path.ObjectPathType === PATH.method) return invoke(parent, path.Name, given, run.context) as object | null
  if (path.ObjectPathType === PATH.indexer) return invoke(parent, 'GetItem', given, run.context) as object | null
  throw new HostError('InvalidObjectPath', `Unknown path type ${path.ObjectPathType}`)
}

function argumentsOf(info: Arguments | undefined, run: Run): unknown[] {
  const given = info?.Arguments ?? []
  const references = info?.ReferencedObjectPathIds ?? []
  return given.map((value, i) => (references[i] ? resolve(references[i], run) : value))
}

/** What the client wants to know of an object that it has just reached. */
function identity(object: object, { references }: ProtocolContext): object {
  if (object.constructor.name === 'Range' || object.constructor.name === 'RangeAreas') {
    const _ReferenceId = references.names.get(object) ?? `r${references.byName.size + 1}`
    references.names.set(object, _ReferenceId)
    references.byName.set(_ReferenceId, object)
    return { _ReferenceId }
  }
  const { id } = object as { id?: unknown }
  return typeof id === 'string' ? { _Id: id } : {}
}

function query(object: object, members: readonly string[], { context }: Run): object {
  if ('items' in object) {
    memberOf(object, 'items', context)
    const items = object.items as object[]
    return { _Items: items.map((item) => ({ ...identity(item, context), ...select(item, members, context) })) }
  }
  return select(object, members, context)
}

function select(object: object, members: readonly string[], context: ProtocolContext): object {
  return Object.fromEntries(members.map((member) => [pascal(member), read(object, member, context)]))
}

function read(object: object, name: string, context: ProtocolContext): unknown {
  const { descriptor, title } = memberOf(object, name, context)
  if (!descriptor.get) throw new HostError('ApiNotFound', `${title} cannot be read`)
  return descriptor.get.call(object) as unknown
}

function invoke(object: object, name: string, given: unknown[], context: ProtocolContext): unknown {
  const { descriptor, title } = memberOf(object, name, context)
  const method: unknown = descriptor.value
  if (typeof method !== 'function') throw new HostError('ApiNotFound', `${title} is not a method`)
  // The client sends null for an optional argument that was left out.
  return (method as (...all: unknown[]) => unknown).apply(
    object,
    given.map((value) => value ?? undefined),
  )
}

function memberOf(object: object, wireName: string, context: ProtocolContext, set = false) {
  const name = OTHER_ON_THE_WIRE[wireName] ?? wireName[0]!.toLowerCase() + wireName.slice(1)
  const title = `${object.constructor.name}.${name}`
  const descriptor = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(object), name)
  context.onMember(title, set || !descriptor?.get)
  if (!descriptor || name === 'constructor') throw new HostError('ApiNotFound', `The stand-in has no ${title}`)
  if (!isWithin(title, context.apiVersion))
    throw new HostError('ApiNotFound', `${title} is not in ExcelApi ${context.apiVersion}`)
  return { descriptor, title }
}

function pascal(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1)
}

function locationOf(action: Action, body: BatchBody): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)]
  return [path?.Name, action.Name].filter(Boolean).join('.')
}
