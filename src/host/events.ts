import { formatArea, intersect } from './address';
import type { ModelEvent, WorkbookModel } from './model';
import { WHOLE_WORKBOOK } from './objects/context';
import type { NotificationEntry } from './wire/messages';

const EVENTS = 65536;

/** Excel's event numbers on the wire, by the name the registration carries. */
const TYPES = { DataChanged: 10, Activated: 11, Deactivated: 12, Added: 13, SelectionChanged: 14, Deleted: 15, Calculated: 16, TableChanged: 101 } as const;

type EventName = keyof typeof TYPES;

/** What the frame listens to, and the notifications that follow from what happens in the model. */
export class EventHub {
  private readonly listeners = new Set<string>();
  private active: string;

  constructor(
    private readonly model: WorkbookModel,
    private readonly send: (entries: readonly NotificationEntry[]) => void,
  ) {
    this.active = model.activeSheet();
  }

  listen(event: string, target: string, on: boolean): void {
    const key = `${event} ${target}`;
    if (on) this.listeners.add(key);
    else this.listeners.delete(key);
  }

  handle(event: ModelEvent): void {
    switch (event.kind) {
      case 'changed':
        this.changed(event);
        break;
      case 'selected':
        this.raise('SelectionChanged', event.sheet, { address: formatArea(event.area), worksheetId: event.sheet });
        break;
      case 'activated':
        if (event.sheet === this.active) break;
        this.raise('Deactivated', this.active, { worksheetId: this.active });
        this.active = event.sheet;
        this.raise('Activated', event.sheet, { worksheetId: event.sheet });
        break;
      case 'calculated':
        this.raise('Calculated', event.sheet, { worksheetId: event.sheet });
        break;
      case 'sheet-added':
      case 'sheet-deleted':
        this.raise(event.kind === 'sheet-added' ? 'Added' : 'Deleted', event.sheet, { source: 'Local', worksheetId: event.sheet });
    }
  }

  private changed(event: Extract<ModelEvent, { kind: 'changed' }>): void {
    const args = {
      address: formatArea(event.area),
      changeType: event.change ?? 'RangeEdited',
      source: 'Local',
      triggerSource: event.by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: event.sheet,
    };
    this.raise('DataChanged', event.sheet, args);
    for (const table of this.model.tables()) {
      const touched = table.sheet === event.sheet ? intersect(table.area, event.area) : null;
      if (!touched) continue;
      const tableArgs = { ...args, tableId: table.id };
      this.post('TableChanged', table.id, tableArgs);
      this.post('TableChanged', event.sheet, tableArgs);
      this.post('TableChanged', WHOLE_WORKBOOK, tableArgs);
    }
  }

  /** To handlers on the sheet, then to those on the collection of sheets. */
  private raise(event: EventName, sheet: string, args: object): void {
    this.post(event, sheet, args);
    this.post(event, WHOLE_WORKBOOK, args);
  }

  private post(event: EventName, target: string, args: object): void {
    if (!this.listeners.has(`${event} ${target}`)) return;
    this.send([{ messageCategory: EVENTS, messageType: TYPES[event], targetId: target, message: JSON.stringify(args) }]);
  }
}
