/** Small changes of a source file, each of which some test should notice. */
import ts from 'typescript';

/**
 * @typedef {object} Mutant
 * @property {string} file relative to the project's root
 * @property {number} start offset of the text that is replaced
 * @property {number} end
 * @property {string} text what stands there instead
 * @property {string} kind
 */

/** What each operator becomes. */
const OPERATORS = new Map([
  ['<', ['<=', '>=']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<=']],
  ['>=', ['>', '<']],
  ['===', ['!==']],
  ['!==', ['===']],
  ['&&', ['||']],
  ['||', ['&&']],
  ['+', ['-']],
  ['-', ['+']],
  ['*', ['/']],
  ['/', ['*']],
  ['%', ['*']],
]);
const COMPARISONS = new Set(['<', '<=', '>', '>=', '===', '!==']);
const LOGICAL = new Set(['&&', '||']);
/** A quantifier of a regular expression that is no part of a class or an escape, and what it becomes. */
const QUANTIFIER = /(?<!\\)(?<=[\w)\]}])([+*?])(?![?+])/g;
const OTHER_QUANTIFIER = { '+': '*', '*': '+', '?': '' };

/**
 * @param {string} file
 * @param {string} text the file's
 * @returns {Mutant[]} all there are, in the order of the text; types, imports and what only describes are left alone
 */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  /** @type {Mutant[]} */
  const found = [];
  /** @param {ts.Node} node @param {string} replacement @param {string} kind */
  const add = (node, replacement, kind) =>
    found.push({ file, start: node.getStart(source), end: node.getEnd(), text: replacement, kind });

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTypeAliasDeclaration(node) || isDescription(node)) return;
    if (ts.isBinaryExpression(node)) {
      const written = node.operatorToken.getText(source);
      for (const other of isText(node) ? [] : (OPERATORS.get(written) ?? []))
        add(
          node.operatorToken,
          other,
          COMPARISONS.has(written) ? 'comparison' : LOGICAL.has(written) ? 'boolean' : 'arithmetic',
        );
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false', 'boolean');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true', 'boolean');
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(source), 'boolean');
    else if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent))
      add(node, `(${node.text} + 1)`, 'number');
    else if (ts.isStringLiteral(node) && node.text !== '' && !isKey(node)) add(node, "''", 'string');
    else if (ts.isRegularExpressionLiteral(node))
      for (const { 0: written, index } of node.text.matchAll(QUANTIFIER)) {
        const other = OTHER_QUANTIFIER[/** @type {'+' | '*' | '?'} */ (written)];
        add(node, node.text.slice(0, index) + other + node.text.slice(index + 1), 'regex');
      }
    else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';', 'statement');
    else if (ts.isIfStatement(node) && node.elseStatement === undefined) add(node.expression, 'false', 'statement');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a sum is one of texts. @param {ts.BinaryExpression} node */
const isText = ({ left, right }) =>
  [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));

/** A key, a discriminant of a type or a name: what the compiler watches over. @param {ts.StringLiteral} node */
const isKey = ({ parent }) =>
  ts.isPropertyAssignment(parent) ||
  ts.isCaseClause(parent) ||
  ts.isElementAccessExpression(parent) ||
  ts.isLiteralTypeNode(parent) ||
  ts.isExportDeclaration(parent);

/** What a rule says of itself, and what it says to the writer. @param {ts.Node} node */
const isDescription = (node) =>
  ts.isPropertyAssignment(node) &&
  /^(?:id|category|title|why|exceptions|source|examples|message|zh|en)$/.test(node.name.getText());
