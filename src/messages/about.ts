/** Text of the panel about the atlas, apart because the first view does not need it. */
import type { Lang } from '../domain/view';

const en = {
  aboutText: [
    {
      title: 'What this is',
      text: 'Hub Atlas shows how one region is connected to the world. Every entry and every figure names its source, its year and the kind of source. What officials claim stands beside what can be mapped and sourced; the two are never mixed. Empty means not known, never zero.',
    },
    {
      title: 'Maps and borders',
      text: 'The basemap shows land, water, rivers, the prefectures of the region and names. It shows no national boundary lines and takes no position on any. Partners are called countries and regions; their names, grouping and label points come from a reviewed table. All positions are in WGS 84.',
    },
    {
      title: 'How the lines are drawn',
      text: 'Sister-city lines are the shortest way on the globe between two places. Train lines run through known stations and border crossings; they are schematic and not surveyed track.',
    },
    {
      title: 'Privacy',
      text: 'The page asks no other server for anything, sets no cookie and counts no visits.',
    },
  ],
  release: (release: string, date: string) => `Data release ${release} of ${date}`,
  licences: 'Licences',
  licenceText:
    'Code: MIT. Data: CC BY 4.0, with attribution to Hub Atlas, except where the list of licences names another for a layer; facts are cited from the sources named with each entry. The published sources list names the licence of each source where it states one.',
  allSources: 'All sources (JSON)',
  statisticsFile: 'All statistics (CSV)',
  claimsFile: 'All claims (CSV)',
  licencesFile: 'All licences: data, layers, code, basemap (text)',
  packageFile: 'Description of all files and columns (Data Package)',
};

const zh: typeof en = {
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
  allSources: '全部来源（JSON）',
  statisticsFile: '全部统计数据（CSV）',
  claimsFile: '全部官方数据（CSV）',
  licencesFile: '全部许可：数据、图层、代码、底图（文本）',
  packageFile: '全部文件与字段说明（Data Package）',
};

export function aboutMessages(lang: Lang): typeof en {
  return lang === 'zh' ? zh : en;
}
