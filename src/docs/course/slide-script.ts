/** Turns the long page into slides: arrows, space, Page Up and Down, Home and End, F; the address keeps the place. */
export const SLIDE_SCRIPT = `
(() => {
  const slides = Array.from(document.querySelectorAll('.slide'));
  const numberOf = () => Math.max(0, slides.findIndex((slide) => '#' + slide.id === location.hash));
  let at = numberOf();
  const show = (to) => {
    at = Math.min(slides.length - 1, Math.max(0, to));
    slides.forEach((slide, index) => slide.classList.toggle('shown', index === at));
    slides[at].focus({ preventScroll: true });
    history.replaceState(null, '', '#' + slides[at].id);
  };
  const turns = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Backspace: -1 };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onControl = event.target instanceof Element && event.target.closest('a, button') !== null;
    if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
    if (event.key === 'Home') show(0);
    else if (event.key === 'End') show(slides.length - 1);
    else if (event.key === 'f' || event.key === 'F') document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    else if (event.key in turns) show(at + (event.key === ' ' && event.shiftKey ? -1 : turns[event.key]));
    else return;
    event.preventDefault();
  });
  for (const button of document.querySelectorAll('.turn button')) button.addEventListener('click', () => show(at + Number(button.value)));
  window.addEventListener('hashchange', () => show(numberOf()));
  for (const slide of slides) slide.tabIndex = -1;
  document.documentElement.classList.add('deck');
  show(at);
})();
`;
