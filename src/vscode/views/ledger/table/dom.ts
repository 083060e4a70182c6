/** An element with attributes, text and children. Text never becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Sets the attribute, or takes it away; an attribute that is as it should be is left alone. */
export function setAttribute(target: Element, name: string, value: string | null): void {
  if (value === null) target.removeAttribute(name);
  else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}

/** A text with its numbers: "{0} of {1}". */
export const filled = (text: string, ...numbers: readonly number[]): string =>
  text.replace(/\{(\d)\}/g, (_, index: string) => (numbers[Number(index)] ?? 0).toLocaleString('en-US'));

/** A button with its text. @param name its class */
export function button(name: string, text: string, run: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: name }, text);
  made.addEventListener('click', run);
  return made;
}
