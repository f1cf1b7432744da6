package org.chaperone.app.publicpages.web;

import java.util.List;
import org.chaperone.app.ui.Markdown;

/** What rules.jte shows: the policy's own rules, text by text, in the policy's language. */
public record RulesPage(Reader at, List<List<Markdown.Block>> rules) {}
