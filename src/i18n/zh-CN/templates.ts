import type { templates as english } from '../en-US/templates';
import type { Translation } from '../translation';

export const templates: Translation<typeof english> = {
  'jin-peng': { title: '金牛—彭州：统计分算 5:5', about: '新设、迁移企业五五分算。适用哪些指标、起止时间以协议为准，需自行填写。' },
  'enclave-memo': { title: '飞地园区：标注', about: '飞入地全额统计，飞出地按比例标注、供考核使用。需填写双方和比例。' },
  'reverse-enclave': { title: '武侯—金堂：反向飞地', about: '金堂县设在武侯区的孵化载体。方式和比例需自行填写。' },
  'jing-jin-ji-tax': { title: '京津冀：迁移企业税收', about: '迁移企业税收五五分享，以迁移前三年税收为上限；年均不低于 2000 万元方可分享。' },
  'ningde-two-clocks': { title: '宁德：两个起算日', about: '税收自首税起五年，产值、投资自开工起五年，均为五五。' },
  'gaozhu-increment': { title: '高竹：增量分享', about: '存量各归各方，增量五五分享。基数归谁、统计指标的比例需自行填写。' },
  'equity-venture': { title: '合资公司：按股比', about: '各项数据按双方股比分算，股比写在比例里。' },
  'cost-sharing': { title: '成本共担', about: '共同支出按比例结算。比例和指标需自行填写。' },
  'head-count': { title: '教育、医疗结对：按人数', about: '按整人、床位或学位分算，人数写在比例里。' },
};
