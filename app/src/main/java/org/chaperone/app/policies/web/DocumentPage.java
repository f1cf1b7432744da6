package org.chaperone.app.policies.web;

import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Reference;

/** Saying where another document can be read. */
public record DocumentPage(Reference reference, String address, String dated, Problems problems) {}
