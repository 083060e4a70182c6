// KEPT APART: whoever writes or mends a rule does not open this folder.
import type { Phrasings } from '../model';

export const apartLookalikes: Pick<Phrasings, 'lookalike' | 'aim'> = {
  lookalike: [
    '截至6月底，{I}完成{h}。',
    '岁末集中攻坚期间，新增{I}{w}。',
    '与2020年的{y}相比，{I}已不可同日而语。',
    '主要构成是{A}{a}和{B}{b}。',
    '时间过半时，{I}已有{h}。',
    '单月最高的{I}为{w}。',
    '“十三五”末{I}是{y}。',
    '示范点{I}{w}，走在前列。',
  ],
  aim: [
    '新的一年，{I}要迈上{t}的台阶。',
    '2026年安排{I}{t}。',
    '{I}预期目标定为{t}。',
    '明年底前{I}完成{t}。',
    '我们将努力使{I}超过{t}。',
    '2026年全年{I}按{t}安排。',
    '把{I}提高到{t}左右。',
    '{I}目标任务初步定为{t}。',
  ],
};
