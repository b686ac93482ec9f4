/** An element of an XML text, with its attributes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const token =
  /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>/y;
const text = /(?:[^<>&]|&(?:amp|lt|gt|quot);)+/y;

/** All elements of a small XML text. @throws Error where the text is not well-formed. */
export function parseXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  let position = 0;
  while (position < xml.length) {
    text.lastIndex = position;
    if (open.length > 0 && text.test(xml)) {
      position = text.lastIndex;
      continue;
    }
    token.lastIndex = position;
    const match = token.exec(xml);
    if (match === null || (open.length === 0 && elements.length > 0)) {
      throw new Error(`Not well-formed at ${position}: ${xml.slice(position, position + 60)}`);
    }
    const [whole, closing, name = "", attributes = "", empty] = match;
    position += whole.length;
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else at ${position}`);
      continue;
    }
    elements.push({ name, attributes: parseAttributes(attributes) });
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(", ")}`);
  return elements;
}

function parseAttributes(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)];
  const names = pairs.map(([, name = ""]) => name);
  if (new Set(names).size < names.length) throw new Error(`An attribute twice in ${written}`);
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, value]));
}
