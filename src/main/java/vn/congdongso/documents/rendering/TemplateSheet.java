package vn.congdongso.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.rendering.Flow.Line;
import vn.congdongso.documents.rendering.Sheet.Closing;
import vn.congdongso.documents.rendering.Sheet.Head;

/** The sheet of a kind of document with placeholders for what it will say. */
final class TemplateSheet {

    private TemplateSheet() {}

    static Sheet of(DocumentKind kind) {
        List<Line> nation = List.of(
                Line.of(LineStyle.NATION, HeadComposition.NATION), Line.of(LineStyle.MOTTO, HeadComposition.MOTTO));
        List<Line> issuer = List.of(
                line(LineStyle.PARENT_BODY, Placeholder.PARENT_BODY),
                line(LineStyle.ISSUING_BODY, Placeholder.ISSUING_BODY));
        List<Line> reference = new ArrayList<>();
        reference.add(Line.of(LineStyle.NUMBER, "Số: " + Placeholder.NUMBER.text()));
        if (kind.letter()) {
            reference.add(line(LineStyle.ABOUT, Placeholder.SUBJECT));
        }
        Line date = kind.minutes() ? null : line(LineStyle.PLACE_DATE, Placeholder.PLACE_DATE);
        return new Sheet(
                kind.typeName(), "", new Head(issuer, nation, reference, date), flow(kind), closing(kind), List.of());
    }

    private static List<Flow> flow(DocumentKind kind) {
        List<Flow> flow = new ArrayList<>();
        if (!kind.letter()) {
            flow.add(line(LineStyle.TYPE_NAME, Placeholder.TYPE_NAME));
            flow.add(line(LineStyle.SUBJECT, Placeholder.SUBJECT));
        }
        if (!kind.minutes()) {
            flow.add(line(LineStyle.ADDRESSEE_ALONE, Placeholder.ADDRESSEES));
        }
        if (kind.decision()) {
            flow.add(line(LineStyle.AUTHORITY, Placeholder.AUTHORITY));
        }
        flow.add(line(LineStyle.BASIS, Placeholder.BASES));
        if (kind.decision()) {
            flow.add(Line.of(LineStyle.RESOLVES, Composition.RESOLVES));
        }
        flow.add(line(LineStyle.BODY, Placeholder.BODY));
        return flow;
    }

    private static Closing closing(DocumentKind kind) {
        List<Line> left = new ArrayList<>();
        if (kind.minutes()) {
            left.add(Line.of(LineStyle.SIGNING, "THƯ KÝ"));
            left.add(line(LineStyle.SIGNER, Placeholder.SECRETARY));
        }
        left.add(Line.of(LineStyle.RECIPIENTS, ClosingComposition.RECIPIENTS));
        left.add(line(LineStyle.RECIPIENT, Placeholder.RECIPIENTS));
        List<Line> right =
                List.of(line(LineStyle.SIGNING, Placeholder.SIGNING), line(LineStyle.SIGNER, Placeholder.SIGNER));
        return new Closing(left, right);
    }

    private static Line line(LineStyle style, Placeholder placeholder) {
        return Line.of(style, placeholder.text());
    }
}
