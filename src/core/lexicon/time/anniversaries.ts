/** What is counted by its years since it began, or since it was first kept: a row of data. */
export interface Anniversary {
  /** What is named, in half-width text; alternatives of a pattern. */
  readonly what: string;
  /** The year that is its zeroth: 1919 of 五四运动, the year before the first 世界献血者日. */
  readonly since: number;
}

/** What has its 周年. */
export const ANNIVERSARIES: readonly Anniversary[] = [
  { what: '五四(?:爱国)?运动', since: 1919 },
  { what: '(?:中国共产党|党)(?:成立|诞生|的生日)|建党', since: 1921 },
  { what: '(?:中国人民)?解放军(?:建军|成立)|(?<!志愿)建军', since: 1927 },
  { what: '(?:新中国|中华人民共和国)(?:成立|诞生)|建国|国庆', since: 1949 },
  { what: '抗(?:日战争|战)(?:暨世界反法西斯战争)?胜利|世界反法西斯战争胜利', since: 1945 },
  { what: '(?:共青团|中国共产主义青年团)(?:成立|建团)|建团', since: 1922 },
  { what: '(?:少先队|中国少年先锋队)(?:成立|建队)|建队', since: 1949 },
  { what: '(?:红军)?长征(?:胜利)', since: 1936 },
  { what: '改革开放', since: 1978 },
  { what: '香港回归(?:祖国)?', since: 1997 },
  { what: '澳门回归(?:祖国)?', since: 1999 },
  { what: '(?:志愿军)?抗美援朝出国作战', since: 1950 },
  { what: '一二?[·.]?二?九运动', since: 1935 },
  { what: '辛亥革命', since: 1911 },
  { what: '毛泽东(?:同志)?诞辰', since: 1893 },
  { what: '邓小平(?:同志)?诞辰', since: 1904 },
  { what: '周恩来(?:同志)?诞辰', since: 1898 },
];

/** Days, weeks and months that are kept each year and counted: 第21个世界献血者日. */
export const KEPT_EACH_YEAR: readonly Anniversary[] = [
  { what: '世界献血者日', since: 2003 },
  { what: '(?:全国)?税收宣传月', since: 1991 },
  { what: '教师节', since: 1984 },
  { what: '(?:中国)?记者节', since: 1999 },
  { what: '(?:国际)?护士节', since: 1911 },
  { what: '(?:全国|国家)?防灾减灾日', since: 2008 },
  { what: '国家宪法日', since: 2013 },
  { what: '(?:全民)?国防教育日', since: 2000 },
  { what: '(?:全国)?安全生产月', since: 2001 },
  { what: '世界读书日', since: 1995 },
  { what: '世界水日', since: 1992 },
  { what: '中国水周', since: 1987 },
  { what: '(?:全国)?爱牙日', since: 1988 },
  { what: '(?:全国)?土地日', since: 1990 },
  { what: '(?:全国)?助残日', since: 1990 },
  { what: '(?:中国)?农民丰收节', since: 2017 },
  { what: '(?:中国)?(?:人民警察节|警察节)', since: 2020 },
  { what: '(?:中国)?医师节', since: 2017 },
  { what: '(?:国际)?消费者权益日', since: 1982 },
  { what: '世界艾滋病日', since: 1987 },
  { what: '国际档案日', since: 2007 },
  { what: '世界地球日', since: 1969 },
  { what: '国际禁毒日', since: 1987 },
  { what: '爱国卫生月', since: 1988 },
  { what: '(?:中国)?航天日', since: 2015 },
];
