/** 界面文字（简体中文），键与 en.ts 相同。 */
import type { Messages } from './en';

function count(number: number, measureWord: string): string {
  return `${new Intl.NumberFormat('zh-CN').format(number)}${measureWord}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2023` → 2023年, `to 2023` → 截至2023年, `2012-2023` → 2012—2023年, `Jan-Jun` → 1—6月。其余照录。 */
function periodName(period: string): string {
  const [, from, to] = /^(\w+)-(\w+)$/.exec(period) ?? [];
  if (from !== undefined && to !== undefined) {
    const months = [MONTHS.indexOf(from) + 1, MONTHS.indexOf(to) + 1];
    if (months.every((month) => month > 0)) return `${months.join('—')}月`;
    if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}—${to}年`;
  }
  if (/^\d{4}$/.test(period)) return `${period}年`;
  return period.replace(/^to (\d{4})$/, '截至$1年');
}

export const zh: Messages = {
  brand: '枢纽地图',
  pageTitle: (subject, title) =>
    subject === null ? `${title} · 枢纽地图` : `${subject} · ${title} · 枢纽地图`,
  skipToLayers: '跳到图层',
  skipToMap: '跳到地图',
  intro: (region) => `${region}与世界的联系：有据可查、可以上图的，与官方公布的，并列呈现。`,

  layers: '图层',
  layersOff: '所有图层均已关闭。打开一个图层即可在地图上显示。',
  features: (number) => count(number, '项'),
  openPanel: (layer) => `${layer}：数据与列表`,
  layerShown: (layer, number) => `已显示${layer}，${number}`,
  layerHidden: (layer) => `已隐藏${layer}`,
  loading: '正在加载…',
  layerFailed: '未能加载。',
  retry: '重试',
  retryLayer: (layer) => `重试加载${layer}`,
  skippedFeatures: (number) => `文件中有${count(number, '项')}无法读取，已略去。`,

  back: '返回',
  backTo: (name) => `返回${name}`,
  close: '关闭',
  overview: '全部图层',

  keyFigures: '主要数据',
  countedHere: '本图统计',
  bounds: { exact: '', rounded: '约数', lower: '不少于', upper: '不超过' },
  asOf: (date) => `截至${date}`,
  sourcesOf: (number) => count(number, '个来源'),
  sources: '来源',
  verdict: '核对结果',
  verdicts: {
    supported: '有佐证',
    partly: '部分有佐证',
    'not-supported': '未获佐证',
    'not-comparable': '不可直接比较',
    'cannot-be-checked-here': '本图无法核对',
  },
  allVerdicts: '全部',
  independently: '其他来源',
  countedByAtlas: (number: string) => `本图统计为${number}`,
  sourcesFailed: '未能加载来源列表。',
  sourceClasses: {
    official: '官方',
    operator: '运营方',
    press: '媒体',
    encyclopaedia: '百科',
    dataset: '数据集',
    other: '其他',
  },
  withoutAddress: '无公开网址',
  opensElsewhere: '打开其他网站',

  claimed: '官方公布',
  mapped: '本图收录',
  claimedShort: (value, period) => `官方${value}（${periodName(period)}）`,
  claimedFor: (period) => `官方公布（${periodName(period)}）`,
  notComparable: '不可直接比较',
  shareFound: (percent) => `相当于公布数的${percent}`,
  countingRule: '统计口径',
  claimsAndCoverage: '官方数据与本图所见',
  claims: '官方数据',
  claimsIntro:
    '以下为省领导2024年署名文章中的数据，除注明外均为2023年数据。本图不作评判：官方数据与有据可查的内容并列呈现，互不混同。',
  claimsWithCoverage: '可与地图对照的数据',
  claimsOther: '其他数据',
  claimsSearch: '筛选官方数据',
  claimsNone: '没有包含该文字的条目。',
  claim: '内容',
  value: '数值',
  period: '时间',
  claimTheme: [
    '总述',
    '空间布局与“一带一路”',
    '贸易',
    '产业链',
    '开放平台',
    '制度型开放',
    '港口、班列与航线',
    '数字枢纽',
    '人文交流',
  ],

  list: '列表',
  listOf: (layer) => `${layer}列表`,
  filterList: '按名称、地点或国家筛选',
  clearFilter: '清除筛选',
  sortBy: '排序',
  shownOf: (shown, total) => `${shown} / ${total}`,
  noMatch: (text) => `没有与“${text}”相符的条目。`,
  notOnMap: '未上图',
  notOnMapCount: (number) => `有${count(number, '项')}位置不明，仅列于表中。`,
  layerIsOff: '该图层已关闭，地图上不显示其内容。',
  showOnMap: '在地图上显示',
  figuresByYear: '历年数据',
  year: '年份',
  figure: '数值',
  source: '来源',
  note: '说明',
  sourcesDiffer: '来源不一',
  scopeChanges: (year) => `${String(year)}年前后不可衔接：`,
  periodName,
  yearAndPeriod: (year, period) =>
    period === 'year' ? `${String(year)}年` : `${String(year)}年${periodName(period)}`,
  facts: '基本信息',
  factsFailed: '未能加载详细信息。',
  unknown: '不详',
  notInData: '数据中已无此条目。',
  reportError: '报告错误',
  reportSubject: (name) => `枢纽地图：${name}有误`,
  reportBody: (reference, link) =>
    `条目：${reference}\n视图：${link}\n\n错误之处，以及可查到正确数据的出处：\n`,

  download: '下载',
  downloadAs: (layer, format) => `下载${layer}（${format}）`,
  downloadNote: '整个图层，含全部信息与来源。',

  map: '地图',
  mapName: (region, layers) =>
    layers === 0
      ? `地图：${region}与世界，未显示图层`
      : `地图：${region}与世界，显示${count(layers, '个图层')}`,
  mapCanvas: '地图画面：方向键平移，加减键缩放',
  mapLoading: '地图正在加载…',
  mapFailed: {
    'no-webgl': '无法绘制地图：此浏览器或设备不支持WebGL 2。列表、数据与链接仍可使用。',
    worker: '无法绘制地图：部分程序被拦截或未能加载。列表、数据与链接仍可使用。',
    timeout: '地图加载时间过长。列表、数据与链接仍可使用。',
    'context-lost': '设备收回了地图所用的内存。请重新加载页面，当前视图保存在链接中。',
  },
  panelFailed: '此面板无法显示。',
  basemapFailed: '底图未能加载，图层仍正常显示。',
  regionFailed: '未能加载地名与官方数据。',
  reload: '重新加载',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeView: '全图',
  homeView: (region) => `缩放到${region}`,
  globe: '地球仪',
  flatMap: '平面地图',
  panUp: '向上平移',
  panDown: '向下平移',
  panLeft: '向左平移',
  panRight: '向右平移',
  chooserTitle: (number) => `此处有${count(number, '项')}`,
  panelHeight: '面板高度',
  sheetHeights: { peek: '小', half: '半屏', full: '全屏' },

  share: '分享',
  shareTitle: '分享当前视图',
  shareIntro: '打开后与您所见完全一致：图层、地图范围、选中项、语言与主题。',
  link: '链接',
  copy: '复制链接',
  copied: '链接已复制。',
  copyFailed: '浏览器拒绝复制，请手动选择并复制链接。',
  shareWith: '发送到…',

  language: 'English',
  languageSwitch: '语言：English',
  theme: '主题',
  themes: { light: '浅色', dark: '深色', contrast: '高对比度', system: '跟随系统' },

  linkProblems: (parts) => `链接中有内容无法识别，已略去：${parts}。`,
  linkProblemNames: {
    c: '地图范围',
    l: '图层',
    s: '选中项',
    t: '面板',
    lang: '语言',
    p: '投影',
    m: '主题',
    v: '链接来自更新的版本',
    '': '链接过长',
  },
  dismiss: '关闭提示',

  about: '关于',
  aboutText: [
    {
      title: '这是什么',
      text: '枢纽地图展示一个地区与世界的联系。每一条目、每一个数字都注明来源、年份和来源类别。官方公布的数据与有据可查、可以上图的内容并列呈现，互不混同。空白表示不详，不表示零。',
    },
    {
      title: '地图与边界',
      text: '底图显示陆地、水域、河流、省内设区市及地名，不绘制任何国界线，也不对边界问题表明立场。伙伴统称“国家和地区”，其名称、分组与注记位置均来自经审核的表格。所有坐标均采用WGS 84。',
    },
    {
      title: '线条的画法',
      text: '友好城市连线为两地在地球表面的最短路径。班列线路经过已知车站和口岸，仅为示意，并非实测线位。',
    },
    {
      title: '隐私',
      text: '本页面不向任何其他服务器请求内容，不使用Cookie，不统计访问。',
    },
  ],
  release: (release, date) => `数据版本 ${release}（${date}）`,
  licences: '许可',
  licenceText:
    '代码：MIT许可。数据：CC BY 4.0，使用时请注明“枢纽地图”，许可清单中另有说明的图层除外；各条目事实引自所列来源。公开的来源列表注明了各来源自身声明的许可。',
  mapSources: 'Natural Earth、GSHHG、GeoNames',
  attribution: '地图数据',
  allSources: '全部来源（JSON）',
  statisticsFile: '全部统计数据（CSV）',
  claimsFile: '全部官方数据（CSV）',
  licencesFile: '全部许可：数据、图层、代码、底图（文本）',
  packageFile: '全部文件与字段说明（Data Package）',
};
