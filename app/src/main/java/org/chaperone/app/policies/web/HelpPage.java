package org.chaperone.app.policies.web;

import java.util.List;

/** Help with what happens around the policy. */
public record HelpPage(String q, List<TextView> texts) {}
