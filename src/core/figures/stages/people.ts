import { PEOPLE_NOUNS } from '../../lexicon/quantities/measures';
import type { NounAfter } from './noun';

/** 28个|村屯|群众2588人: the people are what is counted next. */
const withoutPeople = (noun: string): string => {
  const plain = noun.replace(PEOPLE_NOUNS, '');
  return plain.length > 1 ? plain : noun;
};

const PERSON =
  /^([^、]{0,8}?(?:[人员者师生民工儿]|同志|群众|干部|职工|教职工|居民|儿童|妇女|老兵|学子|家属))(?=免费|无偿|享受|接受|受到|获得|荣获|开展|参与|安装|适配|装配|配备|植入|获评|获|被|通过|参加|取得|晋升|入选|纳入|发放|落实|解决|办理|提供|申领|领取|走上|实现|全部|均|已)/;

/** 1260名|残疾人|免费适配辅具: a noun for people, with what is done for them right behind it. */
const personOf = (noun: string): string => PERSON.exec(noun)?.[1] ?? noun;

/** What is counted: people without what is done for them, other things without the people that are counted next. */
export function countedNoun({ text, touchesFigure }: NounAfter, kind: string | undefined): string {
  const person = kind === 'people' ? personOf(text) : text;
  return touchesFigure && person === text ? withoutPeople(text) : person;
}
