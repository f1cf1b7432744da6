-- What came of showing the page in a browser: why not, or what axe said of it, for information.
ALTER TABLE audit
    ADD COLUMN browser text NOT NULL DEFAULT '{"why":"","shown":false,"issues":[]}' CHECK (browser IS JSON OBJECT);
