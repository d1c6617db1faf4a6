package dev.docket.article.extract;

/** Why a page gave no article. */
public enum Obstacle {
    NEEDS_JAVASCRIPT("The page shows its text only with JavaScript, which Docket does not run."),
    FRAMES("The page only holds frames; the text is at another address."),
    NOT_HTML("What was served cannot be read as an HTML page."),
    TOO_LARGE("The page is larger than 20 MiB and was not read."),
    TOO_MANY("The page has more than 50,000 elements and was not read."),
    TOO_DEEP("The page has more than 12,000 elements one within the other and was not read."),
    NO_TEXT("The page holds no article that could be found.");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** A sentence for the operator, in English. */
    public String words() {
        return words;
    }
}
