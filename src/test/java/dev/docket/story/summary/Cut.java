package dev.docket.story.summary;

/** Where a sentence stands in its text: whether it begins and ends as one does. */
record Cut(boolean found, boolean begins, boolean ends) {

    private static final String CLOSERS = "\"”“’'»)]」』）";
    private static final String ENDS = ".!?。！？:：;；…";

    /** The best of the places where the sentence stands. */
    static Cut of(String body, String sentence) {
        var best = new Cut(false, false, false);
        for (int at = body.indexOf(sentence); at >= 0; at = body.indexOf(sentence, at + 1)) {
            int end = at + sentence.length();
            var here = new Cut(true, begins(body, at), ends(sentence, body.substring(end)));
            best = (here.begins && here.ends) || !best.found ? here : best;
        }
        return best;
    }

    private static boolean begins(String body, int at) {
        var line = body.substring(body.lastIndexOf('\n', at - 1) + 1, at).strip();
        var before = withoutClosers(line);
        return before.isEmpty()
                || (ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                        && !Plain.endsShort(before));
    }

    private static boolean ends(String sentence, String rest) {
        var bare = withoutClosers(sentence);
        return !bare.isEmpty()
                && ".!。！".indexOf(bare.charAt(bare.length() - 1)) >= 0
                && !bare.endsWith("..")
                && !Plain.endsShort(bare)
                && (bare.endsWith("。") || bare.endsWith("！") || !goesOn(rest));
    }

    /** A small letter goes on with a sentence, unless it begins a name such as vLLM. */
    private static boolean goesOn(String rest) {
        var line = rest.lines().findFirst().orElse("").strip();
        return line.matches("\\p{Ll}+(?![\\p{Lu}\\p{Nd}.-]).*")
                || (!rest.isEmpty() && rest.matches("(?s)^[\\p{IsLatin}\\p{Nd}].*"));
    }

    private static String withoutClosers(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
