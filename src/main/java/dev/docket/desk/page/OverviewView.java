package dev.docket.desk.page;

import java.util.List;

/**
 * How the house stands.
 *
 * @param figures counts along the way of the data
 * @param latest the newest digest's name, or that there is none
 * @param latestHref its address, or empty
 * @param next when the next digest is due, ISO 8601 in UTC
 */
public record OverviewView(
        List<Figure> figures, String latest, String latestHref, String next, List<JobRow> jobs) {}
