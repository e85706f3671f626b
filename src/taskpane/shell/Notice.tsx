import type { ReactNode } from 'react';
import { Body1Strong, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useSpeech } from '../language';

export type NoticeKind = 'success' | 'warning' | 'error' | 'info';

const useStyles = makeStyles({
  notice: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', padding: '12px', borderRadius: tokens.borderRadiusMedium, border: '1px solid transparent', overflowWrap: 'anywhere' },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, borderTopColor: tokens.colorStatusWarningBorder1, borderRightColor: tokens.colorStatusWarningBorder1, borderBottomColor: tokens.colorStatusWarningBorder1, borderLeftColor: tokens.colorStatusWarningBorder1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderTopColor: tokens.colorStatusDangerBorder1, borderRightColor: tokens.colorStatusDangerBorder1, borderBottomColor: tokens.colorStatusDangerBorder1, borderLeftColor: tokens.colorStatusDangerBorder1 },
  info: { backgroundColor: tokens.colorNeutralBackground2 },
  icon: { marginTop: '2px', fontSize: '16px', lineHeight: 0 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  text: { color: tokens.colorNeutralForeground1, minWidth: 0 },
  more: { color: tokens.colorNeutralForeground2 },
  actions: { gridColumn: '2 / -1', display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
  close: { minWidth: '24px', height: '24px', padding: 0, margin: '-2px -4px 0 0' },
});

const ICONS = { success: CheckmarkCircle16Filled, warning: Warning16Filled, error: ErrorCircle16Filled, info: Info16Regular } as const;

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  /** Spoken when it appears: errors at once, the rest when the reader pauses. */
  readonly live?: boolean;
}

/** What happened, why, and what to do; an icon says the kind as well as the colour. */
export function Notice({ kind, title, children, actions, onDismiss, live = true }: NoticeProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <div className={mergeClasses(styles.notice, styles[kind])} {...(live ? { role: kind === 'error' ? 'alert' : 'status' } : {})}>
      <span aria-hidden className={mergeClasses(styles.icon, styles[`${kind}Icon`])}>
        <Icon />
      </span>
      <div className={styles.text}>
        <Body1Strong as="p" block style={{ margin: 0 }}>
          {title}
        </Body1Strong>
        {children === undefined ? null : <div className={styles.more}>{children}</div>}
      </div>
      {onDismiss ? <Button appearance="transparent" size="small" className={styles.close} icon={<Dismiss16Regular />} aria-label={t.shell.dismiss} onClick={onDismiss} /> : null}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
