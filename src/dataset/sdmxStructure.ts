import { decodedXml, readSdmxXml, RefusedFile, type XmlHandler } from './sdmxXml.ts';

/** Shape: dimensions without time, in the order of the key; codes by dimension or attribute, where it has a code list. */
export type SdmxStructure = {
  version: string;
  dimensions: readonly string[];
  codes: ReadonlyMap<string, ReadonlySet<string>>;
};

type Component = { id: string; position: number; dimension: boolean; codelist?: string };

/** Whether the beginning of a file is that of an SDMX 2.1 structure message. */
export const isStructureHead = (head: string) => /<(?:\w+:)?Structure\s[^>]*v2_1\/message/.test(head);

function structureHandler() {
  const components: Component[] = [];
  const codelists = new Map<string, Set<string>>();
  let version = '';
  let codelist: Set<string> | undefined;
  let component: Component | undefined;
  let enumeration = false;
  const begin = (attributes: Readonly<Record<string, string>>, dimension: boolean) => {
    const { id, position } = attributes;
    if (!id) return;
    component = { id, position: Number(position ?? components.length), dimension };
    components.push(component);
  };
  const handler: XmlHandler = {
    open({ name, attributes }) {
      if (name === 'DataStructure') version = attributes['version'] ?? version;
      if (name === 'Codelist') codelists.set(attributes['id'] ?? '', (codelist = new Set()));
      if (name === 'Code') codelist?.add(attributes['id'] ?? '');
      if (name === 'Dimension') begin(attributes, true);
      if (name === 'Attribute') begin(attributes, false);
      if (name === 'Enumeration') enumeration = true;
      if (name === 'Ref' && enumeration && component) component.codelist = attributes['id'] ?? '';
    },
    close(name) {
      if (name === 'Enumeration') enumeration = false;
      if (name === 'Codelist') codelist = undefined;
      // Attributes refer to dimensions by elements of the same name, so only the end of a list ends a component.
      if (name === 'DimensionList' || name === 'AttributeList') component = undefined;
    },
  };
  return { handler, components, codelists, version: () => version };
}

/**
 * Dimensions and code lists of a structure file.
 * Throws: RefusedFile when it is not an SDMX 2.1 structure with a data structure definition.
 */
export function sdmxStructure(bytes: Uint8Array): SdmxStructure {
  const { handler, components, codelists, version } = structureHandler();
  readSdmxXml(decodedXml(bytes), (kind) => {
    if (kind !== 'structure') throw new RefusedFile({ message: 'notSdmx', values: { found: kind } });
    return handler;
  });
  const dimensions = components.filter(({ dimension }) => dimension).sort((a, b) => a.position - b.position);
  if (dimensions.length === 0) throw new RefusedFile({ message: 'notSdmx', values: { found: 'Structure' } });
  const codes = components.flatMap(({ id, codelist }) => {
    const list = codelist && codelists.get(codelist);
    return list ? [[id, list] as const] : [];
  });
  return { version: version(), dimensions: dimensions.map(({ id }) => id), codes: new Map(codes) };
}
