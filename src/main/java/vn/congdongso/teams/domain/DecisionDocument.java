package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Punctuation;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.writing.BodyText;

/**
 * The text of a decision, a pure function of its draft and of what is known of the world (NĐ 30/2020/NĐ-CP, Phụ lục III,
 * mẫu 1.2). Articles are counted as they are written, so "Như Điều …" cannot point at the wrong one.
 */
final class DecisionDocument {

    static final String SYMBOL = "QĐ-UBND";

    private static final String COMMITTEE = "Ủy ban nhân dân";

    private final DecisionCase decision;
    private final DecisionDraft draft;
    private final BodyWording bodies;
    private final List<Block> articles = new ArrayList<>();

    private DecisionDocument(DecisionCase decision) {
        this.decision = decision;
        this.draft = decision.draft();
        this.bodies = new BodyWording(decision);
    }

    static OfficialDocument of(DecisionCase decision) {
        return new DecisionDocument(decision).write();
    }

    private OfficialDocument write() {
        if (!draft.wording().body().isEmpty()) {
            return written(BodyText.read(draft.wording().body()), 0);
        }
        articles.add(bodies.article(1));
        if (!draft.texts().empty()) {
            articles.add(texts(2));
        }
        articles.add(Article.of(articles.size() + 1, plain(effect())));
        int last = articles.size() + 1;
        articles.add(Article.of(last, plain(enforcement())));
        return written(articles, last);
    }

    private OfficialDocument written(List<Block> body, int enforcementArticle) {
        String own = draft.wording().title();
        return OfficialDocument.draft(DocumentKind.QUYET_DINH, issuer(), number(), dateLine())
                .title(own.isEmpty() ? "Về việc " + draft.kind().word() + " " + bodies.inTitle() : own)
                .authority(Words.upper(authority()))
                .basedOn(bases())
                .body(body)
                .signed(signature())
                .sentTo(recipients(enforcementArticle))
                .asWritten(draft.wording().recipients())
                .annexes(bodies.annexes())
                .write();
    }

    private static Paragraph plain(String text) {
        return new Paragraph(TextBlocks.plain(text), false);
    }

    /** On two lines, as the head of a commune's document is printed. */
    private IssuingBody issuer() {
        String unit = decision.agency().fullName();
        return IssuingBody.of(Words.upper(COMMITTEE) + "\n" + Words.upper(unit), COMMITTEE + " " + unit);
    }

    private DocumentNumber number() {
        return new DocumentNumber(draft.paper() == null ? null : draft.paper().number(), SYMBOL);
    }

    private DateLine dateLine() {
        String place = decision.agency().datelineName();
        return draft.paper() == null || draft.paper().day() == null
                ? DateLine.blank(place, decision.issuedOn().getYear())
                : DateLine.on(place, draft.paper().day());
    }

    private String authority() {
        return draft.authority().body() + " " + decision.agency().fullName();
    }

    private List<String> bases() {
        List<String> lines = new ArrayList<>();
        draft.opening().bases().forEach(basis -> lines.add("Căn cứ " + basis.text()));
        if (!draft.opening().proposer().isEmpty()) {
            lines.add("Theo đề nghị của " + draft.opening().proposer());
        }
        return lines;
    }

    private Article texts(int number) {
        List<Block> blocks = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        clause(blocks, titles, "Chế độ làm việc", draft.texts().workingRules());
        clause(blocks, titles, "Nhiệm vụ", draft.texts().duties());
        clause(blocks, titles, "Trách nhiệm", draft.texts().responsibilities());
        return new Article(number, Words.listed(titles) + " của " + bodies.shortly(), blocks);
    }

    private static void clause(List<Block> blocks, List<String> titles, String title, String lines) {
        if (!lines.isEmpty()) {
            titles.add(titles.isEmpty() ? title : Words.uncapitalised(title));
            blocks.add(Heading.clause(Integer.toString(titles.size()), title));
            blocks.addAll(TextBlocks.of(lines, titles.size()));
        }
    }

    private String effect() {
        boolean atIssue = draft.effect().from() == null || draft.effect().from().equals(decision.issuedOn());
        String day = atIssue ? "ngày ký" : DateLine.written(decision.effectiveOn());
        String earlier = decision.replaced().stream()
                .filter(replaced -> replaced.line().issued())
                .map(this::cited)
                .collect(Collectors.joining("; "));
        String instead = earlier.isEmpty() ? "" : " và thay thế " + earlier;
        return "Quyết định này có hiệu lực thi hành kể từ " + day + instead + ".";
    }

    private String cited(DecisionCase.Replaced replaced) {
        return "Quyết định số " + replaced.line().notation() + " "
                + DateLine.written(replaced.line().day()) + " của "
                + replaced.decision().draft().authority().body() + " "
                + replaced.agency() + " "
                + Words.uncapitalised(replaced.line().subject());
    }

    private String enforcement() {
        String others = draft.closing().enforcement();
        String members = decision.draft().kind().leavesMembers()
                ? "các ông, bà có tên tại Điều 1"
                : "thành viên các Tổ nêu tại Điều 1";
        String all = others.isEmpty() ? Words.capitalised(members) : others + " và " + members;
        return Punctuation.end(all + " chịu trách nhiệm thi hành Quyết định này");
    }

    private List<String> recipients(int enforcementArticle) {
        List<String> lines = new ArrayList<>();
        lines.add("Như Điều " + (enforcementArticle == 0 ? lastArticle() : enforcementArticle));
        lines.addAll(draft.closing().recipients());
        String archive = draft.closing().archive();
        lines.add(archive.isEmpty() ? "Lưu: VT" : "Lưu: VT, " + archive);
        return lines;
    }

    /** By custom the last article of own words says who carries the decision out. */
    private int lastArticle() {
        return BodyText.read(draft.wording().body()).stream()
                .filter(Article.class::isInstance)
                .mapToInt(block -> ((Article) block).number())
                .max()
                .orElse(1);
    }

    private Signature signature() {
        return SignatureWording.of(draft.authority(), draft.closing().signer());
    }
}
