import type { Point } from './points.ts';

/**
 * `<crossread-plot>`: figures on a line of numbers. Drawn anew only when the points change. The plotting library is
 * loaded with the first plot; where the browser cannot run it, the sentences below say the same.
 */
class Plot extends HTMLElement {
  #drawn = '';
  #plot: { destroy(): void } | null = null;

  set points(points: readonly Point[]) {
    const wanted = JSON.stringify(points);
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    this.#plot?.destroy();
    this.#plot = null;
    void this.#draw(points).catch(() => (this.hidden = true));
  }

  async #draw(points: readonly Point[]): Promise<void> {
    const { draw } = await import('./drawing.ts');
    if (JSON.stringify(points) === this.#drawn) this.#plot = draw(this, points);
  }
}

customElements.define('crossread-plot', Plot);
