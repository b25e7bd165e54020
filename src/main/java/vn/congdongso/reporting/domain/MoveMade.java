package vn.congdongso.reporting.domain;

import java.time.Instant;
import vn.congdongso.reporting.ReportStatus;

/**
 * One step in a report's life.
 *
 * @param reason why it was returned; empty otherwise
 */
public record MoveMade(ReportStatus from, ReportStatus to, String byName, Instant at, String reason) {}
