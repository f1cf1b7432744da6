package org.chaperone.policy.question;

/** The facts of one question. Every component may be {@code null}: not known. */
public sealed interface QuestionFacts
        permits AuditedPage, Contact, Disclose, OutletChange, Personal, Scope, Screened, UseNow {}
