/**
 * A text field that suggests while one types (the combobox pattern of ARIA, with a list box): arrows move through the suggestions, Enter takes one, Esc closes the list.
 * The field keeps the focus all the time; which suggestion is meant stands in aria-activedescendant. A suggestion is shown by its label and detail; its value, where it has one, is what is filled in.
 */
export class Combobox {
  #input;
  #list;
  #find;
  #take;
  #options = [];
  #active = -1;
  #asked = 0;
  #timer = 0;

  constructor(input, find, take) {
    this.#input = input;
    this.#list = document.getElementById(input.getAttribute("aria-controls"));
    this.#find = find;
    this.#take = take;
    input.addEventListener("input", () => this.#askSoon());
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("mousedown", (event) => this.#click(event));
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), 120);
  }

  async #ask() {
    const asked = ++this.#asked;
    const question = this.#input.value.trim();
    const options = question.length < 2 ? [] : await this.#find(question);
    if (asked === this.#asked && document.activeElement === this.#input) {
      this.#open(options);
    }
  }

  #open(options) {
    this.#options = options;
    this.#list.replaceChildren(...options.map((option, place) => this.#item(option, place)));
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute("aria-expanded", String(this.isOpen));
    this.#activate(-1);
  }

  #item({ label, detail }, place) {
    const item = document.createElement("li");
    item.id = `${this.#list.id}-${place}`;
    item.setAttribute("role", "option");
    item.textContent = label;
    item.append(Object.assign(document.createElement("small"), { textContent: detail }));
    return item;
  }

  #activate(place) {
    this.#active = place;
    [...this.#list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === place)));
    if (place < 0) {
      this.#input.removeAttribute("aria-activedescendant");
      return;
    }
    const item = this.#list.children[place];
    this.#input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  #press(event) {
    if (!this.isOpen || event.isComposing) {
      return;
    }
    const most = this.#options.length;
    const actions = {
      ArrowDown: () => this.#activate((this.#active + 1) % most),
      ArrowUp: () => this.#activate((this.#active <= 0 ? most : this.#active) - 1),
      Enter: () => (this.#active >= 0 ? this.#choose(this.#active) : null),
      Escape: () => this.#close(),
    };
    const action = actions[event.key];
    if (action && !(event.key === "Enter" && this.#active < 0)) {
      event.preventDefault();
      event.stopPropagation();
      action();
    }
  }

  #click(event) {
    const item = event.target.closest("[role=option]");
    event.preventDefault();
    if (item) {
      this.#choose([...this.#list.children].indexOf(item));
    }
  }

  #choose(place) {
    const option = this.#options[place];
    this.#input.value = option.value ?? option.label;
    this.#close();
    this.#take(option);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
  }
}
