/** Languages of the user interface. Chinese comes first. */
export type Locale = 'zh' | 'en';

/** A text for the user in both languages. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** The locale for a language tag such as `zh-cn` or `en_US.UTF-8`: English for English, Chinese for everything else. */
export const localeOf = (tag: string): Locale => (/^en\b|^en[_-]/i.test(tag) ? 'en' : 'zh');

/** A text that reads the same in both languages: a number, a name, words of the report. */
export const alike = (text: string): Message => ({ zh: text, en: text });
