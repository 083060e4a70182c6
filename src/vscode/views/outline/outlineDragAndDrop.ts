import { DataTransferItem } from 'vscode';
import type { DataTransfer, TreeDragAndDropController } from 'vscode';
import type { Report } from '../../../core/report/report';
import type { Outcome } from '../../../core/reshaping/model';
import { moveSection } from '../../../core/reshaping/move';
import { dropPlace } from './dropPlace';
import { sectionNode } from './outlineTree';
import type { OutlineNode, OutlineTree, SectionNode } from './outlineTree';

/** VS Code's name for what is dragged from the view 总结大纲. */
export const OUTLINE_MIME = 'application/vnd.code.tree.zongjie.outline';

/** What a drop needs of the view. */
export interface DropSurface {
  /** The tree of the newest snapshot. */
  tree(): OutlineTree | undefined;
  /** Moves the section as one undoable edit. */
  change(node: SectionNode, make: (report: Report) => Outcome): Promise<unknown>;
}

/** Moves a section by drag and drop; where it goes is told by `dropPlace`. */
export function outlineDragAndDrop(surface: DropSurface): TreeDragAndDropController<OutlineNode> {
  return {
    dragMimeTypes: [OUTLINE_MIME],
    dropMimeTypes: [OUTLINE_MIME],
    handleDrag([node], transfer: DataTransfer) {
      if (node?.type === 'section') transfer.set(OUTLINE_MIME, new DataTransferItem(node.id));
    },
    async handleDrop(target, transfer: DataTransfer) {
      const id = await transfer.get(OUTLINE_MIME)?.asString();
      const tree = surface.tree();
      const dragged = tree === undefined || id === undefined ? undefined : sectionNode(tree, id);
      const onto = target?.type === 'section' && tree !== undefined ? sectionNode(tree, target.id) : target;
      // gone since
      if (tree === undefined || dragged === undefined || (target !== undefined && onto === undefined)) return;
      const to = dropPlace(tree, dragged, onto);
      if (to !== null)
        await surface.change(dragged, (report) => moveSection(report, dragged.section, to.target, to.place));
    },
  };
}
