import assert from 'node:assert/strict';
import { otherForms } from '../../../src/core/ledger/amount';
import { read } from '../../fixtures/read';

const CASES: Readonly<Record<string, readonly string[]>> = {
  '技术合同成交额29.56亿元。': ['2,956,000,000元', '295,600万元'],
  '总诊疗186.4万人次。': ['1,864,000人次'],
  '农村居民人均可支配收入23680元。': ['2.368万元'],
  '全市进出口总额1.2万亿元。': ['1,200,000,000,000元', '12,000亿元'],
  '销售额9亿～16亿元。': ['900,000,000—1,600,000,000元', '90,000—160,000万元'],
  '改造晾青车间6500平米。': ['6,500平方米'],
  '授权企业34家。': [],
  '规模12.5%。': [],
  '捐款100000001元。': ['10,000.0001万元'],
};

describe('other forms of an amount', () => {
  for (const [text, expected] of Object.entries(CASES))
    it(text, () => assert.deepEqual(otherForms(read(text).figures()[0]!.figure.quantity), expected));
});
