// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets liquidjs up with Jekyll's dialect and expands pages: what the program calls.
'use strict';

(function (A) {
    const deepest = 100;

    class Stopped extends Error {
        constructor(message) {
            super(message);
            this.isStop = true;
            this.text = message;
            // liquidjs lets its own errors through; the others it wraps, which this engine cannot do (an error's
            // `stack` is read-only).
            Object.defineProperty(this, '__liquidClass__', { value: 'LiquidError' });
        }
    }
    /// Gives up on the rest of the page.
    A.stop = (message) => { throw new Stopped(message); };

    let steps = 0;
    let deadline = 0;
    const stepLimit = 20000000;
    /// Called at each piece of work, so that none goes on for ever.
    A.step = () => {
        if (++steps % 256 === 0 && (Date.now() > deadline || steps > stepLimit)) {
            A.stop(A.host.message('time'));
        }
    };

    /// The names that a template sees, and what its tags keep between them.
    class Jekyll extends A.liquidjs.Context {
        constructor(environment, root) {
            super({}, A.liquid.options, { sync: true }, { liquid: A.liquid });
            this.environment = environment;
            this.root = root;
            this.frames = [new Map()];
            this.kept = Object.create(null);
            this.loops = [];
            this.marks = [];
            this.line = 0;
        }
        find(name) {
            for (let i = this.frames.length - 1; i >= 0; --i) {
                if (this.frames[i].has(name)) {
                    return this.frames[i].get(name);
                }
            }
            return this.environment.has(name) ? this.environment.get(name) : null;
        }
        push() {
            if (this.frames.length >= deepest) {
                A.fail('Liquid error: Nesting too deep', 'include');
            }
            this.frames.push(new Map());
        }
        pop() {
            this.frames.pop();
        }
        set(name, value) {
            this.frames[this.frames.length - 1].set(name, value);
        }
        assign(name, value) {
            this.frames[0].set(name, value);
        }
        register(name) {
            return this.kept[name] || (this.kept[name] = new Map());
        }
        interrupt(kind) {
            this.breakCalled = kind === 'break';
            this.continueCalled = kind === 'continue';
        }
        takeInterrupt() {
            const kind = this.breakCalled ? 'break' : this.continueCalled ? 'continue' : '';
            this.breakCalled = this.continueCalled = false;
            return kind;
        }
    }

    A.setUp = () => {
        // The limits of liquidjs stand behind our own, which say more.
        A.liquid = new A.liquidjs.Liquid({ ownPropertyOnly: true, relativeReference: false,
            parseLimit: 4 * A.largestText, renderLimit: 3600000, memoryLimit: 1e9 });
        Object.keys(A.liquid.tags).forEach((name) => { delete A.liquid.tags[name]; });
        A.registerTemplateNodes();
        A.registerTags();
        A.registerJekyllTags();
        A.registerFilters();
        A.registerJekyllFilters();
    };

    let site = new A.RHash();
    A.setSite = (json) => { site = A.decode(JSON.parse(json)); };

    A.run = 0; // counts the expansions
    let unseenOfIncludes = [];
    let current = null;
    /// What there is of the running page; also after it was interrupted from outside.
    A.result = (message) => JSON.stringify({ text: current.root.toString(), places: current.root.places,
        marks: current.marks, line: current.line, stopped: message });

    A.expand = (source, environmentJson, milliseconds, bases) => {
        A.misread = [];
        ++A.run;
        unseenOfIncludes = [];
        steps = 0;
        deadline = Date.now() + milliseconds;
        const root = new A.Output();
        root.places = [];
        root.bases = bases.length > 0 ? bases.split('\n') : null;
        const environment = A.decode(JSON.parse(environmentJson));
        environment.set('site', site);
        current = new Jekyll(environment, root);
        let message = null;
        try {
            A.parse(source).render(current, root);
        } catch (error) {
            message = error.isStop ? error.text : messageOf(error);
            if (message === null) {
                throw error;
            }
        }
        addUnseen();
        return A.result(message);
    };

    /// What could not be read, but stands where nothing is rendered, is told, though nothing shows it.
    function addUnseen() {
        const all = A.misread.map((node) => [node, node.line]).concat(unseenOfIncludes);
        all.filter((pair) => pair[0].seenIn !== A.run && !pair[0].silent).slice(0, 100).forEach((pair) => {
            const mistake = pair[0].mistake;
            current.marks.push({ line: pair[1], label: String(mistake.label || pair[0].token.name),
                message: mistake.text, known: mistake.known });
        });
    }
    /// The same for what an include holds: told at the line of its tag.
    A.tellOfInclude = (nodes, line) => {
        nodes.forEach((node) => unseenOfIncludes.push([node, line]));
    };

    /// Too deep a recursion ends here.
    function messageOf(error) {
        return error instanceof RangeError ? A.host.message('depth') : null;
    }
})(anchorage);
