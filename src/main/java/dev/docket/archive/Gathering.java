package dev.docket.archive;

/** How far the gathering is; told on the front page until there is a first digest. */
public interface Gathering {

    Progress progress();

    /**
     * Counts since the first start.
     *
     * @param sources that are in the catalogue
     * @param reached that answered at least once
     * @param articles gathered so far
     */
    record Progress(int sources, int reached, int articles) {}
}
