/**
 * What a new `.zongjie.json` holds: every key with an example that is commented out, so that nothing is in force
 * unasked.
 */
export const SAMPLE = `// 机构规范：本文件夹及其下的工作总结都照此检查，保存后立即生效。
// 去掉行首的“//”即启用；键和值输入时有提示，写错的地方会标出。
{
  // 各条规则的轻重：error 错误、warning 警告、info 供参考、hint 轻微提示、off 关闭
  "rules": {
    // "增长未写明与何时比": "error",
    // "领导排名或职务不符": "warning",
    // "敏感或不规范的表述": "warning"
  },
  // 除 .zongjie 文件外，还把哪些语言的文件当作工作总结
  "languages": [
    // "markdown"
  ],
  // 本单位的名称、口号：其中的数字不算数据
  "names": [
    // "三色预警", "12家亲"
  ],
  // 自用的计量单位
  "units": [
    // "台套次",
    // { "unit": "标方", "same": "立方米" }
  ],
  // 简称 → 全称：算同一个指标
  "abbreviations": {
    // "专特新": "专精特新企业"
  },
  // 用语：错的 → 对的
  "terms": [
    // { "wrong": "登陆", "right": "登录", "except": ["台风登陆"], "note": "指进入网站" }
  ],
  // 禁用的词
  "forbidden": [
    // "领头羊",
    // { "text": "弱势群体", "instead": "困难群众" }
  ],
  // 必须写出的规范写法
  "required": [
    // { "form": "高新技术企业", "when": "高企" }
  ],
  // 本单位的小节标题用语
  "roles": {
    // "problems": ["堵点卡点"],
    // "plan": ["新年怎么干"]
  },
  // 领导排名（另在 rules 里打开“领导排名或职务不符”）
  "leaders": [
    // { "name": "沈望川", "title": "党组书记、局长" }
  ],
  // 每年换提法的事：由去年总结起草时照此改
  "facts": [
    // { "year": 2026, "last": "县委十一届三次全会", "now": "县委十一届五次全会" }
  ],
  // 敏感表述（另在 rules 里打开“敏感或不规范的表述”）
  "sensitive": [
    // { "wrong": "残废人", "right": "残疾人" }
  ],
  // 导出 Word 的版面：不写的照 GB/T 9704
  "word": {
    // "fonts": { "title": "方正小标宋_GBK" },
    // "boldHeadings": true,
    // "template": "模板.docx"
  }
}
`;
