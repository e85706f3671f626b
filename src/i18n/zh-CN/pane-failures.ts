import type { failures as english } from '../en-US/pane-failures';
import type { Translation } from '../translation';

export const failures: Translation<typeof english> = {
  outcome: {
    unread: '读不到工作簿',
    unchanged: '没有写入，工作簿未变',
    restored: '写入未完成，工作簿已恢复原状',
    'not-restored': '未能全部恢复原状',
    'not-undone': '没有撤销，工作簿未变',
    cancelled: '已取消，工作簿恢复原状',
  },
  causes: {
    'sheet-protected': ({ sheet, address }) => `工作表“${sheet}”受保护，${address} 不能写。请撤销工作表保护后重试。`,
    'selection-in-parts': '选区不连续。请只选台账内的一个单元格。',
    'ledger-not-found': ({ sheet }) => `工作表“${sheet}”的选区周围没有认出台账。台账须有表头行，其中至少两列是已知名称，如单位名称、数值。`,
    'ledger-without-value': ({ address }) => `台账 ${address} 没有数值列。请把该列命名为数值、本期数或累计数。`,
    'ledger-without-records': ({ address }) => `台账 ${address} 的表头之下没有记录。`,
    'ledger-changed': ({ address }) => `预览之后台账 ${address} 有改动。请核对新的预览后再写入。`,
    'table-without-header': ({ table }) => `表格 ${table} 隐藏了标题行。请在“表设计”中勾选“标题行”后重试。`,
    'agreement-text-too-long': ({ agreement, length }) => `${agreement}的全文有 ${length} 个字符，公式中最多 255 个。请用 =PAIR.AGREEMENT(…) 写入单元格，并为该单元格定义名称。`,
    'agreement-sheet-unknown': ({ sheet }) => `工作表“${sheet}”的格式认不出，没有改动它。请在该表写明表头（协议、飞出地、飞入地、方式、比例），或把该表改名后重试。`,
    'target-not-blank': ({ address, cells }) => `${address} 已不为空：${cells}。请清空这些单元格，或改写到别处。`,
    'target-outside-sheet': '台账右侧已没有空列。',
    'formula-not-kept': ({ address, formula }) => `${address} 的公式没有保留，现为 ${formula}。请检查本工作簿能否识别 PAIR 函数。`,
    'functions-unknown': 'Excel 不识别 PAIR 函数，公式会显示 #NAME?。请关闭并重新打开工作簿；如仍出现，请在“设置”中检查函数和工作簿。',
    'changed-since': ({ cells, count }) => `有 ${count} 个单元格已不是写入时的内容：${cells}。撤销会丢失这些改动，请自行处理这些单元格。`,
    'sheet-edited': ({ sheet }) => `工作表“${sheet}”在生成之后有改动，撤销会丢失这些改动。如不再需要，请自行删除该表。`,
    'report-edited': ({ sheet, cells, count, free }) => `报告“${sheet}”生成之后有 ${count} 处改动：${cells}。重新生成会丢失这些改动。请改在新工作表“${free}”生成，或先改回原样。`,
    'report-signed': ({ sheet, cells, free }) => `报告“${sheet}”的 ${cells} 已签字，新报告没有对应的签字栏。请改在新工作表“${free}”生成，或先清空这些单元格。`,
    'report-in-the-way': ({ sheet, cells, free }) => `新报告要占用“${sheet}”中已有内容的单元格：${cells}。请把这些内容移开，或改在新工作表“${free}”生成。`,
    'columns-inside-table': ({ address, table }) => `${address} 的右侧还有表格 ${table} 的其他列。请在 Excel 中右击这些列，选择“删除”—“表列”。`,
    'place-gone': ({ address }) => `${address} 已不是写入时的位置，工作表、表格或名称已删除、改名或移动。请自行删除写入的内容。`,
    'excel-busy': '有单元格正在编辑。请按 Enter 或 Esc 结束编辑后重试。',
    'excel-refused': ({ code, message }) => `Excel 提示：${message}（${code}）。请重试；如仍出现，请保存并重新打开工作簿。`,
    cancelled: '写入已取消。',
  },
  notRestored: (address, cause) => `${cause}请查看 ${address}，自行删除留下的内容，或不保存直接关闭。`,
};
