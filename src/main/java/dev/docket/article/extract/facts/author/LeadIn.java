package dev.docket.article.extract.facts.author;

import java.util.regex.Pattern;

/** The words that announce a name, in the languages of the press. */
final class LeadIn {

    /** Only ever announce: two words, or one with a colon. Longer ones go first. */
    private static final String ANNOUNCING =
            "(?:(?:written|posted|published|story|words|text|article|report(?:ed|ing)?|review(?:ed)?|submitted"
                + "|created|authored|contributed|compiled|photos?|edited|analysis|opinion|essay|column)\\s*by"
                + "|(?:verfasst|geschrieben|erstellt|veröffentlicht|gespeichert|eingestellt|publiziert|gepostet"
                + "|gastbeitrag|beitrag|kommentar|artikel|analyse|interview|text|bericht|foto|protokoll"
                + "|aufgezeichnet)\\s+von"
                + "|(?:publié|écrit|rédigé|posté|proposé|recueilli)e?s?\\s+par"
                + "|(?:escrito|publicado|redactado|elaborado|texto|postado)s?\\s+por|(?:scritto|pubblicato|postato|testo)\\s+(?:da|di)|a"
                + " cura di|(?:geschreven|gepubliceerd|geplaatst)\\s+door"
                + "|(?:skriven|skrevet|publicerad|udgivet|publisert)\\s+a[vf]"
                + "|(?:scris|publicat|postat)\\s+de|yazan|yazar|írta)";

    private static final String LABEL =
            "(?:(?:the\\s+)?authors?|autor(?:in(?:nen)?|k[ay]|zy|i|e|es|a)?|autoři|auteure?s?|autrice|verfasser(?:in)?|text[eo]?"
                + "|tekst|teksti|redaktion|redaktor(?:ka)?|redacteur|redattore|reporter|journalist(?:in)?|verslaggever"
                + "|napsala?|napisał[ao]?|napísala?|opracował[ao]?|oprac\\.|připravila?|zpracovala?|szerző|yazar|yazan"
                + "|författare|skribent|forfatter|kirjoittaja|schrijver|writer|words|by|von|par|por"
                + "|автор(?:ы|ка|и)?|текст)";

    /** Begin many other things too: only what follows them tells. */
    private static final String PLAIN =
            "(?:by|von|par|por|di|da|od|door|av|af|автор|napsala?|napisał[ao]?|autor(?:in|k[ay]|zy)?|autoři|author|text)";

    private static final String HAN =
            "(?:本报记者|本报讯记者|特约记者|记者|作者|撰文|编辑|責任編集|執筆|著者|取材・文|文|责任编辑|编辑|글|기자)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** At the beginning of what is known to be a byline, or may be one. */
    static final Pattern ANY =
            Pattern.compile(
                    "^(?:\\||–|—|-|•|·|✎|☰)?\\s*(?:"
                            + ANNOUNCING
                            + "\\s*[:：]?\\s+|"
                            + LABEL
                            + "(?:\\s*(?:&|und|and|\\+|/)\\s*\\p{L}+)?\\s*[:：/]\\s*|"
                            + PLAIN
                            + "\\s+|"
                            + HAN
                            + "(?:\\s*[:：/|／]\\s*|\\s+))",
                    FLAGS);

    /** The same without the plain ones, which need a full name behind them. */
    static final Pattern SURE =
            Pattern.compile(
                    "^[\\s|–—•·-]*(?:"
                            + ANNOUNCING
                            + "\\s*[:：]?\\s+|"
                            + LABEL
                            + "(?:\\s*(?:&|und|and|\\+|/)\\s*\\p{L}+)?\\s*[:：]\\s*|"
                            + HAN
                            + "\\s*[:：/|／]\\s*)",
                    FLAGS);

    /** A label and no more, the name being elsewhere. */
    static final Pattern ALONE =
            Pattern.compile(
                    "^(?:"
                            + ANNOUNCING
                            + "|"
                            + LABEL
                            + "|interview|protokoll|rozhovor|wywiad|作者|记者|撰文)\\s*[:：]?$",
                    FLAGS);

    private LeadIn() {}
}
