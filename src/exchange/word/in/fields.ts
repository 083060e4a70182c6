/** The fields that are open while a text is read: the instruction of one (PAGE, TOC) is no text, its result is. */
export class Fields {
  /** Of each open field whether its instruction is being read; and of how many it is. */
  private readonly open: boolean[] = [];
  private instructions = 0;

  /** Whether what is read now belongs to an instruction. */
  get isInstruction(): boolean {
    return this.instructions > 0;
  }

  /** @param type a mark of a field, as `w:fldCharType` has it; others do nothing */
  mark(type: string | undefined): void {
    if (type === 'begin') {
      this.open.push(true);
      this.instructions++;
    } else if (type === 'separate' || type === 'end') {
      if (this.open.pop() === true) this.instructions--;
      if (type === 'separate') this.open.push(false);
    }
  }
}
