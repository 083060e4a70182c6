import assert from 'node:assert/strict';
import { partsIn } from '../../../src/core/relations/parts';
import { read } from '../../fixtures/read';

/** The wholes of a paragraph as `whole: part + part (how they are announced)`. */
function parts(text: string): string[] {
  const [paragraph] = read(text).paragraphs;
  assert.ok(paragraph !== undefined);
  const { figures, reading } = paragraph;
  const written = (index: number): string => reading.text.slice(figures[index]?.span.start, figures[index]?.span.end);
  return partsIn(paragraph).map(
    ({ total, parts: all, announced }) => `${written(total)}: ${all.map(written).join(' + ')} (${announced})`,
  );
}

describe('wholes and their parts', () => {
  for (const [text, expected] of [
    ['示范社168家，其中国家级17家、省级33家、市级118家。', '168家: 17家 + 33家 + 118家 (complete)'],
    ['示范社168家，其中国家级17家、省级33家。', '168家: 17家 + 33家 (closed)'],
    ['示范社168家，其中国家级17家、省级33家、市级108家等。', '168家: 17家 + 33家 + 108家 (open)'],
    ['示范社178家，其中国家级17家，省级33家，市级118家，县级10家。', '178家: 17家 + 33家 + 118家 + 10家 (complete)'],
    ['立案1200件，其中刑事300件、行政500件。', '1200件: 300件 + 500件 (disjoint)'],
    ['实施项目182个，其中新建32个、续建150个。', '182个: 32个 + 150个 (complete)'],
    ['走访企业86家（规上企业32家、小微企业54家）。', '86家: 32家 + 54家 (bracketed)'],
    ['受理案件1200件，刑事、民事、行政案件分别为200件、900件、100件。', '1200件: 200件 + 900件 + 100件 (complete)'],
    [
      '县救援大队1支60人、乡镇救援队14支420人、村级救援队218支2180人，共233支2606人。',
      '2606人: 60人 + 420人 + 2180人 (added)',
    ],
    [
      '零售总额68.42亿元。按经营单位所在地分，城镇49.87亿元，增长6.2%；乡村18.55亿元，增长7.8%。',
      '68.42亿元: 49.87亿元 + 18.55亿元 (close)',
    ],
    ['小麦收购12.6万吨、玉米收购8.3万吨，两项合计20.9万吨。', '20.9万吨: 12.6万吨 + 8.3万吨 (added)'],
  ] as const)
    it(text, () => assert.deepEqual(parts(text), [expected]));

  for (const text of [
    '走访企业86家（含规上企业32家、小微企业54家）。',
    '走访企业86家（比上年增加6家）。',
    '培训村干部320人（党员260人、女性86人）。',
    '小麦、玉米、大豆收购12.6万吨、8.3万吨，三项合计20.9万吨。',
    '服务企业86家、农户120户，合计兑现补贴360万元。',
    '新建站台26座、改造站台12座。',
    '县救援大队1支60人、乡镇救援队14支420人，开展联合演练12场480人次。',
  ])
    it(`none: ${text}`, () => assert.deepEqual(parts(text), []));
});
