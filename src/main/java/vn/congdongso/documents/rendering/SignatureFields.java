package vn.congdongso.documents.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Turns the links that mark the places of signatures into empty signature fields. Each link becomes a field in its own
 * object, so that its tag in the structure of the PDF, on which screen readers rely, stays with it.
 */
final class SignatureFields {

    private static final COSName FORM = COSName.getPDFName("Form");

    private final PDDocument pdf;
    private final PDAcroForm form;

    private SignatureFields(PDDocument pdf) {
        this.pdf = pdf;
        this.form = new PDAcroForm(pdf);
    }

    static byte[] outOfLinks(byte[] printed) {
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            new SignatureFields(pdf).place();
            ByteArrayOutputStream out = new ByteArrayOutputStream(printed.length + 4096);
            // signed files are read by many tools, the plainest form of file by all of them
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void place() throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                Optional<SignaturePlace> place = placeOf(annotation);
                if (place.isPresent()) {
                    change(annotation, page, place.get());
                }
            }
        }
        pdf.getDocumentCatalog().setAcroForm(form);
        retag(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static Optional<SignaturePlace> placeOf(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI() != null
                ? Arrays.stream(SignaturePlace.values())
                        .filter(place -> action.getURI().equals(SignaturePlace.SCHEME + place.field()))
                        .findFirst()
                : Optional.empty();
    }

    private void change(PDAnnotation link, PDPage page, SignaturePlace place) throws IOException {
        COSDictionary field = link.getCOSObject();
        for (String gone : List.of("A", "Border", "BS", "C", "H", "Contents", "Dest", "QuadPoints")) {
            field.removeItem(COSName.getPDFName(gone));
        }
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, COSName.SIG);
        field.setString(COSName.T, place.field());
        field.setString(COSName.TU, place.label());
        field.setInt(COSName.F, 4);
        field.setItem(COSName.P, page);
        PDRectangle at = place.at(link.getRectangle());
        field.setItem(COSName.RECT, at);
        field.setItem(COSName.AP, nothing(at));
        form.getCOSObject().setItem(COSName.FIELDS, fieldsWith(field));
    }

    private COSBase fieldsWith(COSDictionary field) {
        COSArray known = form.getCOSObject().getCOSArray(COSName.FIELDS);
        COSArray fields = known == null ? new COSArray() : known;
        fields.add(field);
        return fields;
    }

    /** What the archive's standard asks of a field without a look: an appearance that draws nothing. */
    private PDAppearanceDictionary nothing(PDRectangle at) {
        PDAppearanceStream empty = new PDAppearanceStream(pdf);
        empty.setBBox(new PDRectangle(at.getWidth(), at.getHeight()));
        // as a signature will write it: its absence would later look like a change by another hand
        empty.setFormType(1);
        PDAppearanceDictionary look = new PDAppearanceDictionary();
        look.setNormalAppearance(empty);
        return look;
    }

    private static void retag(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean field = element.getKids().stream().anyMatch(SignatureFields::refersToField);
                if (field) {
                    element.getCOSObject().setItem(COSName.S, FORM);
                } else {
                    retag(element);
                }
            }
        }
    }

    private static boolean refersToField(Object kid) {
        if (!(kid instanceof PDObjectReference reference)) {
            return false;
        }
        COSBase referred = reference.getCOSObject().getItem(COSName.OBJ);
        COSBase object = referred instanceof COSObject indirect ? indirect.getObject() : referred;
        return object instanceof COSDictionary dictionary && COSName.SIG.equals(dictionary.getCOSName(COSName.FT));
    }
}
