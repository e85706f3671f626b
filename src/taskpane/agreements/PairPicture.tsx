import { tokens } from '@fluentui/react-components';

/** The idea in one picture: a solid part of the origin, a hatched whole at the host. */
export function PairPicture() {
  const brown = tokens.colorPaletteBrownBorderActive;
  const frame = { fill: 'none', stroke: tokens.colorNeutralStroke1 } as const;
  return (
    <svg aria-hidden width="114" height="46" viewBox="0 0 114 46">
      <rect x="0.5" y="0.5" width="40" height="45" rx="4" {...frame} />
      <rect x="9" y="21" width="23" height="24" fill={tokens.colorPaletteRoyalBlueBorderActive} />
      <path d="M47 23h18m-6-6 6 6-6 6" fill="none" stroke={tokens.colorNeutralForeground3} strokeWidth="1.5" />
      <rect x="72.5" y="0.5" width="40" height="45" rx="4" {...frame} />
      <g stroke={brown} fill="none">
        <rect x="81.5" y="12.5" width="22" height="32" />
        <path d="M81.500 20.500l8-8M81.500 28.500l16-16M81.500 36.500l22-22M81.500 44.500l22-22M89.500 44.500l14-14M97.500 44.500l6-6" />
      </g>
    </svg>
  );
}
