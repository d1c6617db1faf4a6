package dev.docket.story.summary;

import java.util.regex.Pattern;

/** Sentences about the page rather than about the news, in the languages that we read. */
final class Boilerplate {

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\b(subscri(be|ption)|sign(ed|ing)? up|newsletter|click"
                        + " (here|below|the)|read (more|on|the full)|continue reading|learn"
                        + " more|find out more|cookies?|privacy policy|terms of (service|use)|all"
                        + " rights reserved|copyright|share (this|on|via)|follow"
                        + " (us|me|@)|(image|photo|picture|video)s?( credits?)?( by|:)|getty"
                        + " images|advertis(ement|ing here)|sponsored by|log in|leave a"
                        + " comment|min(ute)? read|reading time|(published|posted|updated)"
                        + " (on|at|by)|originally (appeared|published)|join (us|our)|table of"
                        + " contents|in this"
                        + " (post|article|blog|guide|tutorial|video|newsletter|issue)|this"
                        + " (post|article|blog post|newsletter|tutorial) |see (below|above)|listen"
                        + " to (this|the)|watch the|download the app|contact us|stay tuned|check"
                        + " (it )?out|thanks? (for|to) (reading|you|our)|let'?s dive|keep"
                        + " reading|without further ado|(buy|get) tickets)");
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(Welcome to (the|our|my) |By |Written by"
                            + " |Author|Source:|Photo|Image|Credit|Updated|Posted|Tags?:|TL;?DR)");
    private static final Pattern CZECH =
            Pattern.compile(
                    "(?iu)odebír|přihlaste|přihlášení k odběru|klikn|čt[eě]te (také|více|dál)|číst"
                            + " dál|zdroj:|foto:|sdíle(t|jte)|reklam[au]|tento článek|předpla[tť]");
    private static final Pattern POLISH =
            Pattern.compile(
                    "(?iu)subskryb|zapisz się|kliknij|czytaj"
                        + " (dalej|więcej|też|także)|ciastecz|udostępnij|reklama|fot\\.|źródło:|ten"
                        + " artykuł|zaloguj|prenumer");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "订阅|点击|阅读(更多|原文|全文)|关注(我们|公众号)|公众号|扫码|版权|转载|图源|图片来源|来源[：:]|责任编辑|编辑[：:]|作者[：:]|广告|本文|欢迎(访问|关注|投稿)|如下图|见下");

    private Boilerplate() {}

    static boolean is(String sentence) {
        return OPENING.matcher(sentence).find()
                || ENGLISH.matcher(sentence).find()
                || CZECH.matcher(sentence).find()
                || POLISH.matcher(sentence).find()
                || CHINESE.matcher(sentence).find();
    }
}
