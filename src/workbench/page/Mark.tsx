/** The product's mark: two districts, one figure divided between them. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1.5" y="4.5" width="17" height="11" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M3.5 4.5h6v11h-6a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z" fill="currentColor" />
      <path d="M12.5 8h3.5M12.5 12h3.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
