package org.chaperone.app.access.web;

import org.chaperone.app.ui.Problems;

public record SetUpPage(String token, String name, String email, Problems problems) {}
