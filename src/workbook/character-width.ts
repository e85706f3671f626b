/** Points a character takes at Excel's usual size: widths are asked for in characters and written in points. */
export const CHARACTER_WIDTH = 6.5;
