using System.Globalization;
using System.Text.Json;
using DtiExtract.Exports.Messages;
using DtiExtract.Mining;
using DtiExtract.Mining.Criteria;
using DtiExtract.Mining.Figures;
using DtiExtract.Mining.Outline;
using DtiExtract.Mining.Reading;

namespace DtiExtract.Exports.Contract;

/// <summary>The JSON form of a mined report. Absent values are null.</summary>
public static class ReportJson
{
    private const int ConfidenceDigits = 3;

    /// <summary>Writes the report as one object.</summary>
    public static void Write(Utf8JsonWriter json, MinedReport report, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteString("sha256", report.Sha256);
        json.WriteString("format", report.Text is { } text ? Terms.Of(text.Format).Code : null);
        json.WriteString("miner", report.Miner);
        WriteHeader(json, report.Header);
        WriteArray(json, "sections", report.Sections, section => WriteSection(json, section));
        WriteArray(json, "figures", report.Figures, figure => WriteFigure(json, figure, report.Text));
        WriteArray(json, "findings", report.Findings, finding => FindingJson.Write(json, finding, language));
        WriteArray(json, "problems", report.Problems, problem => json.WriteStringValue(ProblemMessages.For(problem, language)));
        json.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter json, ReportHeader header)
    {
        json.WriteStartObject("header");
        json.WriteString("unit", header.Unit);
        json.WriteString("unitLevel", header.UnitLevel is { } level ? Terms.Of(level).Code : null);
        json.WriteString("unitCode", header.UnitCode);
        json.WriteString("parent", header.Parent);
        json.WriteString("province", header.Province);
        json.WriteString("period", header.Period);
        json.WriteString("periodStart", Iso(header.PeriodStart));
        json.WriteString("periodEnd", Iso(header.PeriodEnd));
        json.WriteString("documentNumber", header.DocumentNumber);
        json.WriteString("signedOn", Iso(header.SignedOn));
        json.WriteString("criterionSet", header.CriterionSet);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Id.ToString());
        WriteSpan(json, section.Span);
        json.WriteString("heading", section.Heading);
        json.WriteNumber("level", section.Level);
        json.WriteString("criterion", section.Criterion);
        json.WriteEndObject();
    }

    /// <summary>Writes a figure as one object, with its page and boxes when <paramref name="text"/> has pages.</summary>
    public static void WriteFigure(Utf8JsonWriter json, Figure figure, ReportText? text)
    {
        json.WriteStartObject();
        json.WriteString("id", figure.Id.ToString());
        WriteSpan(json, figure.Span);
        json.WriteString("quote", figure.Quote);
        json.WriteString("type", Terms.Of(figure.Type).Code);
        WriteNumber(json, "numerator", figure.Numerator);
        WriteNumber(json, "denominator", figure.Denominator);
        WriteNumber(json, "percent", figure.Percent);
        WriteNumber(json, "value", figure.Value);
        WriteRange(json, figure.Range);
        json.WriteString("unit", figure.Unit);
        json.WriteBoolean("approximate", figure.Approximate);
        json.WriteString("role", Terms.Of(figure.Role).Code);
        json.WriteString("subject", figure.Subject);
        json.WriteString("partOf", figure.PartOf?.ToString());
        json.WriteString("section", figure.Section?.ToString());
        json.WriteString("rule", figure.Rule);
        WriteIndicator(json, figure.Indicator);
        WriteCriterion(json, figure.Criterion);
        WritePage(json, text?.Source.Locate(figure.Span));
        json.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter json, IndicatorMapping? indicator)
    {
        if (indicator is null)
        {
            json.WriteNull("indicator");
            return;
        }

        json.WriteStartObject("indicator");
        json.WriteString("id", indicator.Id);
        json.WriteString("role", Terms.Of(indicator.Role).Code);
        json.WriteNumber("confidence", Rounded(indicator.Confidence));
        json.WriteString("by", Terms.Of(indicator.By).Code);
        json.WriteString("rule", indicator.Rule);
        json.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionMapping? criterion)
    {
        if (criterion is null)
        {
            json.WriteNull("criterion");
            return;
        }

        json.WriteStartObject("criterion");
        json.WriteString("set", criterion.Set);
        json.WriteString("code", criterion.Code);
        json.WriteNumber("confidence", Rounded(criterion.Confidence));
        json.WriteString("by", Terms.Of(criterion.By).Code);
        json.WriteEndObject();
    }

    /// <summary>A confidence with the digits that mean something.</summary>
    public static decimal Rounded(double confidence) => Math.Round((decimal)confidence, ConfidenceDigits);

    private static void WritePage(Utf8JsonWriter json, SourcePlace? place)
    {
        if (place is not PagePlace page)
        {
            return;
        }

        json.WriteNumber("page", page.Page);
        WriteArray(json, "boxes", page.Boxes, box => WriteNumbers(json, box.X0, box.Y0, box.X1, box.Y1));
    }

    private static void WriteRange(Utf8JsonWriter json, ValueRange? range)
    {
        json.WritePropertyName("range");
        if (range is { } bounds)
        {
            WriteNumbers(json, bounds.Low, bounds.High);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>Writes a span as two fields.</summary>
    public static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>Writes a number, or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } stated)
        {
            json.WriteNumber(name, stated);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes numbers as a list.</summary>
    public static void WriteNumbers(Utf8JsonWriter json, params ReadOnlySpan<decimal> numbers)
    {
        json.WriteStartArray();
        foreach (decimal number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list.</summary>
    public static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string? Iso(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}
