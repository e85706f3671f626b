import type { Invocations } from './invocations';
import type { Shortcuts } from './shortcuts';
import { ActionService } from './shortcuts';
import { invalidArgument } from './wire/errors';
import { WireObject } from './wire/wire-object';

/** What outlives a reload of the pane: how the add-in asked to be started, and the last state of the ribbon. */
export interface ServiceState {
  startup: string;
  visibility: string;
  /** What the add-in changed of the manifest's ribbon, by the id of the tab or button. */
  readonly ribbon: Map<string, { enabled?: boolean; visible?: boolean }>;
}

class CustomFunctionsService extends WireObject {
  readonly kind = 'CustomFunctions';

  constructor(
    private readonly invocations: Invocations,
    private readonly functionsReady: () => void,
  ) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.functionsReady();
  }

  SetInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument();
    this.invocations.answer(results);
  }
}

class AddinInternalService extends WireObject {
  readonly kind = 'AddinInternalService';

  constructor(private readonly actionsReady: () => void) {
    super();
  }

  NotifyActionHandlerReady(): void {
    this.actionsReady();
  }
}

const START_STATES = new Set<unknown>(['Inactive', 'Background', 'Visible', 'None', 'Load']);
const RUNTIME_STATES = new Set<unknown>(['Inactive', 'Background', 'Visible']);

/** Office.addin.setStartupBehavior, getStartupBehavior. */
class PersistenceService extends WireObject {
  readonly kind = 'AppRuntimePersistenceService';

  constructor(private readonly state: ServiceState) {
    super();
  }

  GetAppRuntimeStartState(): string {
    return this.state.startup;
  }

  SetAppRuntimeStartState(state: unknown): void {
    if (!START_STATES.has(state)) throw invalidArgument();
    this.state.startup = String(state);
  }
}

/** Office.addin.showAsTaskpane, hide. */
class RuntimeService extends WireObject {
  readonly kind = 'AppRuntimeService';

  constructor(private readonly state: ServiceState) {
    super();
  }

  GetAppRuntimeState(): string {
    return this.state.visibility;
  }

  SetAppRuntimeState(state: unknown): void {
    if (!RUNTIME_STATES.has(state)) throw invalidArgument();
    this.state.visibility = String(state);
  }
}

function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

class RibbonTab extends WireObject {
  readonly kind = 'RibbonTab';

  constructor(
    private readonly state: ServiceState,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  SetVisibility(visible: unknown): void {
    this.state.ribbon.set(this.id, { ...this.state.ribbon.get(this.id), visible: asBoolean(visible) });
  }
}

class RibbonButton extends WireObject {
  readonly kind = 'RibbonButton';

  constructor(
    private readonly state: ServiceState,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  get Enabled(): boolean {
    return this.state.ribbon.get(this.id)?.enabled ?? true;
  }

  set Enabled(enabled: unknown) {
    this.state.ribbon.set(this.id, { ...this.state.ribbon.get(this.id), enabled: asBoolean(enabled) });
  }
}

/** Office.ribbon.requestUpdate. The manifest's ids are the workbench's business: any id is accepted. */
class DynamicRibbon extends WireObject {
  readonly kind = 'DynamicRibbon';

  constructor(private readonly state: ServiceState) {
    super();
  }

  GetTab(id: unknown): RibbonTab {
    return new RibbonTab(this.state, String(id));
  }

  GetButton(id: unknown): RibbonButton {
    return new RibbonButton(this.state, String(id));
  }
}

/** The services beside the workbook that the shared runtime reaches by name. */
export function createServices(invocations: Invocations, state: ServiceState, shortcuts: Shortcuts, ready: { readonly functions: () => void; readonly actions: () => void }): ReadonlyMap<string, WireObject> {
  return new Map<string, WireObject>([
    ['Microsoft.ExcelServices.CustomFunctions', new CustomFunctionsService(invocations, ready.functions)],
    ['Microsoft.InternalService.AddinInternalService', new AddinInternalService(ready.actions)],
    ['Microsoft.Office.ActionService', new ActionService(shortcuts)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', new PersistenceService(state)],
    ['Microsoft.AppRuntime.AppRuntimeService', new RuntimeService(state)],
    ['Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon(state)],
  ]);
}
