package org.chaperone.app.audits.web;

import java.util.List;

/**
 * What round.jte shows.
 *
 * @param total of pages; 0 before it has begun
 */
public record RoundPage(
        String path,
        String words,
        boolean over,
        boolean stopped,
        int done,
        int total,
        String by,
        String at,
        List<AuditPage.Row> audits) {}
