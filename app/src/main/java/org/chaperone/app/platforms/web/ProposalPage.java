package org.chaperone.app.platforms.web;

import org.chaperone.app.ui.Problems;

/**
 * What proposal.jte shows.
 *
 * @param platform the path of its page
 * @param reason that was filled in
 */
public record ProposalPage(
        ListPage.Row proposal, String platform, String reason, Problems problems) {}
