package vn.congdongso.teams.web;

import java.util.List;
import java.util.Map;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.domain.BodyLife;
import vn.congdongso.webui.Paging;

/**
 * @param decisions those that the viewer may read, by their ids
 */
public record BodyLifePage(
        BodySummary body,
        List<BodyLife.Moment> moments,
        Map<DocumentId, DocumentSummary> decisions,
        Paging paging,
        boolean phone) {}
