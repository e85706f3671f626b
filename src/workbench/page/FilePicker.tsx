import type { Ref } from 'react';

/** The browser's own dialog for .xlsx files, opened by clicking what `ref` holds; nothing is seen of it on the page. */
export function FilePicker({ ref, purpose, onChoose }: { readonly ref: Ref<HTMLInputElement>; readonly purpose: 'open' | 'reconcile'; readonly onChoose: (files: readonly File[]) => void }) {
  return (
    <input
      ref={ref}
      type="file"
      accept=".xlsx"
      multiple
      hidden
      data-purpose={purpose}
      onChange={({ currentTarget }) => {
        onChoose([...(currentTarget.files ?? [])]);
        // The same file can be chosen again.
        currentTarget.value = '';
      }}
    />
  );
}
