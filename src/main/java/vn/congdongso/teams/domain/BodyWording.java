package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.ItemNumbering;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Punctuation;
import vn.congdongso.documents.model.Run;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/**
 * How a decision speaks of its bodies: one body made of offices is listed inside the article, groups by role with one
 * count through all of them; several bodies, or people by name, stand in a list behind the document.
 */
final class BodyWording {

    private static final String TEAM = "Tổ công nghệ số cộng đồng";

    private final DecisionCase decision;
    private final List<BodyDraft> bodies;

    BodyWording(DecisionCase decision) {
        this.decision = decision;
        this.bodies = decision.draft().bodies();
    }

    private boolean insideTheArticle() {
        return bodies.size() == 1 && bodies.getFirst().seats().stream().anyMatch(seat -> seat.kind() != SeatKind.NAMED);
    }

    /** What the title names after the verb. */
    String inTitle() {
        return bodies.size() == 1 ? single() : label() + " " + scope() + ofAgency();
    }

    private String single() {
        BodyDraft body = bodies.getFirst();
        return ofTheAgencyItself(body)
                ? body.name()
                : body.name() + ", " + decision.agency().fullName();
    }

    private boolean ofTheAgencyItself(BodyDraft body) {
        return decision.agency().id().equals(body.unit());
    }

    /** Bears the name of all such teams and the agency's own, so that a short form is understood. */
    private boolean isTheAgencysTeam(BodyDraft body) {
        String usual = TEAM + " " + decision.agency().fullName();
        return ofTheAgencyItself(body) && Words.sameName(body.name()).equals(Words.sameName(usual));
    }

    private String ofAgency() {
        return "trên địa bàn " + decision.agency().fullName();
    }

    /** What all the bodies are called apart from the names of their units. */
    private String label() {
        Set<String> labels = bodies.stream().map(this::label).collect(Collectors.toSet());
        return labels.size() == 1 ? labels.iterator().next() : TEAM;
    }

    private String label(BodyDraft body) {
        Optional<String> unit = decision.unitOf(body).map(UnitSummary::fullName);
        return unit.filter(name -> Words.sameName(body.name()).endsWith(" " + Words.sameName(name)))
                .map(name -> body.name()
                        .substring(0, Math.max(0, body.name().length() - name.length()))
                        .strip())
                .filter(label -> !label.isEmpty())
                .orElse(TEAM);
    }

    /** "cấp thôn", "tại các tổ dân phố"; empty where the units differ. */
    private String scope() {
        String type = villageType();
        return type.isEmpty() ? "" : (type.equals("thôn") ? "cấp thôn" : "tại các " + type) + " ";
    }

    private String villageType() {
        Set<String> types = bodies.stream()
                .map(body -> decision.unitOf(body)
                        .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                        .map(UnitSummary::typeName)
                        .orElse(""))
                .collect(Collectors.toSet());
        return types.size() == 1 ? types.iterator().next() : "";
    }

    /** How the decision refers to the bodies once it has named them. */
    String shortly() {
        if (bodies.size() == 1) {
            BodyDraft body = bodies.getFirst();
            return isTheAgencysTeam(body)
                    ? "Tổ công nghệ số " + decision.agency().typeName()
                    : body.name();
        }
        return (label() + " " + scope()).strip();
    }

    Article article(int number) {
        if (!decision.draft().kind().leavesMembers()) {
            return ended(number);
        }
        if (byDifference()) {
            return changed(number);
        }
        if (insideTheArticle()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(plain(decided() + ", gồm các thành viên sau:"));
            blocks.addAll(groups(bodies.getFirst()));
            return new Article(number, null, blocks);
        }
        return Article.of(
                number,
                plain(decided() + ", gồm các thành phần sau:"),
                Paragraph.centredItalic("(Có danh sách kèm theo)"));
    }

    private boolean byDifference() {
        return decision.draft().kind() == DecisionKind.CONSOLIDATE
                && decision.draft().wording().manner() == Manner.DIFFERENCE;
    }

    /** Body by body who comes, who changes role, who goes. */
    private Article changed(int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(plain(decided() + ", như sau:"));
        int clause = 0;
        for (BodyDraft body : bodies) {
            List<MembersDifference.Line> lines = decision.difference(body);
            if (bodies.size() > 1) {
                blocks.add(Heading.clause(Integer.toString(++clause), body.name()));
            }
            blocks.addAll(DifferenceWording.of(decision.naming(body), lines));
        }
        blocks.add(Paragraph.centredItalic("(Có danh sách sau khi kiện toàn kèm theo)"));
        return new Article(number, null, blocks);
    }

    private Article ended(int number) {
        String verb = decision.draft().kind().title() + " ";
        if (bodies.size() == 1) {
            return Article.of(number, plain(verb + single() + "."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(plain(verb + Words.count(bodies.size()) + " tổ chức sau đây:"));
        Punctuation.list(bodies.stream().map(BodyDraft::name).toList())
                .forEach(line -> blocks.add(new DashItem(TextBlocks.plain(line))));
        return new Article(number, null, blocks);
    }

    /** "A, B và C thành " before the name of what they become; empty where nothing is merged. */
    private String outOf(BodyDraft body) {
        List<String> names = body.touched()
                .map(decision.standing()::get)
                .filter(Objects::nonNull)
                .map(BodySummary::name)
                .toList();
        return decision.draft().kind() == DecisionKind.MERGE && names.size() > 1 ? Words.listed(names) + " thành " : "";
    }

    private String decided() {
        String verb = decision.draft().kind().title() + " ";
        if (bodies.size() == 1) {
            return verb
                    + outOf(bodies.getFirst())
                    + single()
                    + (isTheAgencysTeam(bodies.getFirst()) ? calledShortly() : "");
        }
        if (decision.draft().kind() == DecisionKind.MERGE) {
            return verb + bodies.stream().map(body -> outOf(body) + body.name()).collect(Collectors.joining("; "));
        }
        String count = Words.count(bodies.size());
        String type = villageType();
        return verb + count + " " + shortly() + " để hỗ trợ người dân tham gia chuyển đổi số "
                + (type.isEmpty() ? "" : "ở " + count + " " + type + " ") + ofAgency() + calledShortly();
    }

    private String calledShortly() {
        return " (sau đây gọi tắt là " + shortly() + ")";
    }

    private List<Block> groups(BodyDraft body) {
        List<String> lines = Punctuation.list(body.seats().stream()
                .map(seat -> SeatWording.inArticle(seat, decision))
                .toList());
        List<Block> blocks = new ArrayList<>();
        List<Integer> numbers = SeatNumbers.of(body.seats());
        int number = 0;
        for (SeatRole role : SeatRole.values()) {
            int count = (int)
                    body.seats().stream().filter(seat -> seat.role() == role).count();
            if (count > 0) {
                String group = "* " + decision.naming(body).group(role, count) + ":";
                blocks.add(new Paragraph(List.of(Run.bold(group)), false));
            }
            for (int i = 0; i < count; i++) {
                blocks.add(new NumberedItem(
                        ItemNumbering.FIGURES, numbers.get(number), TextBlocks.plain(lines.get(number))));
                number++;
            }
        }
        return blocks;
    }

    List<Annex> annexes() {
        if (bodies.isEmpty()
                || (insideTheArticle() && !byDifference())
                || !decision.draft().kind().leavesMembers()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            if (bodies.size() > 1) {
                blocks.add(Heading.clause(Integer.toString(i + 1), bodies.get(i).name()));
            }
            blocks.add(SeatWording.table(bodies.get(i), decision));
        }
        return List.of(new Annex(listTitle(), false, blocks));
    }

    private String listTitle() {
        return bodies.size() == 1
                ? Words.upper("Danh sách thành viên\n" + single())
                : Words.upper("Danh sách thành viên\n" + shortly() + "\n" + ofAgency());
    }

    private static Paragraph plain(String text) {
        return new Paragraph(TextBlocks.plain(text), false);
    }
}
