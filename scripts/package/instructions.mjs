/** README.txt of a package: what to do with it, in both languages, for whoever unpacks it without this repository. */
import { OFFICE_JS } from './policy.mjs';

const SOURCES = {
  cdn: { zh: '取自微软的内容分发网络，Excel 所在电脑须能访问', en: 'comes from Microsoft\'s network, which the computers with Excel must reach' },
  '21vianet': { zh: '取自世纪互联版的内容分发网络，Excel 所在电脑须能访问', en: 'comes from the network of 21Vianet\'s cloud, which the computers with Excel must reach' },
  self: { zh: '由本站提供，无需访问外网；微软不支持这种方式，请定期更新', en: 'is served by the site itself, no outside network needed; Microsoft does not support this, so renew it regularly' },
};

export function instructions({ url, officeJs, withWorkbench }, version) {
  const { zh, en } = SOURCES[officeJs];
  const from = OFFICE_JS[officeJs] === null ? '' : ` (${OFFICE_JS[officeJs]})`;
  return `结对分算 PairShare ${version}
${url}/

一、核对：sha256sum --check SHA256SUMS
二、将 site 文件夹中的全部内容复制到网站，使其地址为 ${url}/
    IIS 读取其中的 web.config；nginx 参照 nginx.conf。更新时先复制 app${withWorkbench ? '、workbench' : ''} 等文件夹，后复制其余文件，旧的子文件夹至少保留一天。
三、将 manifest.xml 上传到 Microsoft 365 管理中心（集成应用），或放入网络共享目录。
四、course 是两小时练习课的练习簿、幻灯片和一页手册，交培训教师使用；source-maps 供排查问题使用。两者都不要放到网站上。
office.js ${zh}${from}。
${withWorkbench ? `工作台（无需 Excel）：${url}/index.html\n` : ''}
1. Check: sha256sum --check SHA256SUMS
2. Copy everything in the folder site to the web server, so that it is found at ${url}/
   IIS reads web.config in it; for nginx see nginx.conf. On an update copy the folders such as app first, the rest afterwards, and keep their old subfolders for a day at least.
3. Upload manifest.xml to the Microsoft 365 admin centre (integrated apps), or put it into a shared-folder catalogue.
4. course holds the workbooks, slides and hand-out of a two-hour course, for trainers; source-maps helps to find faults. Put neither on the web server.
office.js ${en}${from}.
${withWorkbench ? `The workbench, without Excel: ${url}/index.html\n` : ''}`;
}
