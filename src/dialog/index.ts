/** The dialog of the ribbon's command: why nothing could be done, or not all, and what to do. It asks nothing of Office but to be closed. */
import { DIALOG_TEXTS } from '../messages/dialogTexts';
import { noticeOfHash, noticeSentences, type NoticeItem } from '../messages/notice';
import type { Language } from '../messages/language';

const { language, items, isPart } = noticeOfHash(location.hash);
show(language, items, isPart);

/** Texts may come from cells: they are set as text and never as markup. */
function paragraph(text: string, className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.className = className;
  return element;
}

function reason(item: NoticeItem, shown: Language): HTMLElement {
  const { place, message, remedy } = noticeSentences(item, shown);
  const section = document.createElement('section');
  if (place !== '') section.append(paragraph(place, 'place'));
  section.append(paragraph(message), paragraph(remedy, 'remedy'));
  return section;
}

function show(shown: Language, reasons: readonly NoticeItem[], partly: boolean): void {
  const texts = DIALOG_TEXTS[shown];
  const title = partly ? texts.partTitle : texts.title;
  document.documentElement.lang = shown;
  document.title = title;
  element('judul').textContent = title;
  element('sebab').replaceChildren(...(reasons.length === 0 ? [paragraph(texts.unknown)] : reasons.map((item) => reason(item, shown))));
  const close = element('tutup');
  close.textContent = texts.close;
  close.addEventListener('click', closeDialog);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeDialog();
  });
}

function closeDialog(): void {
  void Office.onReady().then(() => Office.context.ui.messageParent('tutup'));
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`dialog.html lacks #${id}`);
  return found;
}
