package dev.docket.story.summary.sentence;

import java.util.regex.Pattern;

/** Sentences about the page rather than about the news, in the languages that we read. */
final class Boilerplate {

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\b(?:subscri(?:be|ption|bers)|sign(?:ed|ing)? up|newsletter|click"
                        + " (?:here|below|the|on)|read (?:more|on|the full|our|about)|continue"
                        + " reading|learn more|find out more|cookies?|privacy policy|terms of"
                        + " (?:service|use)|all rights reserved|copyright(?:ed)?"
                        + " (?:©|\\(c\\)|\\d)|share (?:this|on|via|your)|follow"
                        + " (?:us|me|@|along)|(?:image|photo|picture|video)s?(?: credits?)?(?:"
                        + " by|:)|(?:image|photo|illustration) (?:credit|courtesy|source)|getty"
                        + " images|advertis(?:ement|ing here)|sponsored by|log in|leave a"
                        + " (?:comment|star)|min(?:ute)?s? read|reading"
                        + " time|(?:published|posted|updated)"
                        + " (?:at|by)|(?:published|posted|updated) on"
                        + " (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d)|originally"
                        + " (?:appeared|published)|join (?:us|our|the"
                        + " (?:discussion|conversation|community))|table of contents|this"
                        + " (?:post|article|blog|newsletter|tutorial|guide|story|essay|page|readme|document|repository|repo)"
                        + " |see (?:below|above|our|the"
                        + " (?:full|docs|documentation|paper|blog))|listen to (?:this|the)|watch"
                        + " the|(?:app|play) store|contact us|reach out|stay tuned|check (?:it"
                        + " |them )?out|thanks? (?:for|to (?:you|our|all|every))|thank you|keep"
                        + " reading|without further ado|(?:buy|get) tickets|we(?:['’]re| are)"
                        + " hiring|feedback|special thanks|acknowledg\\w+|please"
                        + " (?:cite|star|refer|join|contact|visit|see|note|check)|if you"
                        + " (?:find|use|like|enjoy|have|want|would|need|are)|for more"
                        + " (?:information|details|on|about)|more (?:information|details) (?:can"
                        + " be|is|are|about|on)|(?:visit|see) (?:our|the)"
                        + " (?:website|page|blog|docs)|our"
                        + " (?:website|discord|wechat|slack|github|blog|docs)|last"
                        + " (?:updated|modified)|invites? you|coming soon|happy (?:\\w+ )?(?:new"
                        + " year|holidays|birthday)|corresponding author|equal"
                        + " contribution|archived full issue)\\b|©|\\bis an? (?:senior |staff"
                        + " |freelance |contributing |award-winning )*"
                        + "(?:writer|journalist|reporter|editor|correspondent|columnist|blogger)\\b");
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:Welcome to |By |Written by"
                        + " |Authors?\\b|Sources?:|Photo|Image|Credit|Updated|Posted|Published"
                        + " |Tags?:|TL;?DR|Editor['’]s note|Disclaimer|Disclosure|Hey |Hi |Hello"
                        + " |Dear )");
    private static final Pattern CZECH =
            Pattern.compile(
                    "(?iu)odebír|přihlaste|přihlášení k odběru|klikn|čt[eě]te"
                            + " (?:také|více|dál)|číst"
                            + " (?:dál|více)|zdroj:|foto:|sdíle(?:t|jte)|\\breklam[au]\\b|tento"
                            + " článek|předpla[tť]|autor(?:ka)? (?:článku|textu)|všechna"
                            + " práva|cookies|přihlásit se|více informací|sledujte n|děkuj");
    private static final Pattern POLISH =
            Pattern.compile(
                    "(?iu)subskryb|zapisz się|kliknij|czytaj"
                        + " (?:dalej|więcej|też|także)|ciastecz|udostępnij|\\breklama\\b|fot\\.|źródło:|ten"
                        + " artykuł|zaloguj|prenumer|autor(?:ka)? (?:artykułu|tekstu)|wszelkie"
                        + " prawa|cookies|więcej informacji|obserwuj n|dziękuj");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "本文|订阅|点击|阅读(?:更多|原文|全文)|关注(?:我们|公众号)|公众号|扫码|二维码|版权|转载|图源|图片来源|来源[：:]"
                            + "|责任编辑|编辑[：:]|编辑部|作者[：:]|作者简介|广告|欢迎|如下图|见下|报道[：:]|发自|加入(?:我们|社区|群)"
                            + "|点赞|在看|转发|收藏|感谢|招聘|投稿|微信|原标题|未经授权|更多(?:信息|内容|详情)|(?:详情|具体)(?:请|参)");

    private Boilerplate() {}

    /** Pages in any language have English lines. */
    static boolean is(String sentence, String tongue) {
        return OPENING.matcher(sentence).find()
                || switch (tongue) {
                    case "zh" -> CHINESE.matcher(sentence).find();
                    case "cs" -> has(CZECH, sentence);
                    case "pl" -> has(POLISH, sentence);
                    default -> ENGLISH.matcher(sentence).find();
                };
    }

    private static boolean has(Pattern own, String sentence) {
        return own.matcher(sentence).find() || ENGLISH.matcher(sentence).find();
    }
}
