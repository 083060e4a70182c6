import assert from 'node:assert/strict';
import fc from 'fast-check';
import { initialText, parsePattern } from '../../../src/core/drafting/pattern';
import { blankText, escapeText, toSnippetBody } from '../../../src/core/drafting/snippet';
import { anyPattern, anyText } from './arbitraries';
import { readSnippet } from './snippetReader';

describe('drafting: snippet body', () => {
  it('numbers the slots in order, mirrors repeats, offers choices', () => {
    assert.equal(
      toSnippetBody(
        parsePattern(
          '{指标:indicator}{数:value}{单位:unit=家}，同比{变化:enum(增长|下降)}{幅:percent}%，净增{增:value}{单位}。',
        ),
      ),
      '${1:【待填：指标】}${2:【待填：数】}${3:家}，同比${4|增长,下降|}${5:【待填：幅】}%，净增${6:【待填：增】}${3}。',
    );
  });

  it('puts the initial choice first', () => {
    assert.equal(toSnippetBody(parsePattern('{变化:enum(增长|下降|持平)=下降}')), '${1|下降,增长,持平|}');
  });

  it('escapes what the snippet grammar would read', () => {
    assert.equal(escapeText('a$1\\{b}'), 'a\\$1\\\\{b\\}');
    assert.equal(toSnippetBody(parsePattern('\\{$0\\}{甲:enum(a,b|c\\|d)}')), '{\\$0\\}${1|a\\,b,c\\|d|}');
    assert.equal(toSnippetBody(parsePattern('{金额:amount=$5\\}}')), '${1:\\$5\\}}');
  });

  it('keeps any text (property)', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(readSnippet(escapeText(text)), [{ kind: 'text', text }]);
      }),
    );
  });

  it('reads back as the pattern (property)', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        const stops = new Map(pattern.slots.map((slot, index) => [slot.name, index + 1]));
        assert.deepEqual(
          readSnippet(toSnippetBody(pattern)),
          pattern.parts.map((part) => {
            if (part.kind === 'text') return part;
            if (part.kind === 'repeat')
              return { kind: 'stop', stop: stops.get(part.name), placeholder: null, choices: [] };
            const { slot } = part;
            const first = initialText(slot);
            return {
              kind: 'stop',
              stop: stops.get(slot.name),
              placeholder: slot.type === 'enum' ? null : blankText(slot),
              choices: slot.type === 'enum' ? [first, ...slot.options.filter((option) => option !== first)] : [],
            };
          }),
        );
      }),
    );
  });
});
